import { expect, it } from "vitest";
import {
  developmentPayload,
  extensionArguments,
  lastValue,
  parseCommandLine,
} from "../../scripts/editor/commandLine.mjs";

it("reads options with values, flags and paths", () => {
  const commandLine = parseCommandLine([
    "/news",
    "--user-data-dir=/profile",
    "--extensions-dir",
    "/extensions",
    "--disable-extensions",
    "-v",
  ]);
  expect(commandLine.paths).toEqual(["/news"]);
  expect(lastValue(commandLine, "user-data-dir")).toBe("/profile");
  expect(lastValue(commandLine, "extensions-dir")).toBe("/extensions");
  expect([...commandLine.flags]).toEqual(["disable-extensions", "version"]);
});

it("keeps a value that holds an equals sign, and an option without its value apart", () => {
  expect(lastValue(parseCommandLine(["--log=a=b"]), "log")).toBe("a=b");
  expect(lastValue(parseCommandLine(["--log"]), "log")).toBeUndefined();
});

it("hands on what concerns installed extensions, and only that", () => {
  const installing = ["--install-extension", "a.vsix", "--force", "--user-data-dir=/profile"];
  expect(extensionArguments(parseCommandLine(installing))).toEqual([
    "--install-extension=a.vsix",
    "--force",
  ]);
  expect(extensionArguments(parseCommandLine(["--list-extensions", "--show-versions"]))).toEqual([
    "--list-extensions",
    "--show-versions",
  ]);
  expect(extensionArguments(parseCommandLine(["/news", "--force"]))).toEqual([]);
});

it("tells the workbench about the extension and its tests", () => {
  const commandLine = parseCommandLine([
    "--extensionDevelopmentPath=/project",
    "--extensionTestsPath=/project/out/test/web.js",
    "--extensionDevelopmentKind=web",
    "--disable-extensions",
  ]);
  expect(developmentPayload(commandLine, (file) => `remote:${file}`)).toEqual([
    ["skipWelcome", "true"],
    ["extensionDevelopmentPath", "remote:/project"],
    ["extensionDevelopmentKind", "web"],
    ["extensionTestsPath", "remote:/project/out/test/web.js"],
    ["disableExtensions", "true"],
  ]);
});

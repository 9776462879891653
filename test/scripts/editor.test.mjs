import { expect, it } from "vitest";
import { isNewEnough } from "../../scripts/editor/findNode.mjs";
import { fontConfiguration } from "../../scripts/editor/fonts.mjs";
import { errorLines } from "../../scripts/editor/logs.mjs";
import { serverArguments } from "../../scripts/editor/server.mjs";
import { mergeSettings } from "../../scripts/editor/settings.mjs";
import { readTar } from "../../scripts/editor/untar.mjs";
import { patchedFiles, patchText } from "../../scripts/editor/workbenchPatches.mjs";

it("knows which Node can run the server", () => {
  const versions = ["20.20.2", "22.14.0", "22.15.0", "23.4.0", "23.5.0", "24.0.0", "26.1.0"];
  expect(versions.filter(isNewEnough)).toEqual(["22.15.0", "23.5.0", "24.0.0", "26.1.0"]);
});

it("keeps a reader's settings over the defaults, and leaves alone what it cannot read", () => {
  const defaults = { theme: "dark", tips: false };
  expect(mergeSettings(defaults, '{ "theme": "light" }')).toEqual({ theme: "light", tips: false });
  expect(mergeSettings(defaults, "{ // mine\n }")).toBeUndefined();
});

it("never starts a server without a token, nor for other machines", () => {
  const profile = { userDataFolder: "/profile", extensionsFolder: "/extensions" };
  const args = serverArguments(profile, "secret").join(" ");
  expect(args).toContain("--connection-token secret");
  expect(args).toContain("--host 127.0.0.1");
  expect(args).not.toContain("--enable-smoke-test-driver");
  expect(serverArguments({ ...profile, forTests: true }, "secret").join(" ")).toContain(
    "--enable-smoke-test-driver",
  );
});

it("patches the editor's files", () => {
  const [workbench, workerHost] = patchedFiles();
  const text = [
    "$logExtensionHostMessage(a){this.log(a)}",
    "t=await e.extensionTestsExecute(),f()",
    "get extensionDevelopmentLocationKind(){return 1}",
  ].join(";");
  const patched = patchText(workbench, text);
  expect(patched).toContain("$logExtensionHostMessage(a){globalThis.codeAutomationConsole?.(a);");
  expect(patched).toContain("extensionTestsExecute(),globalThis.codeAutomationTestsDone=!0,f()");
  expect(() => patchText(workbench, text.replace("LocationKind", "Kinds"))).toThrow(
    "a patch is lost",
  );
  expect(() => patchText(workerHost, "")).toThrow("a patch is lost");
});

it("gives workers of the extension an address on the server", () => {
  const [, workerHost] = patchedFiles();
  const patched = patchText(
    workerHost,
    'if(/^vscode-remote:/i.test(t.toString()))throw new Error("Creating workers from remote extensions is currently not supported.");',
  );
  const addressOf = new Function("t", `${patched} return t;`);
  expect(addressOf("vscode-remote://127.0.0.1:80/my%20news/a.js")).toBe(
    "http://127.0.0.1/vscode-remote-resource?path=%2Fmy%20news%2Fa.js",
  );
  expect(addressOf("https://elsewhere/a.js")).toBe("https://elsewhere/a.js");
});

it("reads a tar archive", () => {
  const archive = Buffer.concat([
    tarEntry("lib/", "5", ""),
    tarEntry("lib/a.txt", "0", "hello"),
    Buffer.alloc(1024),
  ]);
  const entries = [...readTar(archive)].map(({ name, isFolder, content }) => [
    name,
    isFolder,
    String(content),
  ]);
  expect(entries).toEqual([
    ["lib/", true, ""],
    ["lib/a.txt", false, "hello"],
  ]);
});

it("finds errors in a log, with their stacks", () => {
  const log = [
    "2026-01-01 10:00:00.000 [info] started",
    "2026-01-01 10:00:01.000 [error] no such command",
    "    at run (extension.js:1:1)",
    "2026-01-01 10:00:02.000 [info] went on",
  ];
  expect(errorLines(log.join("\n"))).toEqual([log[1], log[2]]);
});

it("escapes folders in the configuration of the fonts", () => {
  expect(fontConfiguration("/a & b", "/cache")).toContain("<dir>/a &amp; b</dir>");
});

function tarEntry(name, type, content) {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(content.length.toString(8).padStart(11, "0"), 124);
  header.write(type, 156);
  const blocks = Buffer.alloc(Math.ceil(content.length / 512) * 512);
  blocks.write(content);
  return Buffer.concat([header, blocks]);
}

import { expect, it } from "vitest";
import { desktopArguments, findDesktopEditor } from "../../scripts/start/desktop.mjs";
import { browserCommand } from "../../scripts/start/openBrowser.mjs";

const machine = (platform, env, ...files) => ({
  platform,
  env,
  home: "/home/me",
  exists: (file) => files.includes(file),
});

it("finds the reader's VS Code", () => {
  const inApplications = "/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code";
  expect(findDesktopEditor(machine("darwin", {}, inApplications))).toBe(inApplications);
  const onPath = machine("linux", { PATH: "/bin:/opt/bin" }, "/opt/bin/code", "/usr/bin/code");
  expect(findDesktopEditor(onPath)).toBe("/opt/bin/code");
  const windows = machine("win32", { PATH: "C:\\bin;C:\\code" }, "C:\\code/code.cmd");
  expect(findDesktopEditor(windows)).toBe("C:\\code/code.cmd");
  expect(findDesktopEditor(machine("linux", { PATH: "/bin" }))).toBeUndefined();
});

it("lets the reader choose another, or none", () => {
  const chosen = machine("linux", { CODE: "/my/code", PATH: "/bin" }, "/bin/code");
  expect(findDesktopEditor(chosen)).toBe("/my/code");
  const embedded = machine("linux", { CODE: "embedded", PATH: "/bin" }, "/bin/code");
  expect(findDesktopEditor(embedded)).toBeUndefined();
});

it("opens the folder last, in a profile of its own", () => {
  const args = desktopArguments("/news", "/profile");
  expect(args.at(-1)).toBe("/news");
  expect(args).toContain("--new-window");
  expect(args.join(" ")).toMatch(/--user-data-dir=.profile.desktop /);
});

it("opens a browser only where somebody sees it", () => {
  const open = (platform, env) => browserCommand("http://a/?b&c", platform, env)?.[0];
  expect(open("darwin", {})).toBe("open");
  expect(open("win32", {})).toBe("rundll32");
  expect(open("linux", { DISPLAY: ":0" })).toBe("xdg-open");
  expect(open("linux", {})).toBeUndefined();
  expect(open("linux", { DISPLAY: ":0", BROWSER: "none" })).toBeUndefined();
  expect(open("darwin", { CI: "true" })).toBeUndefined();
});

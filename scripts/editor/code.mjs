#!/usr/bin/env node
// @ts-check
// Stands in for the `code` executable: the same command line, the embedded editor. Enough of it for
// `runTests` of @vscode/test-electron and for installing extensions.
import fs from "node:fs";
import path from "node:path";
import { openFilePayload } from "./address.mjs";
import { assembleEditor } from "./assemble.mjs";
import { launchBrowser } from "./browser.mjs";
import {
  developmentPayload,
  extensionArguments,
  lastValue,
  parseCommandLine,
} from "./commandLine.mjs";
import { manageExtensions } from "./extensions.mjs";
import { startServer } from "./server.mjs";
import { colorThemes, quietSettings, writeDefaultSettings } from "./settings.mjs";
import { temporaryFolder } from "./temporaryFolder.mjs";
import { confirmSuccess, exitCodes, openTestPage, watchStart } from "./testPage.mjs";

const commandLine = parseCommandLine(process.argv.slice(2));
process.exitCode = await main();
// Playwright and the server may keep handles; all that matters is done.
process.exit();

/** @returns {Promise<number>} */
async function main() {
  if (commandLine.flags.has("version")) {
    console.log([assembleEditor().version, "embedded", process.arch].join("\n"));
    return 0;
  }
  const given = lastValue(commandLine, "user-data-dir");
  const userDataFolder = path.resolve(given ?? temporaryFolder("embedded-editor-"));
  const extensionsFolder = path.resolve(
    lastValue(commandLine, "extensions-dir") ?? path.join(userDataFolder, "extensions"),
  );
  fs.mkdirSync(extensionsFolder, { recursive: true });
  const profile = { userDataFolder, extensionsFolder };
  const forServer = extensionArguments(commandLine);
  return forServer.length > 0 ? manageExtensions(profile, forServer) : run(profile);
}

/**
 * Shows the editor until its tests, its window or its owner ends it.
 * @param {import("./server.mjs").Profile} profile
 * @returns {Promise<number>}
 */
async function run(profile) {
  const theme = { "workbench.colorTheme": colorThemes.dark };
  writeDefaultSettings(profile.userDataFolder, { ...quietSettings, ...theme });
  const leave = () => process.exit(exitCodes.interrupted);
  onSignals(leave);
  const [server, browser] = await Promise.all([
    startServer({ ...profile, forTests: true, moreArguments: proposedInterfaces() }),
    launchBrowser(),
  ]);
  const testPage = await openTestPage(browser);
  process.removeAllListeners("SIGINT").removeAllListeners("SIGTERM").removeAllListeners("SIGHUP");
  onSignals(() => testPage.end(exitCodes.interrupted));
  void server.exited.then(() => testPage.end(exitCodes.serverStopped));
  await testPage.page.goto(server.page(requestedPage(server)));
  void watchStart(testPage);
  const code = await confirmSuccess(testPage, await testPage.ended);
  if (code !== 0 && code !== 1 && code !== exitCodes.interrupted) console.error(server.output());
  await Promise.allSettled([browser.close(), server.stop()]);
  return code;
}

/** @param {() => void} listener */
function onSignals(listener) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, listener);
}

function proposedInterfaces() {
  const ids = commandLine.values["enable-proposed-api"] ?? [];
  return ids.flatMap((id) => ["--enable-proposed-api", id]);
}

/**
 * @param {import("./server.mjs").Server} server
 * @returns {import("./address.mjs").Page}
 */
function requestedPage(server) {
  const payload = developmentPayload(commandLine, (pathOrUri) =>
    /^[a-z][\w+.-]+:\/\//i.test(pathOrUri) ? pathOrUri : server.uri(path.resolve(pathOrUri)),
  );
  const target = commandLine.paths[0] && path.resolve(commandLine.paths[0]);
  if (!target) return { payload };
  if (target.endsWith(".code-workspace")) return { workspace: target, payload };
  if (!fs.statSync(target).isFile()) return { folder: target, payload };
  const opened = openFilePayload(server.uri(target));
  return { folder: path.dirname(target), payload: [...payload, ...opened] };
}

// @ts-check
// The embedded editor for a person: a server, its address, and a browser on it.
import net from "node:net";
import path from "node:path";
import { linkExtension } from "../editor/extensions.mjs";
import { readManifest } from "../editor/paths.mjs";
import { startServer } from "../editor/server.mjs";
import { quietSettings, writeDefaultSettings } from "../editor/settings.mjs";
import { openBrowser } from "./openBrowser.mjs";

/**
 * Runs until Ctrl+C, and leaves nothing behind.
 * @param {string} folder
 * @param {string} profile
 * @param {number} wantedPort
 * @returns {Promise<number>} the exit code
 */
export async function runEmbeddedEditor(folder, profile, wantedPort) {
  const userDataFolder = path.join(profile, "embedded");
  const extensionsFolder = path.join(profile, "embedded-extensions");
  const interrupted = untilInterrupted();
  linkExtension(extensionsFolder);
  writeDefaultSettings(userDataFolder, quietSettings);
  const port = await usablePort(wantedPort);
  const server = await startServer({ userDataFolder, extensionsFolder, port });
  const address = server.page({ folder });
  console.log(`\n${readManifest().displayName} in VS Code, on ${folder}:\n\n  ${address}\n`);
  console.log("Ctrl+C stops it.");
  openBrowser(address);
  const crashed = server.exited.then((how) => `The editor stopped (${how}).\n${server.output()}`);
  const trouble = await Promise.race([interrupted, crashed]);
  if (trouble) console.error(trouble);
  await server.stop();
  return trouble ? 1 : 0;
}

/** @returns {Promise<undefined>} */
function untilInterrupted() {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
      process.on(signal, () => resolve(undefined));
  });
}

/**
 * @param {number} wanted
 * @returns {Promise<number>} 0, for any free one, where somebody else has the wanted one
 */
export function usablePort(wanted) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", () => resolve(0));
    probe.listen(wanted, "127.0.0.1", () => probe.close(() => resolve(wanted)));
  });
}

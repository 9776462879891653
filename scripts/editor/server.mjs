// @ts-check
// Starts and stops VS Code's server. It listens on this machine only, and only to who knows the
// token: without one, any page open in the same browser could reach a server that runs code.
import { spawn } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pageAddress, remoteUri } from "./address.mjs";
import { assembleEditor } from "./assemble.mjs";
import { findNode } from "./findNode.mjs";

/**
 * @typedef {object} Profile
 * @property {string} userDataFolder
 * @property {string} extensionsFolder
 */

/**
 * @typedef {object} ServerOptions
 * @property {number} [port] 0 or nothing: any free one
 * @property {boolean} [forTests] with the driver that the development keys of the page need; it
 *   also keeps notifications from showing
 * @property {string[]} [moreArguments]
 * @property {(text: string) => void} [onOutput]
 */

/** @typedef {Awaited<ReturnType<typeof startServer>>} Server */

/**
 * @param {Profile & ServerOptions} options
 */
export async function startServer(options) {
  const { folder } = assembleEditor();
  const token = crypto.randomBytes(16).toString("hex");
  const socketFolder = fs.mkdtempSync(path.join(os.tmpdir(), "editor-run-"));
  const main = path.join(folder, "out", "server-main.js");
  const child = spawn(findNode(), [main, ...serverArguments(options, token)], {
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own: the extension hosts and language servers end with it.
    detached: process.platform !== "win32",
    env: serverEnvironment(socketFolder),
  });
  const exited = followExit(child, socketFolder);
  const output = collectOutput(child, options.onOutput);
  const port = await listeningPort(child, output);
  const authority = `127.0.0.1:${port}`;
  return {
    origin: `http://${authority}`,
    port,
    exited,
    output: () => output.text,
    stop: () => stop(child, exited),
    /** @param {string} file */
    uri: (file) => remoteUri(authority, file),
    /** @param {import("./address.mjs").Page} page */
    page: (page) => pageAddress(`http://${authority}`, token, page),
  };
}

/**
 * What every call of the server says, also the one that only installs an extension.
 * @param {Profile} profile
 * @returns {string[]}
 */
export function profileArguments({ userDataFolder, extensionsFolder }) {
  return [
    "--accept-server-license-terms",
    ...["--telemetry-level", "off"],
    ...["--user-data-dir", userDataFolder],
    ...["--server-data-dir", userDataFolder],
    ...["--extensions-dir", extensionsFolder],
  ];
}

/**
 * @param {Profile & ServerOptions} options
 * @param {string} token
 * @returns {string[]}
 */
export function serverArguments(options, token) {
  return [
    ...["--host", "127.0.0.1"],
    ...["--port", String(options.port ?? 0)],
    ...["--connection-token", token],
    ...["--reconnection-grace-time", "30"],
    "--disable-experiments",
    "--disable-getting-started-override",
    "--disable-update-check",
    "--disable-workspace-trust",
    ...profileArguments(options),
    ...(options.forTests ? ["--enable-smoke-test-driver", "--enable-remote-auto-shutdown"] : []),
    ...(options.moreArguments ?? []),
  ];
}

/** @param {string} socketFolder else the server's sockets pile up */
function serverEnvironment(socketFolder) {
  const env = { ...process.env, EXTENSIONS_GALLERY: "{}", VSCODE_CLI: "1" };
  return { ...env, XDG_RUNTIME_DIR: socketFolder };
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {string} socketFolder
 * @returns {Promise<string>} how it ended
 */
function followExit(child, socketFolder) {
  const leave = () => {
    endGroup(child, "SIGKILL");
    fs.rmSync(socketFolder, { recursive: true, force: true });
  };
  process.once("exit", leave);
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => {
      process.removeListener("exit", leave);
      leave();
      resolve(String(signal ?? code));
    });
  });
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {((text: string) => void) | undefined} onOutput
 */
function collectOutput(child, onOutput) {
  const output = { text: "" };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      output.text += text;
      onOutput?.(text);
    });
  }
  return output;
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {{ readonly text: string }} output
 * @returns {Promise<number>}
 */
function listeningPort(child, output) {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = /Extension host agent listening on (\d+)/.exec(output.text);
      if (found) resolve(Number(found[1]));
    };
    child.stdout?.on("data", look);
    child.once("error", reject);
    child.once("close", (code) => {
      reject(new Error(`The editor's server stopped (${code}) at its start:\n${output.text}`));
    });
  });
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {Promise<string>} exited
 */
async function stop(child, exited) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  endGroup(child, "SIGTERM");
  const impatience = setTimeout(() => endGroup(child, "SIGKILL"), 3000);
  await exited;
  clearTimeout(impatience);
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function endGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

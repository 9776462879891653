// @ts-check
// Runs a program whose output is shown as it comes, and kept.
import { spawn } from "node:child_process";
import path from "node:path";
import { rootFolder } from "../editor/paths.mjs";

/** @typedef {{ exitCode: number, output: string }} Outcome */

/**
 * @param {readonly string[]} args of Node: a script and its arguments
 * @returns {Promise<Outcome>}
 */
export function runNode(args) {
  const env = { ...process.env, FORCE_COLOR: "0" };
  const child = spawn(process.execPath, args, {
    cwd: rootFolder,
    stdio: ["ignore", "pipe", "pipe"],
    env,
  });
  let output = "";
  for (const [stream, shown] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])) {
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
      shown.write(text);
    });
  }
  const end = () => child.kill("SIGTERM");
  process.once("exit", end);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      process.removeListener("exit", end);
      resolve({ exitCode: code ?? 1, output });
    });
  });
}

/**
 * @param {string} script of an installed package, such as `eslint/bin/eslint.js`
 */
export function packageScript(script) {
  return path.join(rootFolder, "node_modules", script);
}

// @ts-check
// A Node that can run VS Code's server, which needs 22.15 or newer.
import path from "node:path";
import { findPackage } from "./paths.mjs";

/**
 * The Node that runs this script where it is new enough, else the one installed as a package.
 * @returns {string} its executable
 */
export function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const platform = process.platform === "win32" ? "win" : process.platform;
  const folder = findPackage(`node-${platform}-${process.arch}`);
  if (!folder) {
    throw new Error(
      `The embedded editor needs Node 22.15 or newer; this is ${process.versions.node}. ` +
        "Use a newer Node, or a desktop VS Code (CODE=/path/to/code npm start).",
    );
  }
  return path.join(folder, "bin", platform === "win" ? "node.exe" : "node");
}

/**
 * @param {string} version such as `22.15.0`
 * @returns {boolean}
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  // The server needs module.registerHooks, which 23 has from 23.5 on.
  return major >= 24 || (major === 23 && minor >= 5) || (major === 22 && minor >= 15);
}

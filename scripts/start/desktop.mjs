// @ts-check
// The reader's own desktop VS Code.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { rootFolder } from "../editor/paths.mjs";

/**
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {string} home
 * @property {(file: string) => boolean} exists
 */

/** @type {Machine} */
const thisMachine = {
  platform: process.platform,
  env: process.env,
  home: os.homedir(),
  exists: (file) => fs.existsSync(file),
};

/**
 * The desktop VS Code: the one that `CODE` names, else `code` on the PATH, else one in the places
 * where it is usually installed.
 * @param {Machine} [machine]
 * @returns {string | undefined}
 */
export function findDesktopEditor(machine = thisMachine) {
  const { env, exists } = machine;
  const named = env["CODE"];
  if (named === "embedded") return undefined;
  if (named && named !== "download") return named;
  return [...onPath(machine), ...usualPlaces(machine)].find(exists);
}

/** @param {Machine} machine */
function onPath({ platform, env }) {
  const isWindows = platform === "win32";
  const folders = (env["PATH"] ?? "").split(isWindows ? ";" : ":").filter(Boolean);
  const names = isWindows ? ["code.cmd"] : ["code", "code-insiders", "codium"];
  return folders.flatMap((folder) => names.map((name) => `${folder}/${name}`));
}

/** @param {Machine} machine */
function usualPlaces({ platform, env, home }) {
  if (platform === "darwin") {
    const inside = "Visual Studio Code.app/Contents/Resources/app/bin/code";
    return [`/Applications/${inside}`, `${home}/Applications/${inside}`];
  }
  if (platform === "win32") {
    const folders = [`${env["LOCALAPPDATA"]}/Programs`, env["PROGRAMFILES"] ?? "C:/Program Files"];
    return folders.map((folder) => `${folder}/Microsoft VS Code/bin/code.cmd`);
  }
  return [
    "/usr/bin/code",
    "/usr/share/code/bin/code",
    "/opt/visual-studio-code/bin/code",
    "/snap/bin/code",
    "/var/lib/flatpak/exports/bin/com.visualstudio.code",
  ];
}

/**
 * @param {string} folder the articles
 * @param {string} profile the folder of a profile of our own
 * @returns {string[]}
 */
export function desktopArguments(folder, profile) {
  return [
    "--new-window",
    `--extensionDevelopmentPath=${rootFolder}`,
    `--user-data-dir=${path.join(profile, "desktop")}`,
    `--extensions-dir=${path.join(profile, "desktop-extensions")}`,
    folder,
  ];
}

/**
 * Opens a window, which stays when this process has gone.
 * @param {string} editor
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 */
export function openDesktopEditor(editor, args) {
  // A .cmd file only runs in a shell, where spaces need quotes.
  const isScript = /\.(cmd|bat)$/i.test(editor);
  const quote = (/** @type {string} */ text) => (isScript ? `"${text}"` : text);
  const child = spawn(quote(editor), args.map(quote), {
    stdio: "ignore",
    detached: true,
    shell: isScript,
  });
  return new Promise((resolve, reject) => {
    child.once("error", (error) => {
      reject(new Error(`${editor} could not be started: ${error.message}`));
    });
    child.once("spawn", () => {
      child.unref();
      resolve();
    });
  });
}

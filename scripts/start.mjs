// @ts-check
// npm start [-- FOLDER]: builds the extension and opens a folder of articles with it, in the reader's
// own desktop VS Code where there is one, else in the embedded editor.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { cacheFolder, rootFolder } from "./editor/paths.mjs";
import { desktopArguments, findDesktopEditor, openDesktopEditor } from "./start/desktop.mjs";
import { runEmbeddedEditor } from "./start/embedded.mjs";

const usage = `npm start [-- FOLDER] [--embedded] [--port NUMBER]
  FOLDER       the articles to open (examples)
  --embedded   not in the desktop VS Code, but in the embedded one
  --port       of the embedded editor (8080)
  CODE=/path/to/code names the desktop VS Code, BROWSER=none opens no browser.`;

try {
  process.exit(await start());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** @returns {Promise<number>} the exit code */
async function start() {
  const { values, positionals } = readArguments();
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const folder = folderToOpen(positionals);
  const port = portToUse(values.port);
  const profile = path.join(cacheFolder, "start");
  build();
  const desktop = values.embedded ? undefined : findDesktopEditor();
  if (!desktop) return runEmbeddedEditor(folder, profile, port);
  await openDesktopEditor(desktop, desktopArguments(folder, profile));
  console.log(`Opened ${folder} in ${desktop}.`);
  return 0;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        embedded: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
        port: { type: "string", default: "8080" },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${usage}`, {
      cause: error,
    });
  }
}

/** @param {readonly string[]} positionals */
function folderToOpen([given, ...more]) {
  if (more.length > 0) throw new Error(`Name one folder only.\n${usage}`);
  // npm runs scripts in the root; what the reader typed counts from where they typed it.
  const typedIn = process.env["INIT_CWD"] ?? process.cwd();
  const folder = given ? path.resolve(typedIn, given) : path.join(rootFolder, "examples");
  const isFolder = fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isFolder) throw new Error(`There is no folder ${folder}.`);
  return folder;
}

/** @param {string} text */
function portToUse(text) {
  const port = Number(text);
  const isPort = Number.isInteger(port) && port >= 0 && port < 65_536;
  if (!isPort) throw new Error(`${text} is not a port: it is a number from 0 to 65535.`);
  return port;
}

function build() {
  const script = path.join(rootFolder, "esbuild.mjs");
  const { status } = spawnSync(process.execPath, [script], { cwd: rootFolder, stdio: "inherit" });
  if (status !== 0) throw new Error("The extension could not be built.");
}

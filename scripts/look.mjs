// @ts-check
// A picture of any folder in the editor, for who draws or words something:
//   node scripts/look.mjs FOLDER FILE [options]     (see usage below)
// It shows what dist/ holds; --build makes that anew.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { hoverText } from "../test/ui/support/hover.mjs";
import { inputBox, runCommand } from "../test/ui/support/palette.mjs";
import { takePicture, windowParts } from "../test/ui/support/picture.mjs";
import { clickText, selectText } from "../test/ui/support/screenText.mjs";
import { startEditor } from "../test/ui/support/startEditor.mjs";
import { expandRows, focusView, rowTooltip, widenSideBar } from "../test/ui/support/views.mjs";
import { waitForExtension, waitForTheme, waitUntilStill } from "../test/ui/support/waiting.mjs";
import { extensionErrors } from "./editor/logs.mjs";
import { rootFolder } from "./editor/paths.mjs";
import { colorThemes } from "./editor/settings.mjs";

const usage = `node scripts/look.mjs FOLDER [FILE] [options]
  --theme dark|light|hc|hcl   (light)
  --line NUMBER               show this line of the file
  --cursor TEXT               put the cursor into these words
  --select TEXT               select these words
  --view NAME                 bring this view to the front: themes, actors, copies ...
  --expand LEVELS             open the rows of that view, so many levels deep
  --widen PIXELS              make the side bar so much wider
  --command TITLE             run this command; may be repeated
  --keys KEYS                 press these keys, as Playwright names them (Shift+F12); may be repeated
  --type TEXT                 type this into the box that the command opened
  --row TEXT                  rest the mouse on this row of the view; its tooltip is printed
  --hover TEXT                rest the mouse on these words; the card's text is printed
  --setting KEY=JSON          a user setting; may be repeated
  --part PART                 only ${Object.keys(windowParts).join(", ")}
  --width N --height N --scale N   (1280, 800, 2)
  --out FILE.png              (out/look.png)
  --build                     build first
  --extension FOLDER          another working tree than this one`;

const { values: options, positionals } = readArguments();
const [folder, file] = positionals;
if (!folder || !fs.existsSync(folder)) fail(folder ? `There is no folder ${folder}.` : usage);
if (options.build) build();
await look();

function readArguments() {
  const text = /** @type {const} */ ({ type: "string" });
  const texts = /** @type {const} */ ({ type: "string", multiple: true });
  return parseArgs({
    allowPositionals: true,
    options: {
      theme: { ...text, default: "light" },
      line: text,
      cursor: text,
      select: text,
      view: text,
      expand: text,
      widen: text,
      command: texts,
      keys: texts,
      type: text,
      row: text,
      hover: text,
      setting: texts,
      part: text,
      width: { ...text, default: "1280" },
      height: { ...text, default: "800" },
      scale: { ...text, default: "2" },
      out: { ...text, default: path.join("out", "look.png") },
      extension: text,
      build: { type: "boolean" },
    },
  });
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(2);
}

function build() {
  const script = path.join(rootFolder, "esbuild.mjs");
  const { status } = spawnSync(process.execPath, [script], { cwd: rootFolder, stdio: "inherit" });
  if (status !== 0) fail("The build failed.");
}

async function look() {
  const theme = /** @type {keyof typeof colorThemes} */ (options.theme);
  if (!(theme in colorThemes)) fail(usage);
  const extension = path.resolve(options.extension ?? rootFolder);
  const editor = await startEditor({ theme, extension, settings: givenSettings() });
  process.once("SIGINT", () => process.exit(130));
  try {
    const { page, problems } = await editor.openPage(pageOptions());
    await waitForTheme(page, theme);
    await waitForExtension(page, 20_000).catch(() => console.error("The extension is not awake."));
    await waitUntilStill(page);
    await act(page);
    const part = /** @type {keyof typeof windowParts | undefined} */ (options.part);
    await takePicture(page, path.resolve(options.out), part ? { part } : {});
    console.log(options.out);
    for (const error of problems.errors) console.error(`Error on the page: ${error}`);
  } finally {
    await editor.close();
    for (const line of extensionErrors(editor.userDataFolder)) console.error(line);
  }
}

/** @returns {import("../test/ui/support/startEditor.mjs").PageOptions} */
function pageOptions() {
  const { width, height, scale } = options;
  const line = options.line ? Number(options.line) : lineOf(options.hover ?? options.cursor);
  return {
    folder: /** @type {string} */ (folder),
    width: Number(width),
    height: Number(height),
    scale: Number(scale),
    ...(file ? { file } : {}),
    ...(file && line ? { line } : {}),
  };
}

/**
 * Only what is on the screen can be hovered.
 * @param {string | undefined} words
 */
function lineOf(words) {
  if (!words || !file || !folder) return undefined;
  const lines = fs.readFileSync(path.resolve(folder, file), "utf8").split(/\r?\n/);
  const index = lines.findIndex((line) => line.includes(words));
  return index < 0 ? undefined : index + 1;
}

/** @returns {Record<string, unknown>} */
function givenSettings() {
  const pairs = (options.setting ?? []).map((setting) => {
    const equals = setting.indexOf("=");
    return [setting.slice(0, equals), JSON.parse(setting.slice(equals + 1))];
  });
  return Object.fromEntries(pairs);
}

/**
 * What was asked for before the picture, in this order.
 * @param {import("playwright-core").Page} page
 */
async function act(page) {
  if (options.cursor) await clickText(page, options.cursor);
  if (options.select) await selectText(page, options.select);
  if (options.widen) await widenSideBar(page, Number(options.widen));
  const name = options.view && options.view.charAt(0).toUpperCase() + options.view.slice(1);
  if (name) {
    await focusView(page, name);
    await waitUntilStill(page);
    await expandRows(page, name, Number(options.expand ?? 0));
  }
  for (const title of options.command ?? []) {
    await runCommand(page, title);
    await waitUntilStill(page);
  }
  for (const keys of options.keys ?? []) {
    await page.keyboard.press(keys);
    await waitUntilStill(page);
  }
  if (options.type) await inputBox(page).fill(options.type);
  if (options.row) console.log(await rowTooltip(page, options.row, name));
  if (options.hover) console.log(await (await hoverText(page, options.hover)).innerText());
  else await waitUntilStill(page);
}

// @ts-check
// npm run screenshots [-- NAME]: the pictures of the README, from the sample folder, light and dark,
// at twice the size: media/pictures/NAME-light.png and NAME-dark.png.
import fs from "node:fs";
import path from "node:path";
import { waitForExtension, waitForTheme, waitUntilStill } from "../test/ui/support/waiting.mjs";
import { startEditor } from "../test/ui/support/startEditor.mjs";
import { rootFolder } from "./editor/paths.mjs";
import { pictures } from "./pictures.mjs";

const target = path.join(rootFolder, "media", "pictures");
const [wanted] = process.argv.slice(2);
const chosen = pictures.filter(({ name }) => !wanted || name === wanted);
if (chosen.length === 0) {
  console.error(
    `There is no picture ${wanted}, only ${pictures.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(2);
}

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(130));
fs.mkdirSync(target, { recursive: true });
for (const theme of /** @type {const} */ (["light", "dark"])) await takeAll(theme);
process.exit();

/** @param {"light" | "dark"} theme */
async function takeAll(theme) {
  const editor = await startEditor({ theme, settings: { "window.commandCenter": false } });
  try {
    for (const picture of chosen) await take(editor, picture, theme);
  } finally {
    await editor.close();
  }
}

/**
 * @param {import("../test/ui/support/startEditor.mjs").Editor} editor
 * @param {import("./pictures.mjs").Picture} picture
 * @param {"light" | "dark"} theme
 */
async function take(editor, { name, file, line, width, height, arrange }, theme) {
  const { page, close } = await editor.openPage({
    folder: path.join(rootFolder, "examples"),
    file,
    width,
    height,
    scale: 2,
    ...(line ? { line } : {}),
  });
  await waitForTheme(page, theme);
  await waitForExtension(page);
  await waitUntilStill(page);
  const clip = await arrange(page);
  const place = path.join(target, `${name}-${theme}.png`);
  await page.screenshot({ path: place, clip, animations: "disabled", caret: "hide" });
  console.log(path.relative(rootFolder, place));
  await close();
}

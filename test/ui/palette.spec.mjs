// @ts-check
import assert from "node:assert/strict";
import path from "node:path";
import { readJson, readManifest, rootFolder } from "../../scripts/editor/paths.mjs";
import { missingCommands } from "./support/palette.mjs";
import { describeScreen } from "./support/screen.mjs";

describeScreen("command palette", { file: "harbour-residents.seed.txt" }, (spec) => {
  spec("lists every command for a seed file", async ({ page }) => {
    const titles = titlesForSeeds();
    assert.ok(titles.length > 0);
    assert.deepEqual(await missingCommands(page, titles), []);
  });
});

/**
 * The titles of the commands that must always be there while a seed file is open.
 * @returns {string[]}
 */
function titlesForSeeds() {
  const { contributes } = readManifest();
  const words = readJson(path.join(rootFolder, "package.nls.json"));
  const translate = (/** @type {string} */ text) =>
    text.replace(/^%(.+)%$/, (whole, /** @type {string} */ key) => words[key] ?? whole);
  const always = [undefined, "editorLangId == seed"];
  /** @type {{ command: string, category: string, title: string }[]} */
  const commands = contributes.commands;
  return commands
    .filter(({ command }) => always.includes(conditionOf(contributes, command)))
    .map(({ category, title }) => `${translate(category)}: ${translate(title)}`);
}

/**
 * @param {any} contributes
 * @param {string} command
 */
function conditionOf(contributes, command) {
  const entries = contributes.menus?.commandPalette ?? [];
  return entries.find((/** @type {any} */ entry) => entry.command === command)?.when;
}

// `npm run score:copies`: whether the shared passages that are shown unasked are worth reading, on the
// hand-made gold of test/gold/copyWorth. Prints a table; takes a minute or two. With `--errors` it lists
// where we differ from the hand in the half for tuning.
import { fileURLToPath } from "node:url";
import { loadModule } from "./loadModule.mjs";

/**
 * @typedef {object} Gold a group of the same text as a hand has judged it
 * @property {string} part
 * @property {string} set
 * @property {string[]} kinds
 * @property {boolean} worthReading
 * @property {[{ article: string, span: { start: number, end: number } }]} places at least one
 */
/**
 * @typedef {object} Judged
 * @property {string} part
 * @property {Gold} gold
 * @property {{ worth: number, shared: string, reasons: string[] } | null} passage
 */

const module = await loadModule(
  "scoreCopies",
  `export { goldFolders, goldParts, readGoldGroups, readGoldTexts } from "./test/support/copyWorth/goldGroups";
   export { judgeGold } from "./test/support/copyWorth/judgeGold";
   export { scoreWorth } from "./test/support/copyWorth/scoreWorth";`,
);
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { goldFolders, goldParts, readGoldGroups, readGoldTexts, judgeGold, scoreWorth } = module;

const judged = judgeAll();
console.log("In percent. Shown: precision / recall of what is shown unasked. Ranking: average");
console.log(
  "precision by worth (by length). Kinds: groups that are called what the hand allows.\n",
);
console.log("| half | folder | groups | worth reading | shown | ranking | kinds |");
console.log("|---|---|---:|---:|---|---|---:|");
for (const part of goldParts) {
  const ofPart = judged.filter((group) => group.part === part);
  for (const folder of Object.keys(goldFolders)) {
    print(
      part,
      folder,
      ofPart.filter(({ gold }) => gold.set === folder),
    );
  }
  print(part, "both", ofPart);
}
if (process.argv.includes("--errors")) listErrors(judged.filter(({ part }) => part === "tuning"));

/**
 * Every judged group with its half of the gold; each folder is searched once for both.
 * @returns {Judged[]}
 */
function judgeAll() {
  const groups = goldParts.flatMap((/** @type {string} */ part) =>
    readGoldGroups(part).map((/** @type {Gold} */ group) => ({ ...group, part })),
  );
  return Object.keys(goldFolders).flatMap((folder) => {
    const texts = readGoldTexts(folder);
    if (!texts) return [];
    const ofFolder = groups.filter((/** @type {Gold} */ { set }) => set === folder);
    return judgeGold(texts, ofFolder).map((/** @type {Judged} */ group) => ({
      ...group,
      part: group.gold.part,
    }));
  });
}

/**
 * One row for the judged groups, one for all groups of the folder that they stand for.
 * @param {string} part @param {string} folder @param {Judged[]} groups
 */
function print(part, folder, groups) {
  if (groups.length === 0) return;
  for (const weighted of folder === "both" ? [false] : [false, true]) {
    const score = scoreWorth(groups, weighted);
    const { missing, worthReading, precision, recall, byWorth, byLength, kinds } = score;
    const size = `${score.groups}${missing > 0 ? ` (${missing} missing)` : ""}`;
    const cells = [
      part,
      weighted ? `${folder}, weighed` : folder,
      size,
      percent(worthReading),
      `${percent(precision)} / ${percent(recall)}`,
      `${percent(byWorth)} (${percent(byLength)})`,
      percent(kinds),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}

/** @param {Judged[]} groups */
function listErrors(groups) {
  console.log();
  for (const { gold, passage } of groups) {
    const shown = passage && passage.worth >= 0.5;
    if (passage && shown === gold.worthReading && gold.kinds.includes(passage.shared)) continue;
    const [place] = gold.places;
    const where = `${gold.set} ${place.article} ${place.span.start}-${place.span.end}`;
    const by = `${gold.kinds.join("|")} ${gold.worthReading ? "worth reading" : "not"}`;
    const found = passage
      ? `${passage.shared} ${passage.worth.toFixed(2)} (${passage.reasons.join("; ")})`
      : "missing";
    console.log(`${where}: ${by}; found ${found}`);
  }
}

/** @param {number} share */
function percent(share) {
  return (share * 100).toFixed(1);
}

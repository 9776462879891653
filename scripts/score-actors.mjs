// `npm run score:actors`: how well the mentions of a folder join into actors, on the hand-made gold
// of test/gold/actorChains. Prints a table; test/analysis/actors/actorChains.test.ts asserts.
import { fileURLToPath } from "node:url";
import { loadModule } from "./loadModule.mjs";

const module = await loadModule(
  "scoreActors",
  `export { goldFolders, readGoldFolder } from "./test/support/actorChains/goldFolders";
   export { scoreFolder } from "./test/support/actorChains/scoreFolder";`,
);
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { goldFolders, readGoldFolder, scoreFolder } = module;

console.log("Precision / recall / F1. Mentions: the places alone. B³ matched: of those found.");
console.log("B³ all: a mention without a twin is a chain of one. B³ strict: it earns nothing.\n");
console.log("| folder | chains | mentions | B³ matched | B³ all | B³ strict | right kind |");
console.log("|---|---:|---|---|---|---|---:|");
for (const folder of goldFolders) {
  const articles = readGoldFolder(folder);
  if (!articles) {
    console.log(`| ${folder} | texts missing | | | | | |`);
    continue;
  }
  const { chains, mentions, matched, all, strict, kinds } = scoreFolder(articles);
  const cells = [mentions, matched, all, strict].map(inPercent);
  console.log(`| ${folder} | ${chains} | ${cells.join(" | ")} | ${percent(kinds)} |`);
}

/** @param {{ precision: number, recall: number, f1: number }} figures */
function inPercent({ precision, recall, f1 }) {
  return `${percent(precision)} / ${percent(recall)} / **${percent(f1)}**`;
}

/** @param {number} share */
function percent(share) {
  return (share * 100).toFixed(1);
}

// `node memoryOfThemes.mjs FILE`: makes the themes of a folder that `writeFolder` has written and
// prints the megabytes that this process has held at most.
import { readFolder } from "./themesFolder.mjs";
import { themesOfFolder } from "./themesOfFolder.mjs";

// Built by the process that has started this one.
const engine = await import(new URL("../../out/modules/engine.cjs", import.meta.url).href);
const records = readFolder(process.argv[2]);
const { actors, overlaps } = records.next().value;
const articles = [];
for (const { id, facts } of records) {
  const { keys, forms, names, uses, useBlocks } = facts.terms;
  // As the analysis of an article leaves them: no string twice, and no number inside a whole record.
  const terms = {
    keys: keys.map(engine.sharedText),
    forms: forms.map(engine.sharedText),
    names: names.slice(),
    uses: uses.slice(),
    useBlocks: useBlocks.slice(),
  };
  articles.push({ id, facts: { ...facts, terms } });
}
themesOfFolder(engine, { articles, actors, overlaps });
console.log((process.resourceUsage().maxRSS / 1e3).toFixed(0));

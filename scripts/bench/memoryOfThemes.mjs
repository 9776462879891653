// `node memoryOfThemes.mjs FILE`: makes the themes of a folder that `writeFolder` has written and
// prints the megabytes that this process has held at most.
import { readFolder } from "./themesFolder.mjs";
import { themesOfFolder } from "./themesOfFolder.mjs";

// Built by the process that has started this one.
const engine = await import(new URL("../../out/modules/engine.cjs", import.meta.url).href);
const records = readFolder(process.argv[2]);
const { actors, overlaps } = records.next().value;
const articles = [];
// As the analysis leaves them: no string twice, and no number inside a whole record.
for (const { id, facts } of records) {
  const { keys, forms, actorTerms, uses, blockEnds } = facts.terms;
  const terms = {
    keys: keys.map(engine.sharedText),
    forms: forms.map(engine.sharedText),
    actorTerms: actorTerms.slice(),
    uses: uses.slice(),
    blockEnds: blockEnds.slice(),
  };
  articles.push({ id, facts: { ...facts, terms } });
}
themesOfFolder(engine, { articles, actors, overlaps });
console.log((process.resourceUsage().maxRSS / 1e3).toFixed(0));

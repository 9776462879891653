// `npm run bench [-- MEGABYTES] [--only PART,PART]`: how fast the analysis is beside other tools on
// the same text in the same run. Ratios travel between machines, seconds do not. Tests nothing.
import { parseArgs } from "node:util";
import { loadEngine } from "./bench/engine.mjs";
import { benchActors } from "./bench/parts/actors.mjs";
import { benchCopies } from "./bench/parts/copies.mjs";
import { benchFolder } from "./bench/parts/folder.mjs";
import { benchGrowth } from "./bench/parts/growth.mjs";
import { benchHover } from "./bench/parts/hover.mjs";
import { benchLikeness } from "./bench/parts/likeness.mjs";
import { benchQuotations } from "./bench/parts/quotations.mjs";
import { benchRelated } from "./bench/parts/related.mjs";
import { benchReading } from "./bench/parts/reading.mjs";
import { benchThemes } from "./bench/parts/themes.mjs";
import { articlesForBench, countWords, takeMegabytes } from "./bench/texts.mjs";

const parts = {
  reading: benchReading,
  actors: benchActors,
  quotations: benchQuotations,
  likeness: benchLikeness,
  copies: benchCopies,
  growth: benchGrowth,
  themes: benchThemes,
  related: benchRelated,
  folder: benchFolder,
  hover: benchHover,
};

const { megabytes, chosen } = readArguments();
const engine = await loadEngine();
const { texts, from } = articlesForBench(megabytes * 4);
const few = takeMegabytes(texts, megabytes);
console.log(`${few.length} articles, ${countWords(few)} words, ${from}`);
console.log(`Node ${process.versions.node}; seconds of processor time, ours measured first\n`);
for (const name of chosen) await parts[name]({ engine, texts, few });

function readArguments() {
  const { values, positionals } = parseArgs({
    options: { only: { type: "string" } },
    allowPositionals: true,
  });
  const megabytes = Number(positionals[0] ?? 1);
  const chosen = values.only?.split(",") ?? Object.keys(parts);
  const unknown = chosen.filter((name) => !Object.hasOwn(parts, name));
  if (megabytes > 0 && unknown.length === 0) return { megabytes, chosen };
  const names = Object.keys(parts).join(",");
  console.error(`usage: npm run bench [-- MEGABYTES] [--only ${names}]`);
  process.exit(2);
}

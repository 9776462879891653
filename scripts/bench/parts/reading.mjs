import { measure } from "../measure.mjs";
import { readWithCompromise } from "../peers.mjs";
import { printTable } from "../table.mjs";
import { countWords, megabytesOf } from "../texts.mjs";

/** All that is found in one article, beside the package that finds some of it. */
export async function benchReading({ engine, few }) {
  const results = await measure([
    {
      name: "Seed Reader, all of one article",
      run: () => few.forEach((t) => engine.analyzeArticle(t)),
    },
    { name: "compromise, names and quotations", run: () => few.forEach(readWithCompromise) },
  ]);
  printTable("Reading", results, [
    ["MB/s", megabytesOf(few), 2],
    ["words/s", countWords(few), 0],
  ]);
}

import { measure } from "../measure.mjs";
import { sharedRunsOfEightWords } from "../peers.mjs";
import { printTable } from "../table.mjs";
import { megabytesOf } from "../texts.mjs";

/** Copied passages with their ranges, beside the plainest way to find that there are any. */
export async function benchCopies({ engine, texts }) {
  const tables = texts.map((text, index) => {
    const article = engine.readArticle(text);
    return { id: String(index).padStart(6, "0"), text, words: engine.listWords(article) };
  });
  const results = await measure([
    { name: "Seed Reader, copied passages with ranges", run: () => engine.findCopies(tables) },
    { name: "a Map of all runs of eight words", run: () => sharedRunsOfEightWords(texts) },
  ]);
  printTable(`Copies in ${texts.length} articles`, results, [
    ["MB/s", megabytesOf(texts), 2],
    ["articles/s", texts.length, 0],
  ]);
}

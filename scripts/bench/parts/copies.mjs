import { alikeByMinHash, pairsByWinnowing } from "../copyPeers.mjs";
import { measure } from "../measure.mjs";
import { sharedRunsOfEightWords } from "../peers.mjs";
import { printTable } from "../table.mjs";
import { megabytesOf } from "../texts.mjs";

/**
 * Copied passages with their ranges, beside two packages that look for likeness and the plainest way to
 * find that there are any. Ours counts listing the words, as the others have to split the text, too.
 */
export async function benchCopies({ engine, few }) {
  const articles = few.map((text, index) => ({
    id: String(index).padStart(6, "0"),
    article: engine.readArticle(text),
  }));
  const findCopies = () =>
    engine.findCopies(
      articles.map(({ id, article }) => ({
        id,
        words: engine.listWords(article),
        furnitureWords: engine.listFurnitureWords(article),
      })),
    );
  const results = await measure([
    { name: "Seed Reader, copied passages with ranges", run: findCopies },
    { name: "@dodona/dolos-core 1.2.1, winnowing", run: () => pairsByWinnowing(few) },
    { name: "minhash 0.0.9, alike as wholes", run: () => alikeByMinHash(few) },
    { name: "a Map of all runs of eight words", run: () => sharedRunsOfEightWords(few) },
  ]);
  printTable(`Copies in ${few.length} articles`, results, [
    ["MB/s", megabytesOf(few), 2],
    ["articles/s", few.length, 0],
  ]);
}

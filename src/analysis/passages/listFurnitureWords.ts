import { TokenKind } from "../model/article";
import { toldFurnitureRule } from "../corrections/furnitureTold";
import type { WordTable } from "../model/words";
import { findRepairs } from "./findRepairs";
import { listWordsOf, type ListedArticle } from "./listWords";

/** Shorter lines say nothing: `Advertisement`, `Read more`. */
const fewestWords = 3;

/**
 * The words of what was found to be page furniture, listed as an article's own are. They are compared, too, so that no run
 * of shared words ends where a line was taken for a part of the page; but they count as nothing that
 * the article says. What the reader called furniture is compared with nothing.
 */
export function listFurnitureWords(article: ListedArticle): WordTable {
  const counts = countWords(article);
  const isAsked = article.blocks.map(
    ({ kind, rule }, block) =>
      kind === "furniture" && rule !== toldFurnitureRule && (counts[block] ?? 0) >= fewestWords,
  );
  if (!isAsked.includes(true)) return noWords;
  const repairs = article.blocks.flatMap(({ span }, block) =>
    isAsked[block] ? findRepairs(article.text, span) : [],
  );
  return listWordsOf(article, (_, block) => isAsked[block] === true, repairs);
}

const noWords: WordTable = {
  count: 0,
  hashes: new Uint32Array(),
  starts: new Uint32Array(),
  ends: new Uint32Array(),
};

/** Words, numbers and links of every block of furniture; 0 for other blocks. */
function countWords({ blocks, tokens }: ListedArticle): Uint32Array {
  const counts = new Uint32Array(blocks.length);
  for (let token = 0; token < tokens.count; token++) {
    const block = tokens.blocks[token] ?? 0;
    if (blocks[block]?.kind !== "furniture") continue;
    const kind = tokens.kinds[token];
    const isWord = kind === TokenKind.word || kind === TokenKind.number || kind === TokenKind.link;
    if (isWord) counts[block] = (counts[block] ?? 0) + 1;
  }
  return counts;
}

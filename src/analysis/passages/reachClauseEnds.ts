import { pairWords, spanOfWord } from "./comparedArticle";
import { matchGap } from "./matchGap";
import type { Alignment } from "./alignChain";
import type { ComparedArticle } from "./comparedArticle";

/** Words at an end that may be other words on each side. */
const mostReplaced = 5;
/** Two words with no more characters between them stand in one clause: a space or hyphen. */
const insideClause = 1;

/**
 * Whoever copies begins and ends with a sentence or clause, even where its first or last words were
 * changed: an alignment grows to the marks around it where both articles have one close by.
 *
 *     … in May. The port council will shut the bridge.     … in May. The harbour board will shut …
 *               ^^^^^^^^^^^^^^^^ ..............                       ^^^^^^^^^^^^^^^^^ .........
 */
export function reachClauseEnds(
  a: ComparedArticle,
  b: ComparedArticle,
  alignment: Alignment,
): Alignment {
  const beforeA = wordsToMark(a, alignment.startA, -1);
  const beforeB = wordsToMark(b, alignment.startB, -1);
  const afterA = wordsToMark(a, alignment.endA, 1);
  const afterB = wordsToMark(b, alignment.endB, 1);
  const isBegun = beforeA >= 0 && beforeB >= 0;
  const isEnded = afterA >= 0 && afterB >= 0;
  const reached = {
    startA: alignment.startA - (isBegun ? beforeA : 0),
    startB: alignment.startB - (isBegun ? beforeB : 0),
    endA: alignment.endA + (isEnded ? afterA : 0),
    endB: alignment.endB + (isEnded ? afterB : 0),
  };
  const words = pairWords(a, b);
  const before = { ...reached, endA: alignment.startA, endB: alignment.startB };
  const after = { ...reached, startA: alignment.endA, startB: alignment.endB };
  return {
    ...alignment,
    ...reached,
    segments: [...matchGap(words, before), ...alignment.segments, ...matchGap(words, after)],
  };
}

/** How many words lie between a place between two words and the next mark; -1 when too many. */
function wordsToMark(article: ComparedArticle, place: number, step: 1 | -1): number {
  for (let count = 0; count <= mostReplaced; count++) {
    const before = place + count * step - 1;
    if (before < 0 || before + 1 >= article.hashes.length) return count;
    const between = spanOfWord(article, before + 1).start - spanOfWord(article, before).end;
    if (between > insideClause) return count;
  }
  return -1;
}

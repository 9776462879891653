import type { ArticleWords } from "../recognise/articleWords";
import { Lower } from "../recognise/wordFlags";
import type { TaggedName } from "../tagger/tagNames";
import { sentencesOf } from "./sentencesOf";
import type { Reading } from "./titleCase";

/** Below this a name read in a headline is not believed. */
const sureEnough = 0.7;

/**
 * Without the names that the tagger has read in a headline and is not sure of: where every word has
 * a capital, words run together that are no name. What the article's prose or the name table shows
 * is found again there by its form.
 *
 *     VELM CUTS ORSO FERRY        Velm Cuts Ferry to Orso
 *     ^^^^^^^^^^^^^^^^^^^^ not believed
 * @param names in text order. @param readings how each sentence is to be read.
 */
export function onlySureInHeadlines(
  words: ArticleWords,
  readings: readonly Reading[],
  names: readonly TaggedName[],
): TaggedName[] {
  const sentences = sentencesOf(words, names);
  return names.filter((name, index) => {
    if (readings[sentences[index] ?? -1] !== "echo") return true;
    return name.probability >= sureEnough && !isShouted(words, name) && !isPlain(words, name);
  });
}

/** Words only that are everyday ones, in English or in this article: `Sign Pact`. */
function isPlain(words: ArticleWords, { firstToken, endToken }: TaggedName): boolean {
  for (let at = firstToken; at < endToken; at++) {
    if (!words.lowerIs(at, Lower.common) && words.lowerUses(at) === 0) return false;
  }
  return true;
}

/** Several words in capitals only. */
function isShouted(words: ArticleWords, { firstToken, endToken }: TaggedName): boolean {
  if (endToken - firstToken < 2) return false;
  for (let at = firstToken; at < endToken; at++) {
    if (words.isCapital(at) && !words.isAllCapitals(at) && !words.isInitial(at)) return false;
  }
  return true;
}

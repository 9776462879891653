import { TokenKind } from "../model/article";
import { generalShare } from "./generalFrequency";
import type { Article } from "../model/article";
import type { ContentWord } from "./contentWords";

/** Times that two words stand together before they are taken for a phrase. */
const leastRepeats = 2;
/** Two words that each stand in a smaller share of articles are a phrase the first time. */
const rareWord = 0.06;

/**
 * For each content word the key of the phrase it ends, or null. A phrase is two content words with
 * nothing but a space or a hyphen between them that the article repeats or that are rare.
 *
 *     warned of ballistic missiles
 *               ^^^^^^^^^^^^^^^^^^
 */
export function findPhrases(
  article: Article,
  words: readonly ContentWord[],
): readonly (string | null)[] {
  const counts = new Map<string, number>();
  const keys = words.map((word, at) => {
    const before = words[at - 1];
    if (!before || !isPhrase(article, before, word)) return null;
    const key = `${before.key} ${word.key}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return key;
  });
  return keys.map((key, at) => {
    if (key === null || (counts.get(key) ?? 0) >= leastRepeats) return key;
    return isRare(words[at - 1]) && isRare(words[at]) ? key : null;
  });
}

function isPhrase({ text, tokens }: Article, before: ContentWord, word: ContentWord): boolean {
  if (word.token - before.token > 2 || word.block !== before.block) return false;
  if (tokens.kinds[before.token] !== TokenKind.word) return false;
  if (tokens.kinds[word.token] !== TokenKind.word) return false;
  const end = tokens.ends[before.token] ?? 0;
  if (tokens.starts[word.token] !== end + 1) return false;
  if (text[end] === "-") return true;
  // The second half of a compound begins no phrase: no "hour week" out of "forty-hour week".
  return text[end] === " " && text[(tokens.starts[before.token] ?? 0) - 1] !== "-";
}

function isRare(word: ContentWord | undefined): boolean {
  return word !== undefined && generalShare(word.key) < rareWord;
}

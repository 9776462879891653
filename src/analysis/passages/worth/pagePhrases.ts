import { foldWord } from "../../../base/foldWord";
import { addToList } from "../../../base/collections";
import { pagePhrases } from "../../lexicon/en/pagePhrases";
import type { WordTable } from "../../model/words";
import { hashWord } from "../wordHash";

/** The phrases as hashed words, by their first word. */
const byFirst = new Map<number, (readonly number[])[]>();
for (const phrase of pagePhrases) {
  const [first = 0, ...rest] = phrase.split(" ").map((word) => hashWord(foldWord(word)));
  addToList(byFirst, first, rest);
}

/** How many of the words `[first, end)` belong to phrases that pages are made of. */
export function wordsOfPage({ hashes }: WordTable, first: number, end: number): number {
  let counted = 0;
  for (let word = first; word < end;) {
    const length = longestPhraseAt(hashes, word, end);
    counted += length;
    word += Math.max(1, length);
  }
  return counted;
}

function longestPhraseAt(hashes: Uint32Array, word: number, end: number): number {
  let longest = 0;
  for (const rest of byFirst.get(hashes[word] ?? 0) ?? []) {
    const length = rest.length + 1;
    if (length <= longest || word + length > end) continue;
    if (rest.every((hash, at) => hashes[word + 1 + at] === hash)) longest = length;
  }
  return longest;
}

import { foldWord } from "../../base/foldWord";
import { wordFrequencies } from "../lexicon/en/wordFrequencies";
import { hashWord } from "./wordHash";

/**
 * How much it tells that two texts share a word, 1 (`the`) to {@link rareWeight}: about the number of
 * bits by which a copy explains it better than chance. It comes from general English news and never
 * from the folder, so that what two articles share depends on the two alone.
 */
export function weightOf(hash: number): number {
  for (let slot = hash >>> tableShift; weights[slot] !== 0; slot = (slot + 1) & tableMask) {
    if (hashes[slot] === hash) return weights[slot] ?? rareWeight;
  }
  return rareWeight;
}

/** The weight of words too rare for the table, and of names and numbers. */
export const rareWeight = 8;

// Open addressing in typed arrays: looked into for every word of every comparison.
const tableShift = 16;
const tableMask = 0xffff;
const hashes = new Uint32Array(tableMask + 1);
const weights = new Uint8Array(tableMask + 1);

for (const [perTenThousand, lists] of Object.entries(wordFrequencies)) {
  const weight = weightOfShare(Number(perTenThousand) / 10_000);
  // Nouns are listed in the singular.
  for (const noun of lists.nouns) {
    addWeight(noun, weight);
    addWeight(pluralOf(noun), weight);
  }
  for (const word of lists.others) addWeight(word, weight);
}

function weightOfShare(share: number): number {
  return Math.max(1, Math.min(rareWeight, Math.round(2 - Math.log2(Math.min(1, share)))));
}

function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function addWeight(word: string, weight: number): void {
  const hash = hashWord(foldWord(word));
  let slot = hash >>> tableShift;
  while (weights[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & tableMask;
  if (weights[slot] !== 0) return;
  hashes[slot] = hash;
  weights[slot] = weight;
}

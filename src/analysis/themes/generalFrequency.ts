import { wordFrequencies } from "../lexicon/en/wordFrequencies";

/** Share of articles that use a word too rare for the table, or a name or phrase. */
const rareShare = 0.0005;

const shares = new Map<string, number>();
const nouns = new Set<string>();
for (const [perTenThousand, lists] of Object.entries(wordFrequencies)) {
  const share = Math.min(1, Number(perTenThousand) / 10_000);
  for (const word of [...lists.nouns, ...lists.others]) shares.set(word, share);
  for (const word of lists.nouns) nouns.add(word);
}

/**
 * The share of English news articles at large that use a term, 0 to 1. Where a folder is too small
 * to tell common words from telling ones, this does.
 */
export function generalShare(key: string): number {
  return shares.get(key) ?? rareShare;
}

/** Whether a term is a word that English mostly writes in lower case, and no name. */
export function isGeneralWord(key: string): boolean {
  return shares.has(key);
}

/** Whether a term is a general word that is mostly a noun. */
export function isGeneralNoun(key: string): boolean {
  return nouns.has(key);
}

import { wordFrequencies } from "../lexicon/en/wordFrequencies";

/** Share of articles that use a word too rare for the table, or a name or phrase. */
const rareShare = 0.0005;

const shares: ReadonlyMap<string, number> = new Map(
  Object.entries(wordFrequencies).flatMap(([perTenThousand, words]) =>
    words.map((word) => [word, Math.min(1, Number(perTenThousand) / 10_000)] as const),
  ),
);

/**
 * The share of English news articles at large that use a term, 0 to 1. Where a folder is too small
 * to tell common words from telling ones, this does.
 */
export function generalShare(key: string): number {
  return shares.get(key) ?? rareShare;
}

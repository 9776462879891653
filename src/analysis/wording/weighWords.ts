import type { WordChunk } from "./wordChunk";
import type { Wording } from "./wording";

/** How much the words of a wording say: rare words of the articles say more than common ones. */
export interface WordWeights {
  /** How often each word stands in the articles. */
  readonly counts: Uint32Array;
  /** Bits of each word: how surprising it is at any one place. */
  readonly bits: Float64Array;
  /** Bits of all words. */
  readonly allBits: number;
  /** Bits that it takes to point at one word among all articles. */
  readonly bitsOfPlace: number;
  /** Indexes of the words, the rarest first. */
  readonly rarestFirst: readonly number[];
}

/** Weighs the words of a wording by how often they stand in all the articles that are indexed. */
export function weighWords(chunks: readonly WordChunk[], wording: Wording): WordWeights {
  const counts = new Uint32Array(wording.count);
  const known = new Map<number, number>();
  const words = chunks.reduce((sum, chunk) => sum + chunk.words, 1);
  wording.hashes.forEach((hash, word) => {
    let count = known.get(hash);
    if (count === undefined) {
      count = chunks.reduce((sum, chunk) => sum + chunk.countOf(hash), 0);
      known.set(hash, count);
    }
    counts[word] = count;
  });
  const bits = Float64Array.from(counts, (count) => Math.log2(words / Math.max(1, count)));
  const rarestFirst = [...counts.keys()].sort(
    (a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b,
  );
  const allBits = bits.reduce((sum, one) => sum + one, 0);
  return { counts, bits, allBits, bitsOfPlace: Math.log2(words), rarestFirst };
}

import { File, FingerprintIndex, Region, TokenizedFile } from "@dodona/dolos-core";
import minhash from "minhash";

/** Words of a shingle, for peers that need one. */
const shingle = 5;

/**
 * MinHash (npm `minhash`, its defaults: 128 permutations, bands of four): which articles are alike as
 * wholes. It knows no passages and no ranges.
 */
export function alikeByMinHash(texts) {
  const index = new minhash.LshIndex();
  const signatures = texts.map((text, article) => {
    const words = wordsOf(text).map(([word]) => word);
    const signature = new minhash.Minhash();
    const shingles = new Set(words.map((_, at) => words.slice(at, at + shingle).join(" ")));
    for (const words of shingles) signature.update(words);
    index.insert(String(article), signature);
    return signature;
  });
  return signatures.map((signature) => index.query(signature));
}

/**
 * Winnowing (npm `@dodona/dolos-core`, the core of the Dolos plagiarism checker), over words instead of
 * the tokens of programs: k-grams of five in windows of four, and the fragments of all pairs.
 */
export function pairsByWinnowing(texts) {
  const index = new FingerprintIndex(shingle, 4);
  index.addFiles(
    texts.map((text, article) => {
      const words = wordsOf(text);
      const places = words.map(([word, at]) => new Region(0, at, 0, at + word.length));
      const tokens = words.map(([word]) => word);
      return new TokenizedFile(new File(String(article), text), tokens, places);
    }),
  );
  // Of pairs that share several fingerprints, as ours: building fragments of all takes far longer.
  const pairs = index.allPairs().filter((pair) => pair.overlap > 1);
  return pairs.map((pair) => pair.buildFragments(2));
}

function wordsOf(text) {
  return Array.from(text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu), (match) => [
    match[0],
    match.index,
  ]);
}

import { HashedNumbers } from "./hashedNumbers";
import { toBytes, toShorts, toSums, unpackBlocks } from "./packed";

/**
 * What a large body of news and a list of cities tell of words. Made by scripts/derive/
 * wordKnowledge.mjs; statistics of language, no text.
 */
export interface WordKnowledge {
  /**
   * The groups of words that stand among the same neighbours as a word, as written, coarse first;
   * undefined for a rare word.
   */
  groupsOf(word: string): readonly number[] | undefined;
  /**
   * How often a word, in lower case, is written with a capital inside a sentence: 0 hardly ever,
   * 1 seldom, 2 half of the time, 3 mostly, 4 always; undefined for a rare word.
   */
  capitalShareOf(word: string): number | undefined;
  /** The size of a city by its name as a lower-case key: 1 town, 2 city, 3 large city. */
  cityOf(key: string): number | undefined;
  /** How many parts the longest name of a city has that begins with this lower-case word. */
  longestCityFrom(word: string): number;
}

/** Reads the packed tables. */
export function decodeWordKnowledge(packed: {
  readonly groups: string;
  readonly capitals: string;
  readonly cities: string;
}): WordKnowledge {
  const [words, finest, ...coarser] = unpackBlocks(packed.groups);
  const groups = new HashedNumbers(toSums(words), toShorts(finest));
  const grains = coarser.map(toShorts);
  const chains = Array.from(grains[0] ?? [], (_, group) => [
    ...grains.map((grain) => grain[group] ?? 0),
    group,
  ]);
  const capitals = toNumbers(unpackBlocks(packed.capitals));
  const cityBlocks = unpackBlocks(packed.cities);
  const cities = toNumbers(cityBlocks);
  const cityStarts = toNumbers(cityBlocks.slice(2));
  return {
    groupsOf: (word) => chains[groups.of(word) ?? -1],
    capitalShareOf: (word) => capitals.of(word),
    cityOf: (key) => cities.of(key),
    longestCityFrom: (word) => cityStarts.of(word) ?? 0,
  };
}

/** Of two blocks: hashes as differences, and their numbers. */
function toNumbers([hashes, numbers]: readonly ArrayBuffer[]): HashedNumbers {
  return new HashedNumbers(toSums(hashes), toBytes(numbers));
}

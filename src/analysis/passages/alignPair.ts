import { alignChain } from "./alignChain";
import { chainRuns } from "./chainRuns";
import { pairWords } from "./comparedArticle";
import { countMatched } from "./countMatched";
import { extendSeed, findRuns } from "./exactRuns";
import { mergeAlignments } from "./mergeAlignments";
import { reachClauseEnds } from "./reachClauseEnds";
import type { Alignment } from "./alignChain";
import type { MatchedWords } from "./countMatched";
import type { Chain } from "./chainRuns";
import type { PairSeeds } from "./exactRuns";
import type { ComparedArticle, ComparedPair } from "./comparedArticle";

/** The stretches two articles share, by start in A, then in B. */
export function alignPair(
  a: ComparedArticle,
  b: ComparedArticle,
  seeds: PairSeeds,
): readonly Alignment[] {
  return findCopied(pairWords(a, b), seeds).map((alignment) => reachClauseEnds(a, b, alignment));
}

function findCopied(words: ComparedPair, seeds: PairSeeds): readonly Alignment[] {
  if (seeds.a.length === 1) return alignSingle(words, seeds.a[0] ?? 0, seeds.b[0] ?? 0);
  const isSure = seeds.a.length >= manySeeds;
  const align = (chain: Chain): Alignment | readonly Alignment[] =>
    alignChain(words, chain, isSure) ?? [];
  const chained = chainRuns(findRuns(words, seeds)).flatMap(align);
  if (chained.length === 0) return [];
  return mergeAlignments(chained).flatMap(({ whole, parts }) => {
    if (isCopy(words, whole)) return whole;
    // A sentence that one article repeats, or a formula at some distance, makes a weak whole of
    // strong parts; and a run that is long enough by itself must never be lost.
    return parts.flatMap((part) =>
      isCopy(words, part)
        ? part
        : part.runs.flatMap((run) => align([run])).filter((alone) => isCopy(words, alone)),
    );
  });
}

/** So many seeds are no chance: whatever else the two articles share is looked at. */
const manySeeds = 8;

/** One seed is mostly chance. */
function alignSingle(words: ComparedPair, a: number, b: number): readonly Alignment[] {
  const run = { ...extendSeed(words, a, b), seeds: 1, rare: true };
  const alignment = alignChain(words, [run]);
  return alignment && isCopy(words, alignment) ? [alignment] : [];
}

/** An alignment is a copy from this many matched words on, squared, by words of its longer side. */
const leastStrength = 10.5;

/**
 * What a number that differs makes an alignment longer by. “22 cents per share, from $375 million, a
 * year earlier” with other figures is how such news is always worded, and nobody's copy.
 */
const wordsPerChangedNumber = 8;

/**
 * Lines of the page that interrupt a copy in one of two articles do not make it weaker, and neither do
 * those that both have make a copy of what is none with all that differs in them.
 */
function isCopy(words: ComparedPair, alignment: Alignment): boolean {
  const { all, own } = countMatched(words, alignment);
  return isStrong(all) || (own !== all && own.matched > 0 && isStrong(own));
}

function isStrong({ matched, longer, changedNumbers }: MatchedWords): boolean {
  return matched ** 2 >= leastStrength * (longer + wordsPerChangedNumber * changedNumbers);
}

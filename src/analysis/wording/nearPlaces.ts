import { alignPart, alignWhole } from "./alignWording";
import { explainAlignment } from "./explainAlignment";
import { judgePart, judgeWhole, mayBePart, mayBeWhole, mostDifferent } from "./judgeLikeness";
import { findLikelyStretches, rareWords } from "./likelyStretches";
import { cuesBetween } from "./quotedAt";
import { settleEnds } from "./settleEnds";
import { SharedWordCounter } from "./sharedWordCounter";
import type { ArticleStretch, WordAlignment } from "./alignWording";
import type { Explanation } from "./explainAlignment";
import type { Judgement } from "./judgeLikeness";
import type { LikelyStretch } from "./likelyStretches";
import type { IndexedArticle, WordChunk } from "./wordChunk";
import type { WordWeights } from "./weighWords";
import type { Wording } from "./wording";

/** Where a wording stands, nearly stands, or a part of it does. */
export interface NearPlace extends Judgement {
  readonly article: IndexedArticle;
  readonly alignment: WordAlignment;
  readonly explanation: Explanation;
}

/**
 * Fewer words are looked for exactly, unless asked otherwise: one changed word would leave a phrase
 * that anybody says.
 */
export const leastNearWords = 5;
/** More words are not compared one by one; see {@link findNearPlaces}. */
const mostNearWords = 600;
/** Words looked at and pairs of words compared in one search, which bounds its time. */
const mostWork = 1_200_000;
/** Where more places have some of the words, they must have more of them. */
const mostStretches = 4000;
/** Enough rare words in one place to be worth a look. */
const enoughVotes = 4;

/**
 * Places where a wording of some words (as a rule {@link leastNearWords}) nearly stands, or a good part of
 * it. Of a wording longer than {@link mostNearWords} only so many words are compared. The likeliest
 * places are compared first, until it would take too long.
 */
export function findNearPlaces(
  chunks: readonly WordChunk[],
  wording: Wording,
  weights: WordWeights,
): readonly NearPlace[] {
  const compared = firstWords(wording, mostNearWords);
  const weighed = firstWeights(weights, compared.count);
  const search = new NearSearch(compared, weighed);
  for (const stretch of listStretches(chunks, compared, weighed)) {
    const article = stretch.chunk.articles[stretch.article];
    if (article) search.look(article, stretch);
    if (search.work > mostWork) break;
  }
  return search.places;
}

function firstWords(wording: Wording, count: number): Wording {
  if (wording.count <= count) return wording;
  return {
    count,
    hashes: wording.hashes.subarray(0, count),
    starts: wording.starts.subarray(0, count),
    ends: wording.ends.subarray(0, count),
    gaps: wording.gaps.subarray(0, count),
  };
}

/** What all words say together stays: it is a share of that which a place has. */
function firstWeights(weights: WordWeights, count: number): WordWeights {
  if (weights.counts.length <= count) return weights;
  return {
    ...weights,
    counts: weights.counts.subarray(0, count),
    bits: weights.bits.subarray(0, count),
    rarestFirst: weights.rarestFirst.filter((word) => word < count),
  };
}

/** The likeliest first; where two are equally likely, in the order of articles. */
function listStretches(
  chunks: readonly WordChunk[],
  wording: Wording,
  weights: WordWeights,
): readonly LikelyStretch[] {
  const lacking = Math.floor(wording.count * mostDifferent);
  const rare = rareWords(wording, weights, lacking);
  let least = Math.max(1, Math.min(rare.size - lacking, enoughVotes));
  let stretches: LikelyStretch[] = [];
  for (const chunk of chunks) {
    for (const stretch of findLikelyStretches(chunk, wording, rare, least)) stretches.push(stretch);
    while (stretches.length > mostStretches) {
      least++;
      stretches = stretches.filter(({ votes }) => votes >= least);
    }
  }
  return stretches.sort((a, b) => b.votes - a.votes);
}

interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Compares one wording with stretches of articles. */
class NearSearch {
  readonly wording: Wording;
  readonly places: NearPlace[] = [];
  /** Words looked at and pairs of words compared so far. */
  work = 0;
  readonly #weights: WordWeights;
  readonly #counter: SharedWordCounter;

  constructor(wording: Wording, weights: WordWeights) {
    this.wording = wording;
    this.#weights = weights;
    this.#counter = new SharedWordCounter(wording, weights);
  }

  /** Compares a stretch, then what is left of it beside a place: an article may say a thing twice. */
  look(article: IndexedArticle, stretch: WordRange): void {
    const waiting = [stretch];
    for (let range = waiting.pop(); range; range = waiting.pop()) {
      const place = this.#compare(article, range);
      if (!place) continue;
      this.places.push(place);
      const { start, end } = place.alignment;
      if (start - range.from >= leastNearWords) waiting.push({ from: range.from, to: start });
      if (range.to - end >= leastNearWords) waiting.push({ from: end, to: range.to });
    }
  }

  /** Compares all words where that is worth it, else a part of them. */
  #compare(article: IndexedArticle, { from, to }: WordRange): NearPlace | null {
    const { words, quotations } = article.facts;
    this.work += to - from;
    const shared = this.#counter.count(words.hashes, from, to);
    const mayHoldAll = mayBeWhole(this.wording, this.#weights, shared);
    const mayHoldPart = mayBePart(this.#weights, shared);
    if (!mayHoldAll && !mayHoldPart) return null;
    const cues = cuesBetween(quotations, words, from, to);
    const stretch: ArticleStretch = { hashes: words.hashes, from, to, cues };
    const whole = mayHoldAll ? this.#judge(article, stretch, "whole") : null;
    return whole ?? (mayHoldPart ? this.#judge(article, stretch, "part") : null);
  }

  #judge(
    article: IndexedArticle,
    stretch: ArticleStretch,
    compared: "whole" | "part",
  ): NearPlace | null {
    const { words, quotations } = article.facts;
    this.work += (stretch.to - stretch.from) * this.wording.count;
    const align = compared === "whole" ? alignWhole : alignPart;
    const judge = compared === "whole" ? judgeWhole : judgePart;
    const aligned = align(this.wording, stretch);
    const isWhole = aligned !== null && compared === "whole";
    const alignment = isWhole ? settleEnds(this.wording, words, quotations, aligned) : aligned;
    if (!alignment) return null;
    const isCue = (word: number): boolean => stretch.cues[word - stretch.from] === 1;
    const explanation = explainAlignment(this.wording, words, alignment, isCue);
    const { hashes } = words;
    const judged = judge(this.wording, this.#weights, { alignment, explanation, hashes });
    return judged && { article, alignment, explanation, ...judged };
  }
}

import { alignPart, alignWhole } from "./alignWording";
import { explainAlignment } from "./explainAlignment";
import { findLikelyStretches, rareWords } from "./likelyStretches";
import { cuesBetween } from "./quotedAt";
import type { ArticleStretch, WordAlignment } from "./alignWording";
import type { Explanation } from "./explainAlignment";
import type { LikelyStretch } from "./likelyStretches";
import type { IndexedArticle, WordChunk } from "./wordChunk";
import type { WordWeights } from "./weighWords";
import type { Wording } from "./wording";

/** Where a wording nearly stands, or a part of it. */
export interface NearPlace {
  readonly article: IndexedArticle;
  readonly likeness: "exact" | "edited" | "part";
  readonly share: number;
  readonly alignment: WordAlignment;
  readonly explanation: Explanation;
}

/** Fewer words are looked for exactly: one changed word would leave a phrase that anybody says. */
export const leastNearWords = 5;
/** More words are not compared one by one; see {@link findNearPlaces}. */
export const mostNearWords = 600;

/** As a share of the wording: more words that differ make it another statement. */
const mostDifferent = 0.34;
/** Of what the wording says; words such as "of the" are not enough to be nearly the same. */
const leastShare = 0.6;
/** A part must have so many words, and so many bits more than it takes to point at a place. */
const leastPartWords = 6;
const leastPartBits = 24;
const mostDifferentInPart = 0.25;
/** Cells of all comparisons together, which bounds the time of a search. */
const mostCells = 5_000_000;
/** Enough rare words in one place to be worth comparing. */
const enoughVotes = 4;

/**
 * Places where a wording of at least {@link leastNearWords} words nearly stands, or a good part of
 * it. Of a wording longer than {@link mostNearWords} only so many words are compared. The likeliest
 * places are compared first, until it would take too long.
 */
export function findNearPlaces(
  chunks: readonly WordChunk[],
  wording: Wording,
  weights: WordWeights,
): readonly NearPlace[] {
  const places: NearPlace[] = [];
  let cells = 0;
  const compared = firstWords(wording, mostNearWords);
  for (const stretch of listStretches(chunks, compared, weights)) {
    const article = stretch.chunk.articles[stretch.article];
    if (!article) continue;
    const rests = [{ from: stretch.from, to: stretch.to }];
    for (let rest = rests.pop(); rest; rest = rests.pop()) {
      cells += (rest.to - rest.from) * compared.count;
      if (cells > mostCells) return places;
      const place = compare(article, compared, weights, rest);
      if (!place) continue;
      const { start, end } = place.alignment;
      places.push(place);
      // What else stands beside it: a reader repeats himself, a page has its teaser above.
      if (start - rest.from >= leastNearWords) rests.push({ from: rest.from, to: start });
      if (rest.to - end >= leastNearWords) rests.push({ from: end, to: rest.to });
    }
  }
  return places;
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

/** The likeliest first; where two are equally likely, in the order of articles. */
function listStretches(
  chunks: readonly WordChunk[],
  wording: Wording,
  weights: WordWeights,
): readonly LikelyStretch[] {
  const lacking = Math.floor(wording.count * mostDifferent);
  const rare = rareWords(wording, weights, lacking);
  const least = Math.max(1, Math.min(rare.size - lacking, enoughVotes));
  return chunks
    .flatMap((chunk) => findLikelyStretches(chunk, wording, rare, least))
    .sort((a, b) => b.votes - a.votes);
}

function compare(
  article: IndexedArticle,
  wording: Wording,
  weights: WordWeights,
  { from, to }: WordRange,
): NearPlace | null {
  const { words, quotations } = article.facts;
  const cues = cuesBetween(quotations, words, from, to);
  const stretch: ArticleStretch = { hashes: words.hashes, from, to, cues };
  const tell = (alignment: WordAlignment | null, judge: Judge): NearPlace | null => {
    if (!alignment) return null;
    const isCue = (word: number): boolean => cues[word - from] === 1;
    const explanation = explainAlignment(wording, words, alignment, isCue);
    const bits = sameBits(wording, weights, words.hashes, alignment);
    return judge(wording, weights, { article, alignment, explanation, bits });
  };
  const whole = tell(alignWhole(wording, stretch), judgeWhole);
  return whole ?? tell(alignPart(wording, stretch), judgePart);
}

/** What a comparison is worth telling as; null for what anybody may have written by chance. */
type Judge = (wording: Wording, weights: WordWeights, compared: Compared) => NearPlace | null;

interface WordRange {
  readonly from: number;
  readonly to: number;
}

interface Compared extends Pick<NearPlace, "article" | "alignment" | "explanation"> {
  /** Of the words that are the same. */
  readonly bits: number;
}

function judgeWhole(wording: Wording, weights: WordWeights, compared: Compared): NearPlace | null {
  const { differentWords } = compared.explanation;
  const share = shareOf(wording, weights, compared);
  const { article, alignment, explanation } = compared;
  const place = { article, share, alignment, explanation };
  if (differentWords === 0) return { ...place, likeness: "exact" };
  const isNear = differentWords <= wording.count * mostDifferent && share >= leastShare;
  return isNear ? { ...place, likeness: "edited" } : null;
}

function judgePart(wording: Wording, weights: WordWeights, compared: Compared): NearPlace | null {
  const { sameWords, differentWords, cutWords } = compared.explanation;
  const { article, alignment, explanation, bits } = compared;
  const isPart =
    sameWords >= leastPartWords &&
    differentWords - cutWords <= sameWords * mostDifferentInPart &&
    bits >= weights.bitsOfPlace + leastPartBits;
  if (!isPart) return null;
  return {
    article,
    likeness: "part",
    share: shareOf(wording, weights, compared),
    alignment,
    explanation,
  };
}

/** How much of what a wording says is the same; words that the article adds count as average ones. */
function shareOf(wording: Wording, weights: WordWeights, { explanation, bits }: Compared): number {
  const all = weights.bits.reduce((sum, one) => sum + one, 0);
  const added = Math.max(0, explanation.sameWords + explanation.differentWords - wording.count);
  return bits / (all + (added * all) / wording.count);
}

function sameBits(
  wording: Wording,
  { bits }: WordWeights,
  hashes: Uint32Array,
  { partners }: WordAlignment,
): number {
  let sum = 0;
  partners.forEach((partner, word) => {
    if (partner >= 0 && hashes[partner] === wording.hashes[word]) sum += bits[word] ?? 0;
  });
  return sum;
}

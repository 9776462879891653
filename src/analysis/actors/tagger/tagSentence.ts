import type { FeatureList } from "./featureHash";
import { numbersPerRow, unpackSums } from "./labelSums";
import { labelCount, mayFollow, mayPrecede } from "./labels";
import { readFeatures } from "./readFeatures";
import type { SentenceView } from "./sentenceView";
import type { TagModel } from "./tagModel";
import { weighLabels } from "./weighLabels";
import { listSeated } from "./wordScores";
import type { WordScores } from "./wordScores";
import type { WordTraits } from "./wordTraits";

/** The best labels of a stretch of tokens, and how probable every label is, 0 to 1. */
export interface TaggedStretch {
  readonly labels: Uint8Array;
  /** `labelCount` for each token; null where no token lies in a name. */
  readonly probabilities: Float64Array | null;
}

/** What a sentence is scored with. */
export interface Scoring {
  readonly model: TagModel;
  readonly scores: WordScores;
  /** A buffer for the features of one token. */
  readonly features: FeatureList;
}

/**
 * Labels the tokens `[first, end)` of a sentence by a linear-chain conditional random field
 * (Lafferty et al. 2001): Viterbi for the labels, forward and backward sums for how sure each is.
 * Tokens around the stretch count as lying outside any name.
 */
export function tagStretch(
  tagger: Scoring,
  view: SentenceView,
  first: number,
  end: number,
): TaggedStretch {
  const { model } = tagger;
  const scores = scoreTokens(tagger, view, first, end);
  const opens = first === view.sentence.firstToken ? labelCount : 0;
  const labels = findBestPath(model, scores, end - first, opens);
  const named = labels.some((label) => label > 0);
  return { labels, probabilities: named ? weighLabels(model, scores, opens) : null };
}

function scoreTokens(
  { model, scores, features }: Scoring,
  view: SentenceView,
  first: number,
  end: number,
): Float64Array {
  const weighed = new Float64Array((end - first) * labelCount);
  const sums = new Float64Array(numbersPerRow);
  const seated: WordTraits[] = [];
  for (let at = first; at < end; at++) {
    sums.fill(0);
    scores.addAll(seated, listSeated(view, at, seated), sums);
    features.count = 0;
    readFeatures(view, at, features);
    model.weights.addAll(features.keys, features.count, sums);
    unpackSums(sums, model.step, weighed, (at - first) * labelCount);
  }
  return weighed;
}

/** Viterbi (1967). @param opens row of the transitions that leads to the first token. */
function findBestPath(
  { transitions }: TagModel,
  scores: Float64Array,
  length: number,
  opens: number,
): Uint8Array {
  const back = new Uint8Array(length * labelCount);
  let best = new Float64Array(labelCount);
  let next = new Float64Array(labelCount);
  for (let label = 0; label < labelCount; label++) {
    const opening = transitions[opens * labelCount + label] ?? 0;
    best[label] = mayFollow(label, 0) ? opening + (scores[label] ?? 0) : -Infinity;
  }
  for (let at = 1; at < length; at++) {
    const from = at * labelCount;
    for (let label = 0; label < labelCount; label++) {
      let most = -Infinity;
      for (const before of mayPrecede[label] ?? []) {
        const so = (best[before] ?? 0) + (transitions[before * labelCount + label] ?? 0);
        if (so <= most) continue;
        most = so;
        back[from + label] = before;
      }
      next[label] = most + (scores[from + label] ?? 0);
    }
    [best, next] = [next, best];
  }
  return tracePath(best, back, length);
}

/** @param last scores of the paths that end with each label. */
function tracePath(last: Float64Array, back: Uint8Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  let label = 0;
  for (let other = 1; other < labelCount; other++) {
    if ((last[other] ?? 0) > (last[label] ?? 0)) label = other;
  }
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = back[at * labelCount + label] ?? 0;
  }
  return labels;
}

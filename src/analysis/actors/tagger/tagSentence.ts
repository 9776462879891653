import { labelCount, mayFollow } from "./labels";
import { readFeatures } from "./readFeatures";
import type { SentenceView } from "./sentenceView";
import { addWeights } from "./tagModel";
import type { TagModel } from "./tagModel";
import { weighLabels } from "./weighLabels";
import { distances } from "./wordScores";
import type { WordScores } from "./wordScores";

/** The best labels of a stretch of tokens, and how probable each is beside the others, 0 to 1. */
export interface TaggedStretch {
  readonly labels: Uint8Array;
  readonly probabilities: Float64Array;
}

/**
 * Labels the tokens `[first, end)` of a sentence by a linear-chain conditional random field
 * (Lafferty et al. 2001): Viterbi for the labels, forward and backward sums for how sure each is.
 * Tokens around the stretch count as lying outside any name.
 */
export function tagStretch(
  model: TagModel,
  scoresOf: WordScores,
  view: SentenceView,
  first: number,
  end: number,
): TaggedStretch {
  const scores = scoreTokens(model, scoresOf, view, first, end);
  const opens = first === view.sentence.firstToken ? labelCount : 0;
  const labels = findBestPath(model, scores, end - first, opens);
  return { labels, probabilities: weighLabels(model, scores, labels, opens) };
}

function scoreTokens(
  model: TagModel,
  scoresOf: WordScores,
  view: SentenceView,
  first: number,
  end: number,
): Float64Array {
  const scores = new Float64Array((end - first) * labelCount);
  for (let at = first; at < end; at++) {
    const from = (at - first) * labelCount;
    distances.forEach(({ offset }, index) => {
      scoresOf.add(view.traits(at + offset), index, scores, from);
    });
    readFeatures(view, at, (key) => {
      addWeights(model, key, scores, from);
    });
  }
  return scores;
}

/** Viterbi (1967). @param opens row of the transitions that leads to the first token. */
function findBestPath(
  { transitions }: TagModel,
  scores: Float64Array,
  length: number,
  opens: number,
): Uint8Array {
  const best = new Float64Array(length * labelCount);
  const back = new Uint8Array(length * labelCount);
  for (let at = 0; at < length; at++) {
    for (let label = 0; label < labelCount; label++) {
      let most = -Infinity;
      let from = 0;
      for (let before = 0; before < (at === 0 ? 1 : labelCount); before++) {
        if (!mayFollow(label, before)) continue;
        const row = at === 0 ? opens : before;
        const so =
          (at === 0 ? 0 : (best[(at - 1) * labelCount + before] ?? 0)) +
          (transitions[row * labelCount + label] ?? 0);
        if (so > most) {
          most = so;
          from = before;
        }
      }
      best[at * labelCount + label] = most + (scores[at * labelCount + label] ?? 0);
      back[at * labelCount + label] = from;
    }
  }
  return tracePath(best, back, length);
}

function tracePath(best: Float64Array, back: Uint8Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  let label = 0;
  const last = (length - 1) * labelCount;
  for (let other = 1; other < labelCount; other++) {
    if ((best[last + other] ?? 0) > (best[last + label] ?? 0)) label = other;
  }
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = back[at * labelCount + label] ?? 0;
  }
  return labels;
}

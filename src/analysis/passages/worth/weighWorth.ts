import type { PassageEvidence } from "./evidence";

/** From this worth on a passage is shown unasked. */
export const leastWorth = 0.5;

/** One thing that speaks for reading a passage, or against it. */
interface Clue {
  /** How much of it there is, 0 to 1. */
  readonly of: (evidence: PassageEvidence) => number;
  /** What all of it adds to the log odds that a reader wants to see the passage. */
  readonly weight: number;
  /** What to say of it. */
  readonly words: (evidence: PassageEvidence) => string;
}

/**
 * The weights of a logistic regression over passages judged by hand (test/gold/copyWorth, the half for
 * tuning), rounded: there are too few of them for finer ones.
 */
const clues: readonly Clue[] = [
  {
    of: ({ quoted, capitals }) => quoted * (1 - within(capitals * 3)),
    weight: 1.6,
    words: () => "stands within quotation marks",
  },
  {
    of: ({ inSentences }) => inSentences,
    weight: 1.7,
    words: () => "whole sentences",
  },
  {
    of: ({ ofArticle }) => 0.75 * within(ofArticle / 0.3) + 0.25 * ofArticle,
    weight: 1.8,
    words: ({ ofArticle }) => `${percent(ofArticle)} of an article`,
  },
  {
    of: ({ kinship }) => within(kinship / 0.5),
    weight: 1.2,
    words: () => "its articles have more in common",
  },
  {
    of: ({ words }) => within(Math.log2(Math.max(1, words / 11)) / 3.2),
    weight: 0.3,
    words: ({ words }) => `${String(words)} words`,
  },
  {
    of: ({ capitals }) => within((capitals - 0.12) / 0.3),
    weight: -2.6,
    words: () => "names and headlines more than sentences",
  },
  {
    of: ({ page }) => within(page * 8),
    weight: -2,
    words: () => "phrases of a page, such as captions, invitations or who wrote it",
  },
  {
    // Judged by reason, not fitted: a line or two beside a copy say nothing of it, but text that
    // stands mostly in such lines is the page's.
    of: ({ furniture }) => within((furniture - 0.25) * 4),
    weight: -5,
    words: () => "lines of the page around the articles",
  },
  {
    of: ({ carriers, kinship }) =>
      within(Math.log2(carriers / 2) / 3) * (1 - within(kinship / 0.5)),
    weight: -1.2,
    words: ({ carriers }) => `stands in ${String(carriers)} articles on different matters`,
  },
  {
    of: ({ atEdge, carriers, ofArticle, kinship }) =>
      atEdge *
      (carriers > 2 ? 1 : 0.3) *
      (1 - within(ofArticle / 0.6)) *
      (1 - within(kinship / 0.6)),
    weight: -2,
    words: ({ carriers }) => `at the beginning or end of ${String(carriers)} articles`,
  },
  {
    of: ({ glued }) => within(glued * 50),
    weight: -1.2,
    words: () => "words run together, as where links end",
  },
];

const bias = -1;

/** What a passage is worth and what decided it. */
export interface Weighed {
  /** 0 to 1. */
  readonly worth: number;
  /** What speaks for the judgement, weightiest first; empty where nothing does. */
  readonly reasons: readonly string[];
}

/** A reason weighs at least so much. */
const leastReason = 0.4;
const mostReasons = 3;

/** Adds up the clues to how likely it is that a reader wants to see the passage. */
export function weighWorth(evidence: PassageEvidence): Weighed {
  const weighed = clues.map(({ of, weight, words }) => ({
    adds: of(evidence) * weight,
    words,
  }));
  const sum = weighed.reduce((total, { adds }) => total + adds, bias);
  const worth = 1 / (1 + Math.exp(-sum));
  const sign = worth >= leastWorth ? 1 : -1;
  const reasons = weighed
    .filter(({ adds }) => adds * sign >= leastReason)
    .sort((x, y) => (y.adds - x.adds) * sign)
    .slice(0, mostReasons)
    .map(({ words }) => words(evidence));
  return { worth, reasons };
}

function within(value: number): number {
  return Math.max(0, Math.min(1, value));
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))} %`;
}

import type { BlockTokens } from "./listBlocks";
import type { MarkedReading } from "./markedReading";
import { lastTokenOf, segmentAt } from "./markedReading";

/**
 * A sentence as the article tells it: what is quoted counts as one piece, however many sentences it
 * holds.
 *
 *     “We won. It was close,” he said. Nobody asked.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^
 */
export interface Stretch {
  readonly block: number;
  readonly first: number;
  readonly end: number;
}

/** The stretches of every block, in order. */
export function listStretches(reading: MarkedReading, blocks: readonly BlockTokens[]): Stretch[][] {
  const { sentences } = reading.article;
  let sentence = 0;
  return blocks.map(({ block, first, end }) => {
    const stretches: Stretch[] = [];
    let start = first;
    for (; sentence < sentences.length; sentence++) {
      const stop = sentences[sentence]?.endToken ?? end;
      if (stop > end) break;
      if (stop <= start || (stop < end && isInside(reading, stop))) continue;
      stretches.push({ block, first: start, end: stop });
      start = stop;
    }
    if (start < end) stretches.push({ block, first: start, end });
    return stretches;
  });
}

/** Whether a sentence that ends before `token` ends in the midst of marked words. */
function isInside(reading: MarkedReading, token: number): boolean {
  const segment = segmentAt(reading, token);
  return segment !== undefined && segment.open < token && token <= lastTokenOf(segment);
}

import type { MarkedSegment } from "../delimiters/findSegments";
import type { Reading } from "./readWords";

/** A reading that knows which tokens stand between quotation marks. */
export interface MarkedReading extends Reading {
  readonly segments: readonly MarkedSegment[];
  /** For each token the index of the segment it belongs to, marks included, or -1. */
  readonly segmentOf: Int32Array;
}

export function withSegments(reading: Reading, segments: readonly MarkedSegment[]): MarkedReading {
  const segmentOf = new Int32Array(reading.count).fill(-1);
  segments.forEach((segment, index) => {
    segmentOf.fill(index, segment.open, lastTokenOf(segment) + 1);
  });
  return { ...reading, segments, segmentOf };
}

/** The segment that the token belongs to (its marks do), or undefined. */
export function segmentAt(reading: MarkedReading, token: number): MarkedSegment | undefined {
  const index = reading.segmentOf[token] ?? -1;
  // Looking up -1 in an array costs fifty times more than asking first.
  return index < 0 ? undefined : reading.segments[index];
}

/** The closing mark, or the last word where the quotation goes on in the next paragraph. */
export function lastTokenOf(segment: MarkedSegment): number {
  return segment.close < 0 ? segment.end - 1 : segment.close;
}

/** The segments that begin among the tokens `[first, end)`, in order. */
export function segmentsIn(reading: MarkedReading, first: number, end: number): MarkedSegment[] {
  const found: MarkedSegment[] = [];
  for (let token = first; token < end; token++) {
    const segment = segmentAt(reading, token);
    if (!segment) continue;
    found.push(segment);
    token = lastTokenOf(segment);
  }
  return found;
}

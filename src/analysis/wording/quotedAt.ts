import { countBefore } from "../../base/binarySearch";
import type { Span } from "../../base/span";
import type { Quotation } from "../model/quotation";
import type { WordTable } from "../model/words";

/** The quotation that holds most of a place, at least half of it; null where nobody says it. */
export function quotedAt(quotations: readonly Quotation[], place: Span): Quotation | null {
  let best: Quotation | null = null;
  let most = (place.end - place.start) / 2;
  for (const quotation of quotationsAcross(quotations, place)) {
    const { outer } = quotation;
    const shared = Math.min(outer.end, place.end) - Math.max(outer.start, place.start);
    if (shared < most) continue;
    most = shared;
    best = quotation;
  }
  return best;
}

/**
 * Tells which words of a stretch `[from, to)` stand between two parts of one quotation: 1 for those.
 *
 *     “It is safe,” she said, “for now.”
 *                   ^^^ ^^^^
 */
export function cuesBetween(
  quotations: readonly Quotation[],
  { starts, ends }: WordTable,
  from: number,
  to: number,
): Uint8Array {
  const cues = new Uint8Array(Math.max(0, to - from));
  const stretch = { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
  for (const { spans } of quotationsAcross(quotations, stretch)) {
    for (let part = 1; part < spans.length; part++) {
      const start = spans[part - 1]?.end ?? 0;
      const end = spans[part]?.start ?? 0;
      const first = countBefore(cues.length, (word) => (starts[from + word] ?? 0) < start);
      for (let word = first; word < cues.length && (ends[from + word] ?? 0) <= end; word++) {
        cues[word] = 1;
      }
    }
  }
  return cues;
}

/** A quotation that holds so many others is not looked back for. */
const mostNested = 16;

/** Quotations that share something with a place; they come in text order. */
function* quotationsAcross(quotations: readonly Quotation[], place: Span): Generator<Quotation> {
  let index = countBefore(
    quotations.length,
    (at) => (quotations[at]?.outer.start ?? Infinity) < place.end,
  );
  for (let passed = 0; index > 0 && passed < mostNested;) {
    const quotation = quotations[--index];
    if (quotation && quotation.outer.end > place.start) yield quotation;
    else passed++;
  }
}

import { compareSpans, toSpan, type Span } from "../../base/span";

/** Sorted spans without overlaps: those that share a code unit become one. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort(compareSpans)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) {
      merged[merged.length - 1] = toSpan(last.start, Math.max(last.end, span.end));
    } else if (span.end > span.start) {
      merged.push(span);
    }
  }
  return merged;
}

/** What of some spans lies in none of the others; both sorted and without overlaps. */
export function subtractSpans(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let next = 0;
  for (const span of spans) {
    let start = span.start;
    while ((others[next]?.end ?? Infinity) <= start) next++;
    for (let index = next; index < others.length; index++) {
      const other = others[index];
      if (!other || other.start >= span.end) break;
      if (other.start > start) left.push(toSpan(start, other.start));
      start = Math.max(start, other.end);
    }
    if (start < span.end) left.push(toSpan(start, span.end));
  }
  return left;
}

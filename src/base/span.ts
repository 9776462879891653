/**
 * A half-open range of UTF-16 code units in the original text of an article.
 *
 *     Burns warned Iran.
 *     ^^^^^                 { start: 0, end: 5 }
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function toSpan(start: number, end: number): Span {
  return { start, end };
}

export function spanLength(span: Span): number {
  return span.end - span.start;
}

/** Whether the spans share at least one code unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly in `outer`; equal spans contain each other. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether a cursor at `offset` touches the span; a cursor at its end still does. */
export function spanTouches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Text order: earlier start first, then the shorter span. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

import { toSpan, type Span } from "../../base/span";
import { shorten } from "../text/shorten";
import { sharedSpans } from "./sharedSpans";

/** A line of a passage with what it shares. */
export interface Excerpt {
  readonly text: string;
  /** What is shared, as half-open offsets in `text`, in order. */
  readonly highlights: readonly (readonly [number, number])[];
  /** The first shared words of it, in the passage; its beginning where nothing is found. */
  readonly focus: Span;
}

/** UTF-16 units of an excerpt. */
const longest = 160;
/** Units in which shared words stand together. */
const together = 100;
/** Units before the first shared word, so that a narrow list still shows it. */
const mostBefore = 16;

/**
 * The part of a passage where it shares most with another, beginning with its sentence where that is
 * near, else shortly before the first shared word.
 *
 *     …told reporters that William Burns had warned of ballistic missiles sent to…
 *                          ^^^^^^^^^^^^^               ^^^^^^^^^^^^^^^^^^
 */
export function excerptOf(passage: string, because: readonly string[]): Excerpt {
  const shared = sharedSpans(passage, because);
  const focus = densest(shared, strongest(passage, because));
  const start = startOf(passage, focus.start);
  const line = shorten(passage.slice(start), longest);
  const text = start > 0 && !isSentenceStart(passage, start) ? `…${line}` : line;
  return { text, highlights: joinNeighbours(text, sharedSpans(text, because)), focus };
}

/** What only a space parts is one mark: `harbour master Bo Ek` is read as one. */
function joinNeighbours(text: string, spans: readonly Span[]): Excerpt["highlights"] {
  const joined: [number, number][] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last && text.slice(last[1], start) === " ") last[1] = end;
    else joined.push([start, end]);
  }
  return joined;
}

/** Where the strongest reason of those that the passage names first stands. */
function strongest(passage: string, because: readonly string[]): number {
  for (const reason of because) {
    const [first] = sharedSpans(passage, [reason]);
    if (first) return first.start;
  }
  return -1;
}

/**
 * The words at which the stretch begins that holds the most; of equal ones that which holds the
 * strongest reason.
 * @param shared in order. @param strong where the strongest reason stands.
 */
function densest(shared: readonly Span[], strong: number): Span {
  let best = toSpan(0, 0);
  let most = 0;
  let end = 0;
  for (const [first, span] of shared.entries()) {
    while ((shared[end]?.start ?? Infinity) < span.start + together) end++;
    const count = end - first;
    const isStrong = span.start <= strong && strong < span.start + together;
    if (count < most || (count === most && !isStrong)) continue;
    most = count;
    best = span;
  }
  return best;
}

function startOf(passage: string, shared: number): number {
  const from = Math.max(0, shared - mostBefore);
  for (let at = from; at < shared; at++) if (isSentenceStart(passage, at)) return at;
  if (from === 0) return 0;
  const space = passage.slice(from, shared).search(/\s/u);
  return space < 0 ? shared : from + space + 1;
}

const sentenceEnd = /[.!?…][”’"')]*\s+$/u;

/** Whether a sentence, or the passage, begins at an offset. */
function isSentenceStart(passage: string, at: number): boolean {
  return (
    at === 0 ||
    (!/\s/u.test(passage[at] ?? "") && sentenceEnd.test(passage.slice(Math.max(0, at - 6), at)))
  );
}

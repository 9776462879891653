import { countBefore } from "../../base/binarySearch";
import type { ArticleFacts } from "../../analysis/index";
import { toSpan, type Span } from "../../base/span";

/** A heading with the text under it. */
export interface Section {
  /** 0 for the title, from 1 for headings: those whose text tells no depth come before all others. */
  readonly level: number;
  readonly heading: Span;
  /** From the heading to the last word before the next heading of its level or above. */
  readonly span: Span;
  readonly parts: readonly Section[];
}

/** The title and headings of an article, nested by their levels; furniture has no part in it. */
export function articleSections(facts: ArticleFacts): readonly Section[] {
  const own = facts.blocks.filter(({ kind }) => kind !== "furniture");
  const headings = own
    .filter(({ kind }) => kind === "title" || kind === "heading")
    .map(({ kind, level, span }) => ({ level: kind === "title" ? 0 : level + 1, heading: span }));
  const ends = own.map(({ span }) => span.end);
  const end = ends.at(-1) ?? 0;
  return nest(headings, (offset) => lastEndBefore(ends, offset) ?? end, end);
}

interface Heading {
  readonly level: number;
  readonly heading: Span;
}

function nest(
  headings: readonly Heading[],
  endBefore: (offset: number) => number,
  end: number,
): readonly Section[] {
  const sections: Section[] = [];
  for (let index = 0; index < headings.length;) {
    const first = headings[index];
    if (!first) break;
    let next = index + 1;
    while ((headings[next]?.level ?? -1) > first.level) next++;
    const following = headings[next];
    const stop = Math.max(first.heading.end, following ? endBefore(following.heading.start) : end);
    sections.push({
      ...first,
      span: toSpan(first.heading.start, stop),
      parts: nest(headings.slice(index + 1, next), endBefore, stop),
    });
    index = next;
  }
  return sections;
}

/** The end of the last block that ends before an offset; `ends` is sorted. */
function lastEndBefore(ends: readonly number[], offset: number): number | undefined {
  return ends[countBefore(ends.length, (at) => (ends[at] ?? Infinity) <= offset) - 1];
}

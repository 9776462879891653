import { addToList } from "../../base/collections";
import { spanLength, spansOverlap } from "../../base/span";
import type { CopyPair, Place } from "../model/folder";

/** Share of a passage that must be copied for it to be a copy. */
const leastCopied = 0.5;

/**
 * Answers which places are copies of a given one: first for the place asked from, then for any
 * other.
 */
export function copiedPlaces(copies: readonly CopyPair[]): (from: Place) => (to: Place) => boolean {
  const partners = new Map<string, { own: Place; other: Place }[]>();
  for (const { a, b } of copies) {
    addToList(partners, a.article, { own: a, other: b });
    addToList(partners, b.article, { own: b, other: a });
  }
  return (from) => {
    const others = (partners.get(from.article) ?? [])
      .filter(({ own }) => spansOverlap(own.span, from.span))
      .map(({ other }) => other);
    return (to) => others.some((other) => other.article === to.article && covers(other, to));
  };
}

function covers(other: Place, to: Place): boolean {
  const shared = Math.min(other.span.end, to.span.end) - Math.max(other.span.start, to.span.start);
  return shared >= leastCopied * spanLength(to.span);
}

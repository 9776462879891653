import { addToList } from "../../base/collections";
import { spanLength, spansOverlap, type Span } from "../../base/span";
import type { CopyPair, Place } from "../model/folder";

/** Share of a passage that must be copied for it to be a copy. */
const leastCopied = 0.5;

/** Which places say what others say already. */
export class CopiedPlaces {
  /** For each article the copied pairs it has a side of. */
  readonly #partners = new Map<string, { readonly own: Span; readonly other: Place }[]>();

  constructor(copies: readonly CopyPair[]) {
    for (const { a, b } of copies) {
      addToList(this.#partners, a.article, { own: a.span, other: b });
      addToList(this.#partners, b.article, { own: b.span, other: a });
    }
  }

  /** Answers which places are copies of what `from` is part of. */
  copiesOf(from: Place): (to: Place) => boolean {
    const others = (this.#partners.get(from.article) ?? [])
      .filter(({ own }) => spansOverlap(own, from.span))
      .map(({ other }) => other);
    if (others.length === 0) return () => false;
    return ({ article, span }) =>
      others.some((other) => other.article === article && covers(other.span, span));
  }

  /** Stretches of other articles that hold a place's text, sorted; each with text around it. */
  holdersOf({ article, span }: Place): readonly Place[] {
    return (this.#partners.get(article) ?? [])
      .filter(({ own }) => covers(own, span))
      .map(({ other }) => other);
  }
}

function covers(copied: Span, span: Span): boolean {
  const shared = Math.min(copied.end, span.end) - Math.max(copied.start, span.start);
  return shared > 0 && shared >= leastCopied * spanLength(span);
}

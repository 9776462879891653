import type { Quotation, QuotationKind, Speaker } from "../../model/quotation";
import type { Span } from "../../../base/span";
import { toSpan } from "../../../base/span";
import type { MarkedReading } from "../reading/markedReading";
import { lastTokenOf, segmentAt, segmentsIn } from "../reading/markedReading";
import { endOf, isAny, startOf } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { Phrase } from "../speakers/phrases";
import type { Draft } from "./draft";
import { isNameLike } from "./segmentShape";

/** A draft as offsets, with its kind told by how much of it stands in marks; null if none is left. */
export function toQuotation(
  reading: MarkedReading,
  draft: Draft,
  speaker: Speaker | null,
): Quotation | null {
  const kind = kindOf(reading, draft);
  const spans = draft.pieces.flatMap((piece) =>
    draft.verbatim
      ? [spanOf(reading, piece)]
      : kind === "direct" || kind === "fragment"
        ? markedSpans(reading, piece)
        : clauseSpans(reading, piece),
  );
  const first = draft.pieces[0];
  const last = draft.pieces.at(-1);
  if (!first || !last || spans.length === 0) return null;
  return {
    kind,
    spans,
    outer: toSpan(
      Math.min(startOf(reading, first.first), spans[0]?.start ?? Infinity),
      Math.max(endOf(reading, last.end - 1), spans.at(-1)?.end ?? 0),
    ),
    cue: draft.cue && spanOf(reading, draft.cue),
    speaker,
    confidence: draft.confidence,
    rule: draft.rule,
  };
}

export function spanOf(reading: MarkedReading, phrase: Phrase): Span {
  return toSpan(startOf(reading, phrase.first), endOf(reading, phrase.end - 1));
}

function kindOf(reading: MarkedReading, draft: Draft): QuotationKind {
  if (draft.verbatim) return "direct";
  let outside = false;
  let inside = false;
  for (const { first, end } of draft.pieces) {
    for (let token = first; token < end; token++) {
      const segment = segmentAt(reading, token);
      if (segment) {
        if (draft.fragment || !isNameLike(reading, segment) || segment.open === first)
          inside = true;
        token = lastTokenOf(segment);
      } else if (isAny(reading, token, WordClass.word | WordClass.number)) outside = true;
    }
  }
  if (!inside) return "reported";
  if (outside) return "mixed";
  return draft.fragment ? "fragment" : "direct";
}

/** The words between the marks of every segment of a piece, without the marks. */
function markedSpans(reading: MarkedReading, piece: Phrase): Span[] {
  return segmentsIn(reading, piece.first, piece.end)
    .filter((segment) => segment.end > segment.first)
    .map((segment) => spanOf(reading, { first: segment.first, end: segment.end }));
}

/** A clause without marks, commas and stops at its edges. */
function clauseSpans(reading: MarkedReading, piece: Phrase): Span[] {
  const words = WordClass.word | WordClass.number;
  let { first, end } = piece;
  while (first < end && !isAny(reading, first, words)) first++;
  while (end > first && isEdge(reading, end - 1)) end--;
  return first < end ? [spanOf(reading, { first, end })] : [];
}

function isEdge(reading: MarkedReading, token: number): boolean {
  if (isAny(reading, token, WordClass.closeBracket)) return false;
  const segment = segmentAt(reading, token);
  // The stop inside the marks stays: only the mark itself goes.
  if (segment) return token === segment.close;
  return !isAny(reading, token, WordClass.word | WordClass.number | WordClass.possessive);
}

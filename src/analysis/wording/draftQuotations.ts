import { readArticle } from "../article/readArticle";
import { findSegments } from "../quotes/delimiters/findSegments";
import { listProse } from "../quotes/reading/listBlocks";
import { endOf, readWords, startOf } from "../quotes/reading/readWords";
import { spanContains, spansOverlap, textOf, toSpan } from "../../base/span";
import { wordingOf } from "./readWording";
import type { Span } from "../../base/span";
import type { Block } from "../model/article";
import type { ArticleFacts } from "../model/facts";
import type { Quotation } from "../model/quotation";
import type { Wording } from "./wording";

/** Words that a draft puts in quotation marks. */
export interface DraftQuotation {
  /** The words inside the marks; several stretches where a cue splits them. */
  readonly spans: readonly Span[];
  readonly wording: Wording;
  /** Who says it in the draft; null where nobody does. */
  readonly quotation: Quotation | null;
}

/** Marked words that nobody says are titles and the like, unless they are as long as this. */
const leastUnsaid = 8;
/** A block quote is set apart to be one; fewer words are its heading or signature. */
const leastInBlock = 3;

/**
 * The words of a draft that must stand in its sources, in text order: what is quoted directly or as
 * a fragment, the marked words of what is partly quoted, and long stretches in marks that nobody is
 * named for, and block quotes that need no marks. What is only reported need not be anybody's very words.
 */
export function listDraftQuotations(
  text: string,
  { quotations, blocks }: Pick<ArticleFacts, "quotations" | "blocks">,
): readonly DraftQuotation[] {
  const marked = markedSpans(text);
  const found: DraftQuotation[] = [];
  for (const quotation of quotations) {
    if (quotation.kind === "reported") continue;
    if (quotation.kind !== "mixed") add(found, text, quotation.spans, quotation);
    else {
      for (const span of marked.filter((one) => spanContains(quotation.outer, one))) {
        add(found, text, [span], quotation);
      }
    }
  }
  for (const span of marked) {
    if (quotations.some(({ outer }) => spansOverlap(outer, span))) continue;
    if (wordingOf(text, { spans: [span] }).count >= leastUnsaid) add(found, text, [span], null);
  }
  for (const span of unmarkedBlockQuotes(text, blocks, marked)) {
    const said = quotations.find(({ outer }) => spanContains(outer, span)) ?? null;
    if (wordingOf(text, { spans: [span] }).count >= leastInBlock) add(found, text, [span], said);
  }
  return found.sort((a, b) => startOfSpans(a) - startOfSpans(b));
}

function add(
  found: DraftQuotation[],
  text: string,
  spans: readonly Span[],
  quotation: Quotation | null,
): void {
  const wording = wordingOf(text, { spans });
  if (wording.count > 0) found.push({ spans, wording, quotation });
}

/** Block quotes that hold no marked words, each without the line that signs it. */
function unmarkedBlockQuotes(
  text: string,
  blocks: readonly Block[],
  marked: readonly Span[],
): readonly Span[] {
  return blocks
    .filter(({ kind }) => kind === "quote")
    .filter(({ span }) => !marked.some((one) => spansOverlap(span, one)))
    .map(({ span }) => toSpan(span.start, span.start + endBeforeSignature(textOf(text, span))));
}

/** Where the last line begins, if a dash opens it: `— Jane Doe`; else the end. */
function endBeforeSignature(quote: string): number {
  const lastLine = quote.lastIndexOf("\n") + 1;
  return /^[>\s]*(?:[—–―]|--?\s)/u.test(quote.slice(lastLine)) ? lastLine : quote.length;
}

function startOfSpans({ spans }: DraftQuotation): number {
  return spans[0]?.start ?? 0;
}

/** All words between quotation marks, without the marks. */
function markedSpans(text: string): readonly Span[] {
  const article = readArticle(text);
  const reading = readWords(article);
  return findSegments(reading, listProse(article)).segments.flatMap(({ first, end }) =>
    end > first ? toSpan(startOf(reading, first), endOf(reading, end - 1)) : [],
  );
}

import { leastWithinLine, quotationWords } from "../../analysis/index";
import type { Block } from "../../analysis/index";
import { spansOverlap, textOf, type Span } from "../../base/span";
import { blockAt } from "../find/factsAt";
import type { ReadArticle } from "../store/readArticle";
import { callWords } from "./copyMeant";

/** The words of a place that would become page furniture, line by line. */
export interface FurnitureMeant {
  readonly words: readonly string[];
  /** One sentence that says why there are none. */
  readonly reason: string;
}

/**
 * What a selection, a passage or the line of a cursor comes to as page furniture: an entry for each
 * line, with whole words, without what is furniture already.
 */
export function furnitureAt({ document, facts }: ReadArticle, asked: Span): FurnitureMeant {
  const text = document.getText();
  const line = asked.start === asked.end ? blockAt(facts, asked.start)?.span : asked;
  if (!line) return { words: [], reason: noWords };
  const span = wholeWords(text, line);
  const touched = facts.blocks.filter((block) => spansOverlap(block.span, span));
  const own = touched.filter(({ kind }) => kind !== "furniture");
  if (touched.length > 0 && own.length === 0) {
    return { words: [], reason: "This is page furniture already." };
  }
  const parts = own.map((block) => partOf(text, block, span));
  const words = parts.flatMap((part) => (part.isMeant ? part.words : []));
  const isTooShort = parts.some((part) => !part.isMeant);
  return { words: [...new Set(words)], reason: isTooShort ? tooShort : noWords };
}

export const noWords = "There are no words here.";

const tooShort = `Select the whole line: fewer than ${String(leastWithinLine)} words are page furniture only as a line of their own.`;

interface LinePart {
  readonly words: string;
  /** Whether these words would mean this place, and it has any. */
  readonly isMeant: boolean;
}

function partOf(text: string, { span: line }: Block, span: Span): LinePart {
  const part = { start: Math.max(line.start, span.start), end: Math.min(line.end, span.end) };
  const said = quotationWords(textOf(text, part));
  const isWhole = said === quotationWords(textOf(text, line));
  const isLong = said.split(" ").length >= leastWithinLine;
  return { words: callWords(text, part), isMeant: said !== "" && (isWhole || isLong) };
}

/** A selection that cuts words means them whole: half a word stands nowhere else. */
function wholeWords(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from > 0 && isWordCut(text, from)) from--;
  while (to < text.length && isWordCut(text, to)) to++;
  return { start: from, end: to };
}

/** Whether a place lies between two letters or digits. */
function isWordCut(text: string, at: number): boolean {
  return /^[\p{L}\p{N}\p{M}]{2}$/u.test(text.slice(at - 1, at + 1));
}

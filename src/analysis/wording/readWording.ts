import { scanTokens } from "../article/scanTokens";
import { listWords } from "../passages/listWords";
import { toSpan } from "../../base/span";
import { bracketGap, ellipsisGap } from "./wording";
import type { Block } from "../model/article";
import type { Quotation } from "../model/quotation";
import type { WordTable } from "../model/words";
import type { Span } from "../../base/span";
import type { Wording } from "./wording";

/**
 * Reads words that somebody looks for: pasted, selected or typed, with or without marks. An ellipsis
 * (`…`, `...`, `. . .`, `[…]`) leaves words out; words in square brackets stand for others.
 */
export function readWording(text: string): Wording {
  return wordingOfSpans(text, [toSpan(0, text.length)]);
}

/** The words of a quotation, without the cue that splits it; offsets count in the whole text. */
export function wordingOf(text: string, quotation: Pick<Quotation, "spans">): Wording {
  return wordingOfSpans(text, quotation.spans);
}

function wordingOfSpans(text: string, spans: readonly Span[]): Wording {
  const list: WordingList = { hashes: [], starts: [], ends: [], gaps: [] };
  for (const { start, end } of spans) {
    const piece = text.slice(start, end);
    addPiece(list, piece, start, list.hashes.length === 0 ? 0 : ellipsisGap);
  }
  return {
    count: list.hashes.length,
    hashes: new Uint32Array(list.hashes),
    starts: new Uint32Array(list.starts),
    ends: new Uint32Array(list.ends),
    gaps: new Uint16Array(list.gaps),
  };
}

interface WordingList {
  readonly hashes: number[];
  readonly starts: number[];
  readonly ends: number[];
  readonly gaps: number[];
}

/** @param gap words that may stand before the first word of the piece. */
function addPiece(list: WordingList, piece: string, offset: number, gap: number): void {
  const words = wordsIn(piece);
  const bracketed = wordsInBrackets(piece, words);
  let pending = gap;
  let before = 0;
  for (let word = 0; word < words.count; word++) {
    const start = words.starts[word] ?? 0;
    if (hasEllipsis(piece.slice(before, start))) pending = ellipsisGap;
    before = words.ends[word] ?? 0;
    if (bracketed.has(word)) {
      pending = Math.max(pending, bracketGap);
      continue;
    }
    list.hashes.push(words.hashes[word] ?? 0);
    list.starts.push(start + offset);
    list.ends.push(before + offset);
    list.gaps.push(list.hashes.length === 1 ? 0 : pending);
    pending = 0;
  }
}

function wordsIn(text: string): WordTable {
  const blocks: readonly Block[] = [
    { kind: "paragraph", span: toSpan(0, text.length), level: 0, rule: "" },
  ];
  return listWords({ text, blocks, tokens: scanTokens(text, blocks) });
}

function hasEllipsis(between: string): boolean {
  return between.includes("…") || between.includes("...") || between.includes(". . .");
}

/** A longer stretch in brackets is an aside of the text itself. */
const mostBracketed = 12;

/** Words between `[` and `]`; a change of letters (`[I]f`) is part of its word and not among them. */
function wordsInBrackets(text: string, words: WordTable): ReadonlySet<number> {
  const inside = new Set<number>();
  let opened = -1;
  let before = 0;
  for (let word = 0; word <= words.count; word++) {
    const between = text.slice(before, words.starts[word] ?? text.length);
    before = words.ends[word] ?? 0;
    const closing = between.indexOf("]");
    if (closing >= 0 && opened >= 0 && word - opened <= mostBracketed) {
      for (let at = opened; at < word; at++) inside.add(at);
    }
    if (closing >= 0) opened = -1;
    if (between.lastIndexOf("[") > closing) opened = word;
  }
  return inside;
}

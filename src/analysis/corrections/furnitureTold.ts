import { countBefore } from "../../base/binarySearch";
import { toSpan, type Span } from "../../base/span";
import { withBlocks } from "../article/readArticle";
import type { Article, Block } from "../model/article";
import type { WordTable } from "../model/words";
import { listWords } from "../passages/listWords";
import { findNames, toNameWords } from "./nameInWords";

/** Why text is page furniture that the reader called so. */
export const toldFurnitureRule = "a correction says so";

/** Fewer words are furniture only where they are a line of their own: `Share`, `Read more`. */
export const leastWithinLine = 5;

/** An article after the reader's word about its page furniture. */
export interface WithFurniture {
  readonly article: Article;
  /** Which of the told words stand in it. */
  readonly found: readonly string[];
}

/**
 * Makes page furniture of the words that the reader called so, wherever they stand: whole blocks, or
 * a part of one, which then is a block of its own.
 *
 *     The ferry is late. Sign up to our daily newsletter! Nobody knows why.
 *                        ^                               ^   furniture
 *
 * @param told words as the reader wrote them; with `…` at the end the rest of the line belongs to them.
 */
export function markFurniture(article: Article, told: readonly string[]): WithFurniture {
  if (told.length === 0) return { article, found: [] };
  const words = listWords({ ...article, blocks: article.blocks.map(asOwn) });
  const called = told.map(toNameWords);
  const found = new Set<string>();
  const stretches: Span[] = [];
  for (const { name, first, end } of findNames(words, called)) {
    const written = told[name] ?? "";
    const meant = stretchOf(article, words, { first, end }, written.endsWith("…"));
    if (end - first < leastWithinLine && !fillsLines(article, words, meant)) continue;
    found.add(written);
    stretches.push(meant);
  }
  if (found.size === 0) return { article, found: [] };
  const blocks = cutOut(article, joined(stretches));
  return { article: withBlocks(article, blocks), found: told.filter((one) => found.has(one)) };
}

/** Furniture that was found is searched, too: the reader's word may be about more than a part of it. */
function asOwn(block: Block): Block {
  return { ...block, kind: "paragraph" };
}

/** From the first word to the last with the marks that touch them, or to the end of the line. */
function stretchOf(
  { text, blocks }: Article,
  words: WordTable,
  { first, end }: { readonly first: number; readonly end: number },
  toLineEnd: boolean,
): Span {
  const from = words.starts[first] ?? 0;
  const to = words.ends[end - 1] ?? from;
  const opening = blockAt(blocks, from)?.span ?? toSpan(from, to);
  const closing = blockAt(blocks, to - 1)?.span ?? toSpan(from, to);
  const before = words.ends[first - 1] ?? 0;
  const after = words.starts[end] ?? text.length;
  return {
    start: markedFrom(text, from, Math.max(before, opening.start)),
    end: toLineEnd ? closing.end : markedUntil(text, to, Math.min(after, closing.end)),
  };
}

function markedFrom(text: string, start: number, least: number): number {
  let at = start;
  while (at > least && !isSpace(text, at - 1)) at--;
  return at;
}

function markedUntil(text: string, end: number, most: number): number {
  let at = end;
  while (at < most && !isSpace(text, at)) at++;
  return at;
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === "";
}

/** Whether no other words stand in the blocks that a stretch touches. */
function fillsLines({ blocks }: Article, words: WordTable, { start, end }: Span): boolean {
  const first = blockAt(blocks, start)?.span.start ?? start;
  const last = blockAt(blocks, end - 1)?.span.end ?? end;
  const within = (from: number, to: number): number =>
    countBefore(words.count, (at) => (words.starts[at] ?? 0) < to) -
    countBefore(words.count, (at) => (words.starts[at] ?? 0) < from);
  return within(first, start) + within(end, last) === 0;
}

function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  return blocks[countBefore(blocks.length, (at) => (blocks[at]?.span.start ?? 0) <= offset) - 1];
}

/** Stretches in text order, those that overlap as one. */
function joined(stretches: readonly Span[]): readonly Span[] {
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  const whole: Span[] = [];
  for (const span of sorted) {
    const last = whole.at(-1);
    if (last && span.start < last.end) {
      whole[whole.length - 1] = toSpan(last.start, Math.max(last.end, span.end));
    } else whole.push(span);
  }
  return whole;
}

/** The blocks of an article with furniture cut out of them; what is left of one stays what it was. */
function cutOut({ text, blocks }: Article, furniture: readonly Span[]): readonly Block[] {
  const cut: Block[] = [];
  let next = 0;
  for (const block of blocks) {
    while ((furniture[next]?.end ?? Infinity) <= block.span.start) next++;
    let from = block.span.start;
    for (let at = next; (furniture[at]?.start ?? Infinity) < block.span.end; at++) {
      const span = furniture[at] ?? block.span;
      const start = Math.max(span.start, from);
      const end = Math.min(span.end, block.span.end);
      cut.push(...partOf(text, block, from, start));
      cut.push({ kind: "furniture", level: 0, rule: toldFurnitureRule, span: toSpan(start, end) });
      from = end;
    }
    if (from === block.span.start) cut.push(block);
    else cut.push(...partOf(text, block, from, block.span.end));
  }
  return cut;
}

/** A part of a block without the white space around it; nothing where it has no words. */
function partOf(text: string, block: Block, from: number, to: number): readonly Block[] {
  const part = text.slice(from, to);
  if (!/[\p{L}\p{N}]/u.test(part)) return [];
  const start = from + part.length - part.trimStart().length;
  return [{ ...block, span: toSpan(start, start + part.trim().length) }];
}

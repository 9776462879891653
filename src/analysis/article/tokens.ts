import { countBefore } from "../../base/binarySearch";
import type { Article, Sentence } from "../model/article";
import { TokenKind } from "../model/article";
import type { Span } from "../../base/span";
import { isUpperCaseAt } from "./characters";

/** What the helpers below need of an article. */
type Tokenized = Pick<Article, "text" | "tokens">;

/** Token `index` as written; "" when there is no such token. */
export function tokenText(article: Tokenized, index: number): string {
  const { starts, ends, count } = article.tokens;
  if (index < 0 || index >= count) return "";
  return article.text.slice(starts[index], ends[index]);
}

/** The span of token `index`; an empty one at 0 when there is no such token. */
export function tokenSpan(article: Pick<Article, "tokens">, index: number): Span {
  return { start: article.tokens.starts[index] ?? 0, end: article.tokens.ends[index] ?? 0 };
}

/**
 * Whether nothing stands between token `index` and the one before it, in the same block.
 *
 *     Iran-Russia   the hyphen and `Russia` touch what is before them
 */
export function touchesPrevious(article: Pick<Article, "tokens">, index: number): boolean {
  const { starts, ends, blocks } = article.tokens;
  if (index <= 0 || index >= article.tokens.count) return false;
  return starts[index] === ends[index - 1] && blocks[index] === blocks[index - 1];
}

/** Whether token `index` is a word whose first letter is a capital. */
export function isCapitalized(article: Tokenized, index: number): boolean {
  const { starts, kinds, count } = article.tokens;
  const start = starts[index];
  if (start === undefined || index >= count) return false;
  return kinds[index] === TokenKind.word && isUpperCaseAt(article.text, start);
}

/** Index of the sentence that holds `offset`, or -1; a cursor at its very end is still in it. */
export function sentenceAt(article: { sentences: readonly Sentence[] }, offset: number): number {
  return indexOfSpanAt(article.sentences, offset);
}

/** Index of the block that holds `offset`, or -1; a cursor at its very end is still in it. */
export function blockAt(article: { blocks: readonly { span: Span }[] }, offset: number): number {
  return indexOfSpanAt(article.blocks, offset);
}

/** Index of the token that holds `offset`, or -1. At a border it is the token that begins there. */
export function tokenAt(article: Pick<Article, "tokens">, offset: number): number {
  const index = lastAtOrBefore(
    article.tokens.count,
    (at) => article.tokens.starts[at] ?? 0,
    offset,
  );
  return index >= 0 && offset < (article.tokens.ends[index] ?? 0) ? index : -1;
}

/** Binary search among spans in text order that do not overlap. */
function indexOfSpanAt(items: readonly { span: Span }[], offset: number): number {
  const index = lastAtOrBefore(items.length, (at) => items[at]?.span.start ?? 0, offset);
  const found = items[index];
  return found && offset <= found.span.end ? index : -1;
}

function lastAtOrBefore(count: number, startOf: (at: number) => number, offset: number): number {
  return countBefore(count, (at) => startOf(at) <= offset) - 1;
}

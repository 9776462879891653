import type { Location, Position, Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { toSpan, type Span } from "../base/span";
import type { ReadArticle } from "./store/readArticle";

/** The only place where spans become protocol ranges and positions become offsets. */

export function toRange(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

export function toLocation(article: ReadArticle, span: Span): Location {
  return { uri: article.uri, range: toRange(article.document, span) };
}

export function toOffset(document: TextDocument, position: Position): number {
  return document.offsetAt(position);
}

export function fromRange(document: TextDocument, range: Range): Span {
  return toSpan(document.offsetAt(range.start), document.offsetAt(range.end));
}

/** The line a reader would cite, from 1. */
export function lineNumber(document: TextDocument, offset: number): number {
  return document.positionAt(offset).line + 1;
}

import { TokenKind } from "../../model/article";
import type { ArticleWords } from "../recognise/articleWords";

/**
 * Which tokens stand inside quotation marks, as 1. A mark left open is closed by the end of its
 * block.
 */
export function findQuotedTokens(words: ArticleWords): Uint8Array {
  const inside = new Uint8Array(words.count);
  let quoted = false;
  for (let at = 0; at < words.count; at++) {
    if (at > 0 && words.block(at) !== words.block(at - 1)) quoted = false;
    if (words.kind(at) !== TokenKind.mark) {
      if (quoted) inside[at] = 1;
      continue;
    }
    const text = words.text(at);
    if (openers.has(text)) quoted = true;
    else if (closers.has(text)) quoted = false;
    else if (text === '"') quoted = !quoted;
    else if (quoted) inside[at] = 1;
  }
  return inside;
}

const openers = new Set(["“", "„", "«", "‘", "``"]);
const closers = new Set(["”", "»", "’", "''"]);

import { foldWord } from "../../base/foldWord";
import { hashText } from "../../base/hash";
import { TokenKind } from "../model/article";
import type { Article } from "../model/article";
import type { WordTable } from "../model/words";

/**
 * The article's own words and numbers, folded and hashed, with their places. Page furniture is left
 * out, and so are possessive endings, marks, symbols and links.
 *
 *     Iran’s 25-year pact
 *     ^^^^   ^^ ^^^^ ^^^^
 */
export function listWords(article: Article): WordTable {
  const { tokens, text } = article;
  const hashes = new Uint32Array(tokens.count);
  const starts = new Uint32Array(tokens.count);
  const ends = new Uint32Array(tokens.count);
  let count = 0;
  for (let token = 0; token < tokens.count; token++) {
    if (!isOwnWord(article, token)) continue;
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? 0;
    const hash = hashWord(text, start, end);
    if (hash === null) continue;
    hashes[count] = hash;
    starts[count] = start;
    ends[count] = end;
    count++;
  }
  return {
    count,
    hashes: hashes.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
  };
}

function isOwnWord(article: Article, token: number): boolean {
  const kind = article.tokens.kinds[token];
  if (kind !== TokenKind.word && kind !== TokenKind.number) return false;
  return article.blocks[article.tokens.blocks[token] ?? 0]?.kind !== "furniture";
}

function hashWord(text: string, start: number, end: number): number | null {
  const folded = foldWord(text.slice(start, end));
  return folded === "" ? null : hashText(folded);
}

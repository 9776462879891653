import { foldWord } from "../../base/foldWord";
import { hashText } from "../../base/hash";
import { TokenKind } from "../model/article";
import type { Article } from "../model/article";
import type { WordTable } from "../model/words";

/**
 * The article's own words and numbers, folded and hashed, with their places. Page furniture is left
 * out, and so are possessive endings, marks and symbols; a link or handle counts as the words in it.
 *
 *     Iran’s 25-year pact (@newsdesk)
 *     ^^^^   ^^ ^^^^ ^^^^   ^^^^^^^^
 */
export function listWords(article: Pick<Article, "text" | "blocks" | "tokens">): WordTable {
  const words: WordList = { hashes: [], starts: [], ends: [] };
  for (let token = 0; token < article.tokens.count; token++) {
    if (article.blocks[article.tokens.blocks[token] ?? 0]?.kind === "furniture") continue;
    const start = article.tokens.starts[token] ?? 0;
    const end = article.tokens.ends[token] ?? 0;
    const kind = article.tokens.kinds[token];
    if (kind === TokenKind.link) addLinkWords(words, article.text, start, end);
    else if (kind === TokenKind.word || kind === TokenKind.number) {
      addWord(words, article.text, start, end);
    }
  }
  return {
    count: words.hashes.length,
    hashes: new Uint32Array(words.hashes),
    starts: new Uint32Array(words.starts),
    ends: new Uint32Array(words.ends),
  };
}

interface WordList {
  readonly hashes: number[];
  readonly starts: number[];
  readonly ends: number[];
}

function addWord(words: WordList, text: string, start: number, end: number): void {
  const folded = foldWord(text.slice(start, end));
  if (folded === "") return;
  words.hashes.push(hashText(folded));
  words.starts.push(start);
  words.ends.push(end);
}

/** Adds every run of letters and digits within a link. */
function addLinkWords(words: WordList, text: string, start: number, end: number): void {
  for (const { 0: word, index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
    addWord(words, text, start + index, start + index + word.length);
  }
}

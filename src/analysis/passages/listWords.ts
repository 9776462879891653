import { tokenText, touchesPrevious } from "../article/tokens";
import { addFolded } from "./wordList";
import { addRepaired } from "./repairedWords";
import { findRepairs } from "./findRepairs";
import { TokenKind } from "../model/article";
import type { Article, Block } from "../model/article";
import type { WordList } from "./wordList";
import type { Repair } from "./findRepairs";
import type { WordTable } from "../model/words";

/**
 * The article's own words and numbers, folded and hashed, with their places. Page furniture is left
 * out, and so are possessive endings, marks, symbols and tags; a link or handle counts as the words in
 * it, a word with letters changed in brackets as one, and entities, garbled characters and hyphens at
 * the ends of lines as what they stand for.
 *
 *     Iran’s 25-year pact (@newsdesk): [I]f it holds
 *     ^^^^   ^^ ^^^^ ^^^^   ^^^^^^^^   ^^^^ ^^ ^^^^^
 */
export function listWords(article: ListedArticle): WordTable {
  return listWordsOf(article, ({ kind }) => kind !== "furniture", findRepairs(article.text));
}

/** What of an article its words are listed from. */
export type ListedArticle = Pick<Article, "text" | "blocks" | "tokens">;

/**
 * The words of those blocks that are asked for.
 * @param repairs those that touch such blocks, in text order.
 */
export function listWordsOf(
  article: ListedArticle,
  isAsked: (block: Block, index: number) => boolean,
  repairs: readonly Repair[],
): WordTable {
  const words: WordList = { hashes: [], starts: [], ends: [] };
  const asked = article.blocks.map(isAsked);
  let repair = 0;
  for (let token = 0; token < article.tokens.count; token++) {
    if (!asked[article.tokens.blocks[token] ?? 0]) continue;
    while ((repairs[repair]?.end ?? Infinity) < (article.tokens.starts[token] ?? 0)) repair++;
    if ((repairs[repair]?.start ?? Infinity) <= (article.tokens.ends[token] ?? 0)) {
      const stretch = addRepaired(words, article, repairs, { token, repair });
      token = stretch.token - 1;
      repair = stretch.repair;
      continue;
    }
    const start = article.tokens.starts[token] ?? 0;
    const end = article.tokens.ends[token] ?? 0;
    const kind = article.tokens.kinds[token];
    if (opensChangedWord(article, token)) {
      const letters = tokenText(article, token + 1) + tokenText(article, token + 3);
      token += 3;
      addFolded(words, letters, start, article.tokens.ends[token] ?? 0);
    } else if (kind === TokenKind.link) addLinkWords(words, article.text, start, end);
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

/** More letters in brackets are a word of their own: `[the]se`. */
const mostChangedLetters = 2;

/** Whether a word begins with letters that were changed to fit: `[I]f`, `[Th]at`. */
function opensChangedWord(article: Pick<Article, "text" | "tokens">, token: number): boolean {
  const { starts, ends, kinds } = article.tokens;
  if (article.text.charCodeAt(starts[token] ?? 0) !== openingBracket) return false;
  const letters = (ends[token + 1] ?? 0) - (starts[token + 1] ?? 0);
  return (
    letters > 0 &&
    letters <= mostChangedLetters &&
    kinds[token + 1] === TokenKind.word &&
    kinds[token + 3] === TokenKind.word &&
    tokenText(article, token + 2) === "]" &&
    [1, 2, 3].every((step) => touchesPrevious(article, token + step))
  );
}

const openingBracket = 0x5b;

function addWord(words: WordList, text: string, start: number, end: number): void {
  addFolded(words, text.slice(start, end), start, end);
}

/** Adds every run of letters and digits within a link. */
function addLinkWords(words: WordList, text: string, start: number, end: number): void {
  for (const { 0: word, index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
    addWord(words, text, start + index, start + index + word.length);
  }
}

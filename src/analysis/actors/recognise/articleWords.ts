import type { Article, TokenRange } from "../../model/article";
import { TokenKind } from "../../model/article";
import type { Span } from "../../../base/span";
import { knownName } from "./nameTable";
import { noWord, Shape, writtenWord } from "./writtenWord";
import type { WrittenWord } from "./writtenWord";

/**
 * The tokens of an article with what the lexicon says of each, so that no finder slices or looks up
 * the same word twice. Indexes out of range read as an empty token.
 */
export class ArticleWords {
  readonly article: Article;
  readonly count: number;
  readonly #ids: Uint32Array;
  readonly #words: readonly WrittenWord[];
  readonly #lowerIds: readonly number[];
  /** Uses in lower case of each distinct word, by the id of its lower-case form. */
  readonly #lowerUses: Uint32Array;
  /** For each token 0, or one more than the parts of the longest known name that begins there. */
  readonly #nameEnds: Uint8Array;

  constructor(article: Article) {
    this.article = article;
    this.count = article.tokens.count;
    const { ids, words, lowerIds } = readDistinctWords(article);
    this.#ids = ids;
    this.#words = words;
    this.#lowerIds = lowerIds;
    this.#nameEnds = new Uint8Array(article.tokens.count);
    this.#lowerUses = new Uint32Array(words.length);
    for (const id of ids) {
      const word = words[id];
      if (word?.shape === Shape.lower) this.#lowerUses[id] = (this.#lowerUses[id] ?? 0) + 1;
    }
  }

  /** The token with what the lexicon says of it. */
  word(index: number): WrittenWord {
    if (index < 0 || index >= this.count) return noWord;
    return this.#words[this.#ids[index] ?? 0] ?? noWord;
  }

  /** A small number, the same for all tokens that are written alike. */
  wordId(index: number): number {
    return this.#ids[index] ?? 0;
  }

  /** As written; possessive endings read `'s` or `'`, so that keys do not depend on typography. */
  text(index: number): string {
    return this.word(index).text;
  }

  lower(index: number): string {
    return this.word(index).lower;
  }

  /** A capitalised word of any kind: `Iran`, `NATO`, `J.`. */
  isCapital(index: number): boolean {
    return this.word(index).shape >= Shape.capital;
  }

  /** Two capitals or more and nothing else: `NATO`, `MI6`. */
  isAllCapitals(index: number): boolean {
    return this.word(index).shape === Shape.allCapitals;
  }

  isInitial(index: number): boolean {
    return this.word(index).shape === Shape.initial;
  }

  isLowerCase(index: number): boolean {
    return this.word(index).shape === Shape.lower;
  }

  /** Whether a capitalised word has one of the `Capital` bits. */
  capitalIs(index: number, flags: number): boolean {
    return (this.word(index).capitalFlags & flags) !== 0;
  }

  /** Whether a word, whatever its case, has one of the `Lower` bits. */
  lowerIs(index: number, flags: number): boolean {
    return (this.word(index).lowerFlags & flags) !== 0;
  }

  /** How often the article writes this word in lower case. */
  lowerUses(index: number): number {
    return this.#lowerUses[this.#lowerIds[this.wordId(index)] ?? 0] ?? 0;
  }

  kind(index: number): number {
    return this.article.tokens.kinds[index] ?? TokenKind.mark;
  }

  block(index: number): number {
    return this.article.tokens.blocks[index] ?? 0;
  }

  /** Whether nothing stands between this token and the one before it. */
  touches(index: number): boolean {
    const { starts, ends } = this.article.tokens;
    return index > 0 && starts[index] === ends[index - 1];
  }

  span(range: TokenRange): Span {
    const { starts, ends } = this.article.tokens;
    return { start: starts[range.firstToken] ?? 0, end: ends[range.endToken - 1] ?? 0 };
  }

  /** The tokens `[first, end)` as one key, parted by spaces and without commas; see `toNameKey`. */
  key(first: number, end: number): string {
    let key = this.text(first);
    for (let at = first + 1; at < end; at++) {
      const text = this.text(at);
      if (text !== ",") key += ` ${text}`;
    }
    return key;
  }

  /** The end of the longest known name that begins at a token, or `at` when there is none. */
  endOfKnownName(at: number, limit: number): number {
    const length = (this.#nameEnds[at] ||= 1 + this.#lengthOfName(at, this.count)) - 1;
    return at + (at + length <= limit ? length : this.#lengthOfName(at, limit));
  }

  #lengthOfName(at: number, limit: number): number {
    let length = Math.min(this.word(at).longestName, limit - at);
    while (length > 0 && !knownName(this.key(at, at + length))) length--;
    return Math.max(length, 0);
  }
}

interface DistinctWords {
  /** The word of each token. */
  readonly ids: Uint32Array;
  readonly words: readonly WrittenWord[];
  /** The id of each word's form in lower case. */
  readonly lowerIds: readonly number[];
}

function readDistinctWords(article: Article): DistinctWords {
  const { starts, ends, kinds, count } = article.tokens;
  const ids = new Uint32Array(count);
  const idOf = new Map<string, number>();
  const words: WrittenWord[] = [];
  const lowerIds: number[] = [];
  const idFor = (text: string, kind: number): number => {
    const known = idOf.get(text);
    if (known !== undefined) return known;
    const id = words.length;
    idOf.set(text, id);
    words.push(writtenWord(text, kind));
    lowerIds.push(id);
    const lower = kind === TokenKind.word ? text.toLowerCase() : text;
    if (lower !== text) lowerIds[id] = idFor(lower, kind);
    return id;
  };
  for (let index = 0; index < count; index++) {
    // Nobody writes names this long; a megabyte without a space stays one slice of forty letters.
    const start = starts[index] ?? 0;
    const text = article.text.slice(start, Math.min(ends[index] ?? 0, start + 40));
    const kind = kinds[index] ?? TokenKind.mark;
    ids[index] = idFor(kind === TokenKind.possessive ? plainPossessive(text) : text, kind);
  }
  return { ids, words, lowerIds };
}

/** `’S` after a word in capitals is `'s`, too. */
function plainPossessive(text: string): string {
  return text.replace(/[’‘´]/, "'").toLowerCase();
}

import type { Article, TokenRange } from "../../model/article";
import { TokenKind } from "../../model/article";
import type { Span } from "../../../base/span";
import { capitalFlagsOf, lowerFlagsOf } from "./wordFlags";

/** How a word is written. */
const Shape = { other: 0, lower: 1, capital: 2, allCapitals: 3, initial: 4 } as const;

/** One distinct word as written, looked up once for all its uses. */
interface DistinctWord {
  readonly text: string;
  readonly lower: string;
  readonly shape: number;
  readonly capitalFlags: number;
  readonly lowerFlags: number;
  readonly lowerId: number;
}

/**
 * The tokens of an article with what the lexicon says of each, so that no finder slices or looks up
 * the same word twice. Indexes out of range read as an empty token.
 */
export class ArticleWords {
  readonly article: Article;
  readonly count: number;
  readonly #ids: Uint32Array;
  readonly #words: readonly DistinctWord[];
  /** Uses in lower case of each distinct word, by the id of its lower-case form. */
  readonly #lowerUses: Uint32Array;

  constructor(article: Article) {
    this.article = article;
    this.count = article.tokens.count;
    const { ids, words } = readDistinctWords(article);
    this.#ids = ids;
    this.#words = words;
    this.#lowerUses = new Uint32Array(words.length);
    for (const id of ids) {
      const word = words[id];
      if (word?.shape === Shape.lower) this.#lowerUses[id] = (this.#lowerUses[id] ?? 0) + 1;
    }
  }

  /** A small number, the same for all tokens that are written alike. */
  wordId(index: number): number {
    return this.#ids[index] ?? 0;
  }

  /** As written; possessive endings read `'s` or `'`, so that keys do not depend on typography. */
  text(index: number): string {
    return this.#at(index).text;
  }

  lower(index: number): string {
    return this.#at(index).lower;
  }

  /** A capitalised word of any kind: `Iran`, `NATO`, `J.`. */
  isCapital(index: number): boolean {
    return this.#at(index).shape >= Shape.capital;
  }

  /** Two capitals or more and nothing else: `NATO`, `MI6`. */
  isAllCapitals(index: number): boolean {
    return this.#at(index).shape === Shape.allCapitals;
  }

  isInitial(index: number): boolean {
    return this.#at(index).shape === Shape.initial;
  }

  isLowerCase(index: number): boolean {
    return this.#at(index).shape === Shape.lower;
  }

  /** Whether a capitalised word has one of the `Capital` bits. */
  capitalIs(index: number, flags: number): boolean {
    return (this.#at(index).capitalFlags & flags) !== 0;
  }

  /** Whether a word, whatever its case, has one of the `Lower` bits. */
  lowerIs(index: number, flags: number): boolean {
    return (this.#at(index).lowerFlags & flags) !== 0;
  }

  /** How often the article writes this word in lower case. */
  lowerUses(index: number): number {
    return this.#lowerUses[this.#at(index).lowerId] ?? 0;
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

  #at(index: number): DistinctWord {
    if (index < 0 || index >= this.count) return emptyWord;
    return this.#words[this.#ids[index] ?? 0] ?? emptyWord;
  }
}

const emptyWord: DistinctWord = {
  text: "",
  lower: "",
  shape: Shape.other,
  capitalFlags: 0,
  lowerFlags: 0,
  lowerId: 0,
};

function readDistinctWords(article: Article): { ids: Uint32Array; words: DistinctWord[] } {
  const { starts, ends, kinds, count } = article.tokens;
  const ids = new Uint32Array(count);
  const idOf = new Map<string, number>();
  const words: DistinctWord[] = [];
  const idFor = (text: string, kind: number): number => {
    const known = idOf.get(text);
    if (known !== undefined) return known;
    const id = words.length;
    idOf.set(text, id);
    words.push(emptyWord);
    words[id] = describe(text, kind, (lower) => (lower === text ? id : idFor(lower, kind)));
    return id;
  };
  for (let index = 0; index < count; index++) {
    // Nobody writes names this long; a megabyte without a space stays one slice of forty letters.
    const start = starts[index] ?? 0;
    const text = article.text.slice(start, Math.min(ends[index] ?? 0, start + 40));
    const kind = kinds[index] ?? TokenKind.mark;
    ids[index] = idFor(kind === TokenKind.possessive ? plainPossessive(text) : text, kind);
  }
  return { ids, words };
}

/** `’S` after a word in capitals is `'s`, too. */
function plainPossessive(text: string): string {
  return text.replace(/[’‘´]/, "'").toLowerCase();
}

function describe(text: string, kind: number, idFor: (lower: string) => number): DistinctWord {
  if (kind !== TokenKind.word) return { ...emptyWord, text, lower: text, lowerId: idFor(text) };
  const plain = text.replace(/[’‘´]/g, "'");
  const lower = plain.toLowerCase();
  const shape = shapeOf(plain, lower);
  const lowerId = idFor(text.toLowerCase());
  const capitalFlags = shape >= Shape.capital ? capitalFlagsOf(plain) : 0;
  return { text: plain, lower, shape, capitalFlags, lowerFlags: lowerFlagsOf(lower), lowerId };
}

function shapeOf(text: string, lower: string): number {
  const first = text.slice(0, 1);
  if (text === lower) return Shape.lower;
  if (first === first.toLowerCase()) return Shape.other;
  if (/^\p{Lu}\.?$/u.test(text)) return Shape.initial;
  return text === text.toUpperCase() ? Shape.allCapitals : Shape.capital;
}

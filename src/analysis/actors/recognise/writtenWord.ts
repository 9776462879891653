import { RecentMap } from "../../../base/recentMap";
import { withoutWhole } from "../../../base/withoutWhole";
import { TokenKind } from "../../model/article";
import { longestKnownName } from "./nameTable";
import { capitalFlagsOf, lowerFlagsOf } from "./wordFlags";

/** How a word is written; all from `capital` on begin with one. */
export const Shape = { other: 0, lower: 1, capital: 2, allCapitals: 3, initial: 4 } as const;

/** A token as it is written, with what the word lists say of it; one for all its uses. */
export interface WrittenWord {
  /** With plain apostrophes. */
  readonly text: string;
  readonly lower: string;
  /** A {@link TokenKind}. */
  readonly kind: number;
  /** One of {@link Shape}. */
  readonly shape: number;
  /** `Capital` bits, where it is capitalised. */
  readonly capitalFlags: number;
  /** `Lower` bits, whatever its case. */
  readonly lowerFlags: number;
  /** How many parts the longest known name has that begins with it; 0 for none. */
  readonly longestName: number;
}

/** Stands where there is no token. */
export const noWord: WrittenWord = {
  text: "",
  lower: "",
  kind: TokenKind.mark,
  shape: Shape.other,
  capitalFlags: 0,
  lowerFlags: 0,
  longestName: 0,
};

/** Words of a kind kept between articles. */
const mostWords = 40_000;

/** By kind of token, since the same signs may be a number here and a word there. */
const known = Object.values(TokenKind).map(() => new RecentMap<string, WrittenWord>(mostWords));

/** Looks a token up, once for all articles. @param kind its {@link TokenKind}. */
export function writtenWord(text: string, kind: number): WrittenWord {
  const sameKind = known[kind];
  const before = sameKind?.get(text);
  if (before) return before;
  const own = withoutWhole(text);
  const word = describe(own, kind);
  sameKind?.set(own, word);
  return word;
}

function describe(text: string, kind: number): WrittenWord {
  const longestName = longestKnownName(text);
  if (kind !== TokenKind.word) return { ...noWord, text, lower: text, kind, longestName };
  const plain = text.replace(/[’‘´]/g, "'");
  const lower = plain.toLowerCase();
  const shape = shapeOf(plain, lower);
  const capitalFlags = shape >= Shape.capital ? capitalFlagsOf(plain) : 0;
  const lowerFlags = lowerFlagsOf(lower);
  return { text: plain, lower, kind, shape, capitalFlags, lowerFlags, longestName };
}

function shapeOf(text: string, lower: string): number {
  const first = text.slice(0, 1);
  if (text === lower) return Shape.lower;
  if (first === first.toLowerCase()) return Shape.other;
  if (/^\p{Lu}\.?$/u.test(text)) return Shape.initial;
  return text === text.toUpperCase() ? Shape.allCapitals : Shape.capital;
}

import { TokenKind } from "../../model/article";
import { capitalFlagsOf, lowerFlagsOf } from "../recognise/wordFlags";
import { hashFeature } from "./featureHash";
import { SeatSums } from "./seats";
import type { WordKnowledge } from "./wordKnowledge";

/** All that the tagger knows of a word by itself, as keys of features. */
export interface WordTraits {
  /** Features for the tagging of the word itself. */
  readonly own: Uint32Array;
  /** Features for the tagging of its neighbours. */
  readonly beside: Uint32Array;
  /** Features for the tagging of words two away. */
  readonly near: Uint32Array;
  /** Features for the tagging of a run that it begins, ends or stands beside. */
  readonly edge: Uint32Array;
  /** The word in lower case. */
  readonly word: number;
  /** How it is written: `Xx`, `XX`, `x`, `0`. */
  readonly shape: number;
  /** The groups of words used like it, coarse first; empty for a rare word. */
  readonly groups: readonly number[];
  /** The groups it would have with a capital, where it is written otherwise. */
  readonly capitalGroups: readonly number[];
  /** How often it has a capital inside sentences, 0 to 4; 9 for a rare word or none. */
  readonly capitalShare: number;
  /** How many parts the longest name of a city has that begins with it; 0 for none. */
  readonly cityParts: number;
  /** 0 lower case, 1 capital, 2 capitals only, 3 no word. */
  readonly case: number;
  /** What the traits add up to, filled in where it is first asked for. */
  readonly sums: SeatSums;
}

/** Stands beyond both ends of a sentence. */
export const beyondSentence: WordTraits = {
  own: new Uint32Array(),
  beside: Uint32Array.of(hashFeature("beyond")),
  near: Uint32Array.of(hashFeature("beyond")),
  edge: Uint32Array.of(hashFeature("beyond")),
  word: hashFeature("beyond"),
  shape: hashFeature("beyond"),
  groups: [],
  capitalGroups: [],
  capitalShare: 8,
  cityParts: 0,
  case: 3,
  sums: new SeatSums(),
};

/** How many letters of a word's beginning and end are looked at. */
const longestAffix = 4;

/** Reads one word. @param kind its {@link TokenKind}. */
export function readTraits(
  text: string,
  lower: string,
  kind: number,
  knowledge: WordKnowledge,
): WordTraits {
  const written = kind === TokenKind.number ? text.replace(/\d/g, "0") : text;
  const word = `word ${kind === TokenKind.number ? written : lower}`;
  const shape = `shape ${shortShape(written)}`;
  const groups = knowledge.groupsOf(written) ?? knowledge.groupsOf(lower) ?? [];
  const grouped = toGroupNames(groups);
  const common = [word, `written ${written}`, shape, ...grouped];
  const flags = kind === TokenKind.word ? flagsOf(text, lower) : { own: [], beside: [] };
  return {
    own: toKeys([...common, ...ownOnly(written, lower, kind), ...flags.own]),
    beside: toKeys([...common, ...ending(lower, kind), ...flags.beside]),
    near: toKeys([word, shape, ...grouped, ...flags.beside]),
    edge: toKeys([word, shape, ...grouped.slice(0, 2)]),
    word: hashFeature(word),
    shape: hashFeature(shape),
    groups: grouped.map(hashFeature),
    cityParts: knowledge.longestCityFrom(lower),
    ...readCase(written, lower, kind, knowledge),
    sums: new SeatSums(),
  };
}

function toGroupNames(groups: readonly number[]): string[] {
  return groups.map((group, level) => `group ${String(level)} ${String(group)}`);
}

/** How it is written, and how it mostly is. */
function readCase(
  written: string,
  lower: string,
  kind: number,
  knowledge: WordKnowledge,
): Pick<WordTraits, "capitalGroups" | "capitalShare" | "case"> {
  if (kind !== TokenKind.word) return { capitalGroups: [], capitalShare: 8, case: 3 };
  const plain = written === lower;
  const capitals = !plain && written === written.toUpperCase();
  const capitalShare = knowledge.capitalShareOf(lower) ?? 9;
  const capitalised = lower.slice(0, 1).toUpperCase() + lower.slice(1);
  const asName = plain || capitals ? knowledge.groupsOf(capitalised) : undefined;
  const mayBeName = asName !== undefined && (capitalShare >= 3 || !knowledge.groupsOf(lower));
  return {
    capitalGroups: mayBeName ? toGroupNames(asName).map(hashFeature) : [],
    capitalShare,
    case: plain ? 0 : capitals ? 2 : 1,
  };
}

function toKeys(features: readonly string[]): Uint32Array {
  return Uint32Array.from(features, hashFeature);
}

/** What only the word itself is asked: its exact shape, its first and last letters. */
function ownOnly(written: string, lower: string, kind: number): string[] {
  if (kind !== TokenKind.word) return [`kind ${String(kind)}`, `shape in full ${shapeOf(written)}`];
  const features = [`shape in full ${shapeOf(written)}`];
  for (let length = 1; length <= longestAffix && length < lower.length; length++) {
    features.push(`begins ${lower.slice(0, length)}`, `ends ${lower.slice(-length)}`);
  }
  if (lower.includes(".")) features.push("has a full stop");
  return features;
}

function ending(lower: string, kind: number): string[] {
  return kind === TokenKind.word ? [`ends ${lower.slice(-3)}`] : [];
}

/** What the word lists say, capitalised words and all others apart. */
function flagsOf(text: string, lower: string): { own: string[]; beside: string[] } {
  const capital = bitsOf(capitalFlagsOf(text)).map((bit) => `listed ${String(bit)}`);
  const bits = bitsOf(lowerFlagsOf(lower));
  const shape = shortShape(text);
  return {
    own: [...capital, ...bits.map((bit) => `in list ${String(bit)} ${shape}`)],
    beside: [...capital, ...bits.map((bit) => `in list ${String(bit)}`)],
  };
}

function bitsOf(flags: number): number[] {
  const bits: number[] = [];
  for (let bit = 0; bit < 31; bit++) if ((flags >>> bit) & 1) bits.push(bit);
  return bits;
}

/** `McKay` is `XxXxx`, `U.S.` `X.X.`, `1990s` `000x`; no run of one sign is longer than two. */
function shapeOf(text: string): string {
  return text
    .slice(0, 12)
    .replace(/\p{Lu}/gu, "X")
    .replace(/\p{Ll}/gu, "x")
    .replace(/\d/g, "0")
    .replace(/(.)\1{2,}/g, "$1$1");
}

function shortShape(text: string): string {
  return shapeOf(text).replace(/(.)\1+/g, "$1");
}

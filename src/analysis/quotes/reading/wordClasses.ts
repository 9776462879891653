import { grammarWords, nounsInLy } from "../../lexicon/en/grammarWords";
import { TokenKind } from "../../model/article";

/** What a token may do in a sentence, as bits: a word can do several things. */
export const WordClass = {
  determiner: 1 << 0,
  pronoun: 1 << 1,
  personal: 1 << 2,
  object: 1 << 3,
  preposition: 1 << 4,
  nounTie: 1 << 5,
  conjunction: 1 << 6,
  subordinator: 1 << 7,
  relative: 1 << 8,
  question: 1 << 9,
  auxiliary: 1 << 10,
  being: 1 << 11,
  possible: 1 << 12,
  negation: 1 << 13,
  adverb: 1 << 14,
  time: 1 << 15,
  /** Begins with a capital letter. */
  capital: 1 << 16,
  number: 1 << 17,
  possessive: 1 << 18,
  comma: 1 << 19,
  /** Ends a sentence: `.`, `?`, `!`, a run of dots. */
  stop: 1 << 20,
  colon: 1 << 21,
  semicolon: 1 << 22,
  /** Parts clauses: `—`, `–`, `--`, and a hyphen with spaces around it. */
  dash: 1 << 23,
  /** Joins words: a hyphen that touches both. */
  hyphen: 1 << 24,
  openBracket: 1 << 25,
  closeBracket: 1 << 26,
  /** A word of letters or an address. */
  word: 1 << 27,
} as const;

/** Anything that parts one clause from the next. */
export const clauseBreak =
  WordClass.comma | WordClass.stop | WordClass.colon | WordClass.semicolon | WordClass.dash;

const byWord = new Map<string, number>();
for (const word of nounsInLy) byWord.set(word, 0);
for (const [name, words] of Object.entries(grammarWords)) {
  // safe: the table's keys are names of classes
  const bit = WordClass[name as keyof typeof grammarWords];
  for (const word of words) byWord.set(word, (byWord.get(word) ?? 0) | bit);
}

const marks = new Map<string, number>([
  [",", WordClass.comma],
  [".", WordClass.stop],
  ["!", WordClass.stop],
  ["?", WordClass.stop],
  ["…", WordClass.stop],
  [":", WordClass.colon],
  [";", WordClass.semicolon],
  ["—", WordClass.dash],
  ["–", WordClass.dash],
  ["―", WordClass.dash],
  ["(", WordClass.openBracket],
  ["[", WordClass.openBracket],
  [")", WordClass.closeBracket],
  ["]", WordClass.closeBracket],
]);

/**
 * The classes of a token.
 * @param folded the token in lower case with straight apostrophes.
 * @param written the token as it stands in the text.
 */
export function classesOf(kind: number, written: string, folded: string): number {
  switch (kind) {
    case TokenKind.word:
      return classesOfWord(folded) | (written === folded ? 0 : capitalOf(written));
    case TokenKind.number:
      return WordClass.number;
    case TokenKind.possessive:
      return WordClass.possessive;
    case TokenKind.link:
      return WordClass.word | WordClass.capital;
    case TokenKind.mark:
      return classesOfMark(written);
    default:
      return 0;
  }
}

function classesOfWord(folded: string): number {
  const listed = byWord.get(folded);
  if (listed !== undefined) return listed | WordClass.word;
  const apostrophe = folded.indexOf("'");
  if (apostrophe > 0) return classesOfContraction(folded.slice(0, apostrophe)) | WordClass.word;
  const adverb = folded.length > 4 && folded.endsWith("ly") ? WordClass.adverb : 0;
  return adverb | WordClass.word;
}

/** `they've`, `she'd`: a whole subject and its auxiliary in one token. */
function classesOfContraction(before: string): number {
  const subject = byWord.get(before) ?? 0;
  return subject & WordClass.personal
    ? WordClass.pronoun | WordClass.personal | WordClass.auxiliary
    : 0;
}

function capitalOf(written: string): number {
  const first = written.charAt(0);
  return first !== first.toLowerCase() ? WordClass.capital : 0;
}

function classesOfMark(written: string): number {
  const listed = marks.get(written);
  if (listed !== undefined) return listed;
  if (written.startsWith("..")) return WordClass.stop;
  if (written.startsWith("--")) return WordClass.dash;
  // Whether a single hyphen joins or parts is for the reading to see: it knows the neighbours.
  return written === "-" || written === "‐" || written === "‑" ? WordClass.hyphen : 0;
}

import type { Article } from "../../model/article";
import { classesOf, WordClass } from "./wordClasses";

/** The words of an article as the finders of quotations see them, one entry for each token. */
export interface Reading {
  readonly article: Article;
  readonly text: string;
  readonly count: number;
  /** Lower case, with straight apostrophes: `Don’t` is `don't`. */
  readonly words: readonly string[];
  /** Bits of {@link WordClass}. */
  readonly classes: Uint32Array;
}

/** Folds and classes every token of the article, once. */
export function readWords(article: Article): Reading {
  const { text, tokens } = article;
  const words: string[] = [];
  const classes = new Uint32Array(tokens.count);
  for (let token = 0; token < tokens.count; token++) {
    const written = text.slice(tokens.starts[token] ?? 0, tokens.ends[token] ?? 0);
    const folded = fold(written);
    words.push(folded);
    classes[token] = classesOf(tokens.kinds[token] ?? 0, written, folded);
  }
  const reading = { article, text, count: tokens.count, words, classes };
  settleNeighbours(reading);
  return reading;
}

/** Whether the token has any of these classes; false outside the article. */
export function isAny(reading: Reading, token: number, classes: number): boolean {
  return ((reading.classes[token] ?? 0) & classes) !== 0;
}

export function wordAt(reading: Reading, token: number): string {
  return reading.words[token] ?? "";
}

export function startOf(reading: Reading, token: number): number {
  return reading.article.tokens.starts[token] ?? reading.text.length;
}

export function endOf(reading: Reading, token: number): number {
  return reading.article.tokens.ends[token] ?? 0;
}

/** Whether the token stands right at the end of the one before it, with no space between. */
export function touchesPrevious(reading: Reading, token: number): boolean {
  return token > 0 && startOf(reading, token) === endOf(reading, token - 1);
}

function fold(written: string): string {
  const lower = written.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

/** What a token is can hang on its neighbours: a hyphen with spaces is a dash, he’s is he is. */
function settleNeighbours(reading: Reading): void {
  const { classes } = reading;
  for (let token = 0; token < reading.count; token++) {
    if (isAny(reading, token, WordClass.hyphen) && !joins(reading, token)) {
      classes[token] = WordClass.dash;
    } else if (isAny(reading, token, WordClass.possessive) && followsPronoun(reading, token)) {
      classes[token] = WordClass.auxiliary | WordClass.being;
    } else if (isMonthOfMay(reading, token)) {
      classes[token] = WordClass.word | WordClass.capital | WordClass.time;
    } else if (isGivenName(reading, token)) {
      classes[token] = WordClass.word | WordClass.capital;
    }
  }
}

/** Given names that are little words of English, too. */
const littleNames = new Set(["per", "will"]);

/** `said Per Lund`, `he heard,” Will Holt said`: with a capital inside a sentence, before another. */
function isGivenName(reading: Reading, token: number): boolean {
  if (!littleNames.has(wordAt(reading, token))) return false;
  if (!isAny(reading, token, WordClass.capital)) return false;
  if (!isAny(reading, token + 1, WordClass.capital)) return false;
  let before = token - 1;
  // Past a closing mark, which is of no class.
  if (before >= 0 && reading.classes[before] === 0) before--;
  return isAny(reading, before, WordClass.word | WordClass.number | WordClass.comma);
}

/** `in May`: with a capital inside a sentence it is no auxiliary. */
function isMonthOfMay(reading: Reading, token: number): boolean {
  return (
    wordAt(reading, token) === "may" &&
    isAny(reading, token, WordClass.capital) &&
    isAny(reading, token - 1, WordClass.word | WordClass.number)
  );
}

function joins(reading: Reading, token: number): boolean {
  return touchesPrevious(reading, token) || touchesPrevious(reading, token + 1);
}

function followsPronoun(reading: Reading, token: number): boolean {
  return isAny(reading, token - 1, WordClass.personal) || wordAt(reading, token - 1) === "who";
}

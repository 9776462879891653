import { foldWord } from "../../base/foldWord";
import { toSpan, type Span } from "../../base/span";

/**
 * Where a text has words that it shares with another: a whole phrase where it stands, else the single
 * words of it that mean something; `missile` counts for `missiles`. In order, none overlapping.
 *
 *     because: William Burns, ballistic missiles
 *     Burns told the Senate of a ballistic missile test.
 *     ^^^^^                      ^^^^^^^^^^^^^^^^^
 */
export function sharedSpans(text: string, because: readonly string[]): readonly Span[] {
  const words = wordsOf(text);
  const isShared = new Set<number>();
  const spans: Span[] = [];
  for (const phrase of because) {
    for (const { first, end } of placesOf(wordsOf(phrase), words)) {
      const free = words.slice(first, end).every((_, at) => !isShared.has(first + at));
      const [start, last] = [words[first]?.span.start, words[end - 1]?.span.end];
      if (!free || start === undefined || last === undefined) continue;
      for (let at = first; at < end; at++) isShared.add(at);
      spans.push(toSpan(start, last));
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

interface Word {
  /** Folded, without the ending of the plural. */
  readonly stem: string;
  readonly span: Span;
}

interface WordRange {
  readonly first: number;
  readonly end: number;
}

/** A word of a phrase that is looked for alone is at least so long, so that `the` never is. */
const leastLength = 4;

function placesOf(phrase: readonly Word[], words: readonly Word[]): readonly WordRange[] {
  const whole = rangesOf(phrase, words);
  if (whole.length > 0 || phrase.length < 2) return whole;
  return phrase
    .filter(({ stem }) => stem.length >= leastLength)
    .flatMap((word) => rangesOf([word], words));
}

function rangesOf(phrase: readonly Word[], words: readonly Word[]): readonly WordRange[] {
  const [head] = phrase;
  if (!head) return [];
  return words.flatMap(({ stem }, first) => {
    const isHere =
      stem === head.stem && phrase.every((word, at) => words[first + at]?.stem === word.stem);
    return isHere ? [{ first, end: first + phrase.length }] : [];
  });
}

const wordPattern = /[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu;

function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    stem: stemOf(word),
    span: toSpan(index, index + word.replace(possessive, "").length),
  }));
}

const possessive = /['’]s$/u;

function stemOf(word: string): string {
  const folded = foldWord(word.replace(possessive, ""));
  return folded.length > leastLength ? folded.replace(/(?<=[^s])s$/u, "") : folded;
}

import { sameMatter } from "../lexicon/en/sameMatter";
import { wordsOf } from "./preferPhrases";
import { wordKey } from "./termKeys";

const matters = new Map<string, number[]>();
sameMatter.forEach((words, matter) => {
  for (const word of words) matters.set(word, [...(matters.get(word) ?? []), matter]);
});

/** Whether two labels have a word in common, whatever its ending. */
export function shareWord(x: string, y: string): boolean {
  return wordsOf(x).some((word) => wordsOf(y).some((other) => isOneWord(word, other)));
}

/** Whether words of two labels name one matter: `coronavirus` and `COVID`. */
export function shareMatter(x: string, y: string): boolean {
  const own = new Set(wordsOf(x).flatMap(mattersOf));
  return wordsOf(y).some((word) => mattersOf(word).some((matter) => own.has(matter)));
}

function mattersOf(word: string): readonly number[] {
  return matters.get(wordKey(word)) ?? [];
}

/** Whether each word of a label stands in another one. */
export function isWithin(label: string, other: string): boolean {
  return wordsOf(label).every((word) => wordsOf(other).some((one) => isOneWord(word, one)));
}

/** The same for all labels of the same words: `China and tariffs`, `Tariffs and China`. */
export function wordsInAnyOrder(label: string): string {
  return wordsOf(label).toSorted().join(" ");
}

/** Whether words begin alike, or one is a part of the other: `coronavirus` and `virus`. */
function isOneWord(x: string, y: string): boolean {
  if (stem(x) === stem(y)) return true;
  return Math.min(x.length, y.length) >= 4 && (x.includes(y) || y.includes(x));
}

function stem(word: string): string {
  return word.slice(0, 5);
}

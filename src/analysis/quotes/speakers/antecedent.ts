import type { MarkedReading } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { Phrase } from "./phrases";
import { phraseEndingAt } from "./phrases";

/**
 * The noun phrases that "who" or "which" may hang on, the nearest first.
 *
 *     Jane Doe, a lawyer from Springfield, who said …
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^           first this, then `Jane Doe`
 */
export function antecedentsOf(reading: MarkedReading, relative: number): readonly Phrase[] {
  const limit = startOfBlock(reading, relative);
  const near = phraseBefore(reading, relative, limit);
  if (!near) return [];
  const apposed =
    isAny(reading, near.first, WordClass.determiner) &&
    isAny(reading, near.first - 1, WordClass.comma);
  const far = apposed ? phraseBefore(reading, near.first, limit) : null;
  return far ? [near, far] : [near];
}

/** Tokens to look back: no phrase is longer, and the work stays bounded. */
const farthest = 40;

function startOfBlock(reading: MarkedReading, token: number): number {
  const { blocks } = reading.article.tokens;
  let first = token;
  while (first > 0 && token - first < farthest && blocks[first - 1] === blocks[token]) first--;
  return first;
}

function phraseBefore(reading: MarkedReading, token: number, limit: number): Phrase | null {
  const parted = isAny(reading, token - 1, WordClass.comma | WordClass.dash);
  const last = token - (parted ? 2 : 1);
  return last < limit ? null : phraseEndingAt(reading, last, limit);
}

/** Whether the word stands for people, for things, or for neither. */
export function relativeKind(reading: MarkedReading, token: number): "people" | "things" | null {
  const word = wordAt(reading, token);
  return word === "who" ? "people" : word === "which" ? "things" : null;
}

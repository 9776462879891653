import type { Span } from "../../../base/span";
import { toSpan } from "../../../base/span";
import type { MarkedReading } from "../reading/markedReading";
import { isAny } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { MentionIndex, MentionTokens } from "./mentionIndex";
import type { Phrase } from "./phrases";

/** Several who say the same together. */
export interface JointSpeakers {
  /** From the first name to the last. */
  readonly span: Span;
  /** Indexes into the article's actors, at least two different ones, in text order. */
  readonly actors: readonly number[];
}

/**
 * The names that make up a phrase, where all of them speak; null where one does, or none.
 *
 *     Jane Doe and Mr. Roe said      but: a lawyer for Doe and Roe said
 *     ^^^^^^^^^^^^^^^^^^^^
 */
export function jointSpeakers(
  reading: MarkedReading,
  phrase: Phrase,
  mentions: MentionIndex,
): JointSpeakers | null {
  const inside = mentions.within(phrase.first, phrase.end);
  const [first] = inside;
  const last = inside.at(-1);
  if (!first || !last || last.end !== phrase.end) return null;
  if (!holdsOnlyTitles(reading, phrase.first, first.first)) return null;
  const joined = inside.every(
    (name, index) => index === 0 || joins(reading, inside[index - 1], name),
  );
  const actors = [...new Set(inside.map(({ mention }) => mention.actor))];
  if (!joined || actors.length < 2) return null;
  return { span: toSpan(first.mention.span.start, last.mention.span.end), actors };
}

/** `Doe, Poe and Mr. Roe`: an “and” or comma between two of one kind, and perhaps a title. */
function joins(
  reading: MarkedReading,
  before: MentionTokens | undefined,
  name: MentionTokens,
): boolean {
  if (!before || !isAny(reading, before.end, WordClass.conjunction | WordClass.comma)) return false;
  const alike = (before.mention.kind === "person") === (name.mention.kind === "person");
  return alike && holdsOnlyTitles(reading, before.end + 1, name.first);
}

/** No small word that ties a name to somebody else: `for Doe`, `Doe’s`, `or`. */
function holdsOnlyTitles(reading: MarkedReading, first: number, end: number): boolean {
  const ties =
    WordClass.preposition | WordClass.possessive | WordClass.conjunction | WordClass.hyphen;
  for (let token = first; token < end; token++) {
    if (isAny(reading, token, ties)) return false;
  }
  return true;
}

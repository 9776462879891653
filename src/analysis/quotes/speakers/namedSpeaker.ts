import { honorifics, offices, roleModifiers } from "../../lexicon/en/titlesBeforeNames";
import type { Span } from "../../../base/span";
import type { MarkedReading } from "../reading/markedReading";
import { endOf, isAny, startOf, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { MentionIndex, MentionTokens } from "./mentionIndex";
import type { Phrase } from "./phrases";

/** The words that name a speaker, with the actor they name. */
export interface NamedSpeaker {
  readonly span: Span;
  /** Index into the article's actors. */
  readonly actor: number | null;
}

/**
 * The name in the phrase, where it is the one who speaks; else the whole phrase.
 *
 *     foreign ministry spokesman Jane Doe      Rep. Jane Doe of Springfield
 *                                ^^^^^^^^           ^^^^^^^^
 *     a lawyer for Jane Doe      Doe’s lawyer
 *     ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^
 */
export function namedSpeaker(
  reading: MarkedReading,
  phrase: Phrase,
  mentions: MentionIndex,
): NamedSpeaker {
  const whole = spanOf(reading, phrase);
  const inside = mentions.within(phrase.first, phrase.end);
  const person = inside.find(
    (found) =>
      found.mention.kind === "person" &&
      speaksItself(reading, found, phrase) &&
      !isTied(reading, found, phrase, mentions),
  );
  if (person) return { span: person.mention.span, actor: person.mention.actor };
  const [head] = inside;
  if (head && head.mention.kind !== "person" && opensWithName(reading, head, phrase)) {
    return { span: head.mention.span, actor: head.mention.actor };
  }
  const last = inside.at(-1);
  if (last?.end === phrase.end && (inside.length === 1 || last.mention.kind !== "place")) {
    const alone = isAlone(reading, phrase, last);
    return { span: alone ? last.mention.span : whole, actor: alone ? last.mention.actor : null };
  }
  return { span: trimTitle(reading, phrase), actor: null };
}

function spanOf(reading: MarkedReading, { first, end }: Phrase): Span {
  return { start: startOf(reading, first), end: endOf(reading, end - 1) };
}

/** Not `Doe` in `Doe’s lawyer` and `Doe supporters`; but in `Doe of Springfield`. */
function speaksItself(reading: MarkedReading, { end }: MentionTokens, phrase: Phrase): boolean {
  if (end >= phrase.end || isAny(reading, end, WordClass.preposition)) return true;
  const owner = isAny(reading, end, WordClass.possessive | WordClass.hyphen);
  const word = isAny(reading, end, WordClass.word) && !isAny(reading, end, WordClass.conjunction);
  return !owner && (!word || isAny(reading, end, WordClass.capital));
}

/**
 * Whether the person only tells whose somebody is: `a lawyer for Mr. Doe`. In `secretary of state
 * Jane Doe` a noun parts the small word from the name.
 */
function isTied(
  reading: MarkedReading,
  { first }: MentionTokens,
  phrase: Phrase,
  mentions: MentionIndex,
): boolean {
  let token = first - 1;
  while (token > phrase.first && isTitle(reading, token)) token--;
  // `a lawyer for Roe and Doe`: what ties the one ties the other.
  const joined = isAny(reading, token, WordClass.conjunction) && mentions.endingAt(token);
  if (joined && joined.first > phrase.first) return isTied(reading, joined, phrase, mentions);
  return token > phrase.first && isAny(reading, token, WordClass.nounTie);
}

function isTitle(reading: MarkedReading, token: number): boolean {
  if (isAny(reading, token, WordClass.determiner)) return true;
  const word = wordAt(reading, token);
  // A capital makes it a noun of its own: `Secretary of State`.
  return titles.has(word) || (modifiers.has(word) && !isAny(reading, token, WordClass.capital));
}

const titles = new Set([...honorifics, ...offices].map((title) => title.toLowerCase()));
const modifiers = new Set(roleModifiers);

/** `the Harbour Centre at the Tide Institute`: a name first, then where it belongs. */
function opensWithName(
  reading: MarkedReading,
  { first, end }: MentionTokens,
  phrase: Phrase,
): boolean {
  const opens =
    first === phrase.first ||
    (first === phrase.first + 1 && isAny(reading, phrase.first, WordClass.determiner));
  return opens && end < phrase.end && isAny(reading, end, WordClass.preposition);
}

/** Whether the phrase is the mention but for an article: `the Kremlin`, not `officials in Paris`. */
function isAlone(reading: MarkedReading, phrase: Phrase, { first }: MentionTokens): boolean {
  if (first === phrase.first) return true;
  if (first === phrase.first + 1 && wordAt(reading, phrase.first) === "the") return true;
  for (let token = phrase.first; token < first; token++) {
    if (belonging.has(wordAt(reading, token))) return false;
  }
  return true;
}

const belonging = new Set(["of", "in", "for", "at", "from", "with", "to", "on", "against"]);

/** Without the small title before a name: `spokesman Jane Doe` is `Jane Doe`. */
function trimTitle(reading: MarkedReading, phrase: Phrase): Span {
  let { end: first } = phrase;
  while (first > phrase.first && isAny(reading, first - 1, WordClass.capital)) first--;
  const title = first > phrase.first && first < phrase.end;
  const plain = title && isTitleOnly(reading, phrase.first, first);
  return spanOf(reading, { first: plain ? first : phrase.first, end: phrase.end });
}

function isTitleOnly(reading: MarkedReading, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    if (isAny(reading, token, closed) || !isAny(reading, token, WordClass.word)) return false;
  }
  return true;
}

const closed =
  WordClass.determiner |
  WordClass.preposition |
  WordClass.possessive |
  WordClass.capital |
  WordClass.conjunction;

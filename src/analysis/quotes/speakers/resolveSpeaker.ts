import { countBefore } from "../../../base/binarySearch";
import type { ActorFindings } from "../../actors/findActors";
import type { Mention } from "../../model/actor";
import type { Speaker } from "../../model/quotation";
import { textOf } from "../../../base/span";
import type { Span } from "../../../base/span";
import { vaguePeople, vaguePerson, vagueThings } from "../../lexicon/en/vagueSources";
import type { MarkedReading } from "../reading/markedReading";
import { endOf, isAny, startOf, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { Phrase } from "./phrases";

/** Turns the phrases of speakers into names and actors; asked in text order. */
export interface SpeakerResolver {
  resolve(phrase: Phrase): Speaker;
}

/**
 * A resolver that remembers who spoke, so that `he` can lead to the one person who spoke before.
 */
export function createSpeakerResolver(
  reading: MarkedReading,
  known: ActorFindings,
): SpeakerResolver {
  const mentionOf = indexMentions(known.mentions);
  let lastPerson: { readonly actor: number; readonly end: number } | null = null;
  return {
    resolve(phrase) {
      const named = narrow(reading, phrase, mentionOf);
      let { actor } = named;
      if (actor === null && isAny(reading, phrase.first, WordClass.personal)) {
        const safe =
          lastPerson !== null &&
          singular.has(wordAt(reading, phrase.first)) &&
          !mentionOf.otherPerson(lastPerson.actor, lastPerson.end, named.span.start);
        actor = safe && lastPerson ? lastPerson.actor : null;
      }
      if (actor !== null && known.actors[actor]?.kind === "person") {
        lastPerson = { actor, end: Math.max(named.span.end, lastPerson?.end ?? 0) };
      }
      return {
        span: named.span,
        text: textOf(reading.text, named.span),
        actor,
        vague: actor === null && isVague(reading, phrase),
      };
    },
  };
}

const singular = new Set(["he", "she"]);

interface MentionIndex {
  /** Mentions inside the span, in text order. */
  within(span: Span): readonly Mention[];
  /** Whether a person other than `actor` is mentioned between the offsets. */
  otherPerson(actor: number, start: number, end: number): boolean;
}

function indexMentions(mentions: readonly Mention[]): MentionIndex {
  const from = (offset: number): number =>
    countBefore(mentions.length, (at) => (mentions[at]?.span.start ?? 0) < offset);
  return {
    within: ({ start, end }) => {
      const found: Mention[] = [];
      for (let index = from(start); index < mentions.length; index++) {
        const mention = mentions[index];
        if (!mention || mention.span.end > end) break;
        found.push(mention);
      }
      return found;
    },
    otherPerson: (actor, start, end) => {
      for (let index = from(start); index < mentions.length; index++) {
        const mention = mentions[index];
        if (!mention || mention.span.start >= end) return false;
        if (mention.kind === "person" && mention.actor !== actor) return true;
      }
      return false;
    },
  };
}

/**
 * The name in the phrase, where it ends in one, else the whole phrase.
 *
 *     foreign ministry spokesman Jane Doe
 *                                ^^^^^^^^
 */
function narrow(
  reading: MarkedReading,
  phrase: Phrase,
  mentionOf: MentionIndex,
): { readonly span: Span; readonly actor: number | null } {
  const whole = { start: startOf(reading, phrase.first), end: endOf(reading, phrase.end - 1) };
  const inside = mentionOf.within(whole);
  const person = inside.find(
    (mention) => mention.kind === "person" && owns(reading, mention, whole),
  );
  if (person) return { span: person.span, actor: person.actor };
  const last = inside.at(-1);
  if (last && last.span.end === whole.end && (inside.length === 1 || last.kind !== "place")) {
    const alone = startsName(reading, phrase, last);
    return { span: alone ? last.span : whole, actor: alone ? last.actor : null };
  }
  return { span: trimTitle(reading, phrase), actor: null };
}

/** Whether the mention is the one who speaks, not an owner: not `Doe` in `Doe’s lawyer`. */
function owns(reading: MarkedReading, mention: Mention, whole: Span): boolean {
  const after = reading.text.slice(mention.span.end, Math.min(whole.end, mention.span.end + 2));
  return !/^['’]|^ [a-z]/.test(after);
}

/** Whether the phrase is the mention but for an article: `the Kremlin`, not `officials in Paris`. */
function startsName(reading: MarkedReading, phrase: Phrase, mention: Mention): boolean {
  const before = reading.text.slice(startOf(reading, phrase.first), mention.span.start).trim();
  return (
    before === "" || before.toLowerCase() === "the" || !/ (of|in|for|at|from) /.test(` ${before} `)
  );
}

/** Without the small title before a name: `spokesman Jane Doe` is `Jane Doe`. */
function trimTitle(reading: MarkedReading, phrase: Phrase): Span {
  let first = phrase.end;
  while (first > phrase.first && isAny(reading, first - 1, WordClass.capital)) first--;
  const title = first > phrase.first && first < phrase.end;
  const plain = title && isTitleOnly(reading, phrase.first, first);
  return {
    start: startOf(reading, plain ? first : phrase.first),
    end: endOf(reading, phrase.end - 1),
  };
}

function isTitleOnly(reading: MarkedReading, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    const closed =
      WordClass.determiner |
      WordClass.preposition |
      WordClass.possessive |
      WordClass.capital |
      WordClass.conjunction;
    if (isAny(reading, token, closed) || !isAny(reading, token, WordClass.word)) return false;
  }
  return true;
}

const vague = new Set([...vaguePeople, ...vagueThings, ...vaguePerson]);

/** `many analysts`, `an official`: nobody whom a reader could ask. */
function isVague(reading: MarkedReading, phrase: Phrase): boolean {
  const first = wordAt(reading, phrase.first);
  if (first === "the" || first === "his" || first === "her") return false;
  for (let token = phrase.first; token < phrase.end; token++) {
    if (isAny(reading, token, WordClass.capital) && token > phrase.first) return false;
    if (vague.has(wordAt(reading, token))) return true;
  }
  return false;
}

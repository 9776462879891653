import { bodyNouns, personNouns } from "../../lexicon/en/speakerWords";
import { appealVerbs } from "../../lexicon/en/speechVerbs";
import { vaguePeople } from "../../lexicon/en/vagueSources";
import type { Stretch } from "../reading/listStretches";
import type { MarkedReading } from "../reading/markedReading";
import { segmentAt } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { Phrase } from "../speakers/phrases";
import { clauseLimit } from "./clauseLimit";
import { endOfContent } from "./endOfContent";
import { wordCount } from "./segmentShape";
import type { Situation } from "./situation";

/**
 * What somebody asks others to do, where it is people who speak: `the recipe calls for salt`.
 *
 *     Doe called on the council to open the quay.     Doe warned against opening it.
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^                        ^^^^^^^^^^
 */
export function appealAfter(reading: MarkedReading, stretch: Stretch, at: Situation): Phrase[] {
  const { cue, speaker, side } = at.cue;
  const preposition = appeals.get(`${cue.verb.base} ${wordAt(reading, cue.end)}`);
  const asks = preposition ?? appeals.get(cue.verb.base);
  if (!asks || !speaker || side === "after" || cue.passive) return [];
  if (!speaks(reading, speaker)) return [];
  const first = preposition ? cue.end + 1 : cue.end;
  // Where somebody else speaks in the same sentence, the appeal is part of his words.
  if (at.rest.some((next) => !next.cue.infinitive)) return [];
  const limit = Math.min(clauseLimit(reading, stretch, at.cue, first), first + longestAppeal);
  const end = firstComma(reading, first, endOfContent(reading, first, limit, at.rest));
  if (asks === "to" && !asksTo(reading, first, end)) return [];
  return wordCount(reading, first, end) >= 2 ? [{ first, end }] : [];
}

const appeals = new Map<string, "to" | "noun">(appealVerbs);
const speakers = new Set([...personNouns, ...bodyNouns, ...vaguePeople]);

/** A name, a pronoun for people, or a noun for people or a body. */
function speaks(reading: MarkedReading, { first, end }: Phrase): boolean {
  if (isAny(reading, first, WordClass.personal)) return wordAt(reading, first) !== "it";
  if (speakers.has(wordAt(reading, end - 1))) return true;
  for (let token = first; token < end; token++) {
    const small = isAny(reading, token, WordClass.determiner | WordClass.time);
    if (isAny(reading, token, WordClass.capital) && !small) return true;
  }
  return false;
}

function firstComma(reading: MarkedReading, first: number, end: number): number {
  let token = first;
  while (token < end && !isAny(reading, token, WordClass.comma | WordClass.dash)) token++;
  return token;
}

const longestAppeal = 80;
const farthestTo = 14;

/** `the council to open`: a "to" with a verb behind somebody. */
function asksTo(reading: MarkedReading, first: number, end: number): boolean {
  const notVerb = WordClass.determiner | WordClass.capital | WordClass.number | WordClass.object;
  for (let token = first + 1; token < Math.min(end - 1, first + farthestTo); token++) {
    if (segmentAt(reading, token) || isAny(reading, token, WordClass.comma)) return false;
    if (wordAt(reading, token) === "to") return !isAny(reading, token + 1, notVerb);
  }
  return false;
}

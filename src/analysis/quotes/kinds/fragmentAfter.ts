import { contrastWords, speechPlaces } from "../../lexicon/en/speechPhrases";
import type { MarkedSegment } from "../delimiters/findSegments";
import type { Stretch } from "../reading/listStretches";
import { isFinite, isPastForm } from "../reading/finiteVerb";
import type { MarkedReading } from "../reading/markedReading";
import { lastTokenOf, segmentAt } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { Phrase } from "../speakers/phrases";
import { clauseLimit } from "./clauseLimit";
import { endOfContent } from "./endOfContent";
import { isWorkTitle } from "./isTitle";
import { isNameLike } from "./segmentShape";
import type { Situation } from "./situation";

/**
 * A few marked words in what the verb governs. With an active verb they are said of its object, so
 * that both together are the statement; a passive has its object elsewhere.
 *
 *     Doe called the pact “mad” on Friday.      The pact, called “mad” by Doe, failed.
 *                ^^^^^^^^^^^^^^                                  ^^^^^
 */
export function fragmentAfter(reading: MarkedReading, stretch: Stretch, at: Situation): Phrase[] {
  const segment = governedMarks(reading, stretch, at);
  if (!segment) return [];
  const end = lastTokenOf(segment) + 1;
  const { cue } = at.cue;
  if (cue.passive) return [{ first: segment.open, end }];
  const first = isAny(reading, cue.end, WordClass.preposition) ? cue.end + 1 : cue.end;
  const limit = clauseLimit(reading, stretch, at.cue, cue.end);
  const rest = endOfContent(reading, cue.end, limit, at.rest);
  return [{ first, end: endOfJudgement(reading, end, Math.max(end, rest)) }];
}

/**
 * Where a judgement ends whose first marked words end before `from`: it goes on with what hangs on
 * those words, and not with when, where and what else.
 *
 *     called it “a blow” to the town in a tweet      called it “mad” and “sad” and left
 *                                   ^                                         ^
 */
function endOfJudgement(reading: MarkedReading, from: number, limit: number): number {
  for (let token = from; token < limit; token++) {
    const segment = segmentAt(reading, token);
    if (segment) token = lastTokenOf(segment);
    else if (isAny(reading, token, WordClass.time) || startsPlace(reading, token)) return token;
    else if (leaves.has(wordAt(reading, token))) return token;
    else if (isAny(reading, token, WordClass.conjunction) && !joinsObject(reading, token)) {
      return token;
    }
  }
  return limit;
}

const leaves = new Set([...contrastWords, "after", "before", "since", "when"]);

/** `in a tweet`, `on Friday`, `over the weekend`, `during a rally`: where and when it was said. */
function startsPlace(reading: MarkedReading, token: number): boolean {
  if (!isAny(reading, token, WordClass.preposition)) return false;
  if (isAny(reading, token + 1, WordClass.relative)) return false;
  if (wordAt(reading, token) === "during") return true;
  for (let noun = token + 1; noun < token + 5; noun++) {
    if (segmentAt(reading, noun)) return false;
    if (isAny(reading, noun, WordClass.time) || places.has(wordAt(reading, noun))) return true;
    if (isAny(reading, noun, WordClass.preposition)) return false;
  }
  return false;
}

const places = new Set(speechPlaces);

/** `and “sad”`, `and the end of us`: what is joined is one more object, no verb. */
function joinsObject(reading: MarkedReading, conjunction: number): boolean {
  const next = conjunction + 1;
  if (segmentAt(reading, next)) return true;
  if (isAny(reading, next, WordClass.personal | WordClass.adverb)) return false;
  const word = wordAt(reading, next);
  return !isPastForm(word) && !word.endsWith("ing") && !isFinite(reading, next);
}

/** The first marked words behind the verb, in its own clause. */
function governedMarks(
  reading: MarkedReading,
  stretch: Stretch,
  { cue, rest }: Situation,
): MarkedSegment | null {
  if (!cue.speaker) return null;
  const naming = cue.cue.verb.frames.includes("naming");
  const limit = Math.min(
    stretch.end,
    rest[0]?.cue.groupFirst ?? stretch.end,
    cue.cue.end + farthestFragment,
  );
  for (let token = cue.cue.end; token < limit; token++) {
    const segment = segmentAt(reading, token);
    if (segment && isWorkTitle(reading, segment)) return null;
    if (segment) return !naming && isNameLike(reading, segment) ? null : segment;
    if (isAny(reading, token, clauseEnds)) break;
  }
  return null;
}

const farthestFragment = 20;
const clauseEnds = WordClass.comma | WordClass.stop | WordClass.semicolon;

import { bindingNouns, speechNouns } from "../../lexicon/en/speechPhrases";
import { isFinite } from "../reading/finiteVerb";
import type { Stretch } from "../reading/listStretches";
import type { MarkedReading } from "../reading/markedReading";
import { lastTokenOf, segmentAt } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { Phrase } from "../speakers/phrases";
import { phraseEndingAt } from "../speakers/phrases";
import type { Draft } from "./draft";
import { endOfContent } from "./endOfContent";
import { isNameLike } from "./segmentShape";

/**
 * What nouns of speech with an owner put in somebody's mouth.
 *
 *     Doe’s warning of a “long winter” …      fragment
 *     his claim that the winter was long …    reported
 */
export function readNouns(reading: MarkedReading, stretch: Stretch): Draft[] {
  const drafts: Draft[] = [];
  for (let token = stretch.first + 1; token < stretch.end; token++) {
    const segment = segmentAt(reading, token);
    if (segment) {
      token = lastTokenOf(segment);
      continue;
    }
    if (!nouns.has(wordAt(reading, token))) continue;
    const owner = ownerOf(reading, token, stretch.first);
    const said = owner && saidAfter(reading, stretch, token);
    if (!said) continue;
    drafts.push({
      pieces: [said.piece],
      cue: { first: token, end: token + 1 },
      speaker: owner,
      confidence: "stated",
      rule: `owner of the “${wordAt(reading, token)}”`,
      fragment: said.fragment,
      block: stretch.block,
    });
    token = said.piece.end - 1;
  }
  return drafts;
}

const nouns = new Set(speechNouns);
const bindings = new Set(bindingNouns);
const owners = new Set(["his", "her", "their", "its"]);

/** `Doe’s`, `his`, with at most one word between it and the noun. */
function ownerOf(reading: MarkedReading, noun: number, limit: number): Phrase | null {
  for (let token = noun - 1; token >= Math.max(limit, noun - 2); token--) {
    if (owners.has(wordAt(reading, token))) return { first: token, end: token + 1 };
    if (isAny(reading, token, WordClass.possessive)) {
      return phraseEndingAt(reading, token - 1, limit);
    }
    if (!isAny(reading, token, WordClass.word) || isAny(reading, token, closed)) return null;
  }
  return null;
}

const closed = WordClass.determiner | WordClass.preposition | WordClass.conjunction;

const farthestMarks = 16;

function saidAfter(
  reading: MarkedReading,
  stretch: Stretch,
  noun: number,
): { piece: Phrase; fragment: boolean } | null {
  if (wordAt(reading, noun + 1) === "that" && noun + 2 < stretch.end) {
    const whole = endOfContent(reading, noun + 2, stretch.end, []);
    const main = mainVerbAfter(reading, noun + 2, whole);
    // Where the noun opens the sentence, the main verb comes after what is said.
    if (main < 0 && noun - stretch.first <= 2) return null;
    const end = main < 0 ? whole : main;
    return end > noun + 3 ? { piece: { first: noun + 2, end }, fragment: false } : null;
  }
  if (wordAt(reading, noun + 1) === "to" && bindings.has(wordAt(reading, noun))) {
    const end = endOfContent(reading, noun + 1, stretch.end, []);
    return end > noun + 3 ? { piece: { first: noun + 1, end }, fragment: false } : null;
  }
  for (let token = noun + 1; token < Math.min(stretch.end, noun + farthestMarks); token++) {
    const segment = segmentAt(reading, token);
    if (segment) {
      if (isNameLike(reading, segment)) return null;
      const piece = { first: segment.open, end: lastTokenOf(segment) + 1 };
      return { piece, fragment: true };
    }
    if (isAny(reading, token, WordClass.comma | WordClass.stop | WordClass.auxiliary)) break;
  }
  return null;
}

/**
 * Where the main verb of the sentence begins behind a clause that has its own: `the claim that it is
 * shut was false`; -1 for none.
 */
function mainVerbAfter(reading: MarkedReading, first: number, end: number): number {
  let own = -1;
  for (let token = first; token < end; token++) {
    const segment = segmentAt(reading, token);
    if (segment) {
      token = lastTokenOf(segment);
      const whole = segment.open === first && isAny(reading, token + 1, WordClass.auxiliary);
      if (whole) return token + 1;
    } else if (isAny(reading, token, opensMore)) return -1;
    else if (token === first || !isFinite(reading, token)) continue;
    else if (own >= 0 && token > own + 1)
      return isAny(reading, token, WordClass.auxiliary) ? token : -1;
    else own = token;
  }
  return -1;
}

/** What opens one more clause, whose verb is no main verb. */
const opensMore =
  WordClass.comma |
  WordClass.conjunction |
  WordClass.subordinator |
  WordClass.relative |
  WordClass.question |
  WordClass.dash |
  WordClass.colon;

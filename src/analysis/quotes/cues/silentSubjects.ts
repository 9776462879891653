import { showingVerbs, signNouns, thingSubjects } from "../../lexicon/en/speechPhrases";
import type { MarkedReading } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { Phrase } from "../speakers/phrases";
import type { VerbCue } from "./findCues";

/** `It suggests that …`: things show, nobody speaks. */
export function showsOnly(reading: MarkedReading, cue: VerbCue, subject: Phrase): boolean {
  return showing.has(cue.verb.base) && things.has(wordAt(reading, subject.end - 1));
}

/** `The sign said`, `a banner that read`: written words that nobody says. */
export function isSign(reading: MarkedReading, subject: Phrase): boolean {
  const last = subject.end - 1;
  const relative = isAny(reading, last, WordClass.relative);
  return signs.has(wordAt(reading, relative ? last - 1 : last));
}

const signs = new Set(signNouns);
const showing = new Set(showingVerbs);
const things = new Set(thingSubjects);

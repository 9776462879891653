import { reportNouns, reportVerbs } from "../../lexicon/en/outlets";
import { toSpan } from "../../../base/span";
import type { BlockTokens } from "../reading/listBlocks";
import type { MarkedReading } from "../reading/markedReading";
import { segmentAt } from "../reading/markedReading";
import { endOf, isAny, startOf, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { Phrase } from "../speakers/phrases";
import { phraseStartingAt } from "../speakers/phrases";
import type { FoundSource } from "./foundSource";

/**
 * Texts that the article leans on without naming an outlet.
 *
 *     According to a study of the river, …      A study by the Tide Institute found …
 *                  ^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findReports(reading: MarkedReading, blocks: readonly BlockTokens[]): FoundSource[] {
  const found: FoundSource[] = [];
  for (const { first, end } of blocks) {
    for (let token = first; token + 2 < end; token++) {
      if (segmentAt(reading, token)) continue;
      const report = afterAccording(reading, token, end) ?? beforeVerb(reading, token, end);
      if (!report) continue;
      found.push({
        span: toSpan(startOf(reading, report.first), endOf(reading, report.end - 1)),
        kind: "report",
        rule: report.rule,
      });
      token = report.end - 1;
    }
  }
  return found;
}

interface Report extends Phrase {
  readonly rule: string;
}

function afterAccording(reading: MarkedReading, token: number, end: number): Report | null {
  if (wordAt(reading, token) !== "according" || wordAt(reading, token + 1) !== "to") return null;
  const phrase = phraseStartingAt(reading, token + 2, end);
  if (!phrase || !nouns.has(wordAt(reading, headOf(reading, phrase)))) return null;
  // `a report by Al Noor`: the outlet is the source, not the report.
  if (makerAfter(reading, phrase.end)) return null;
  return { ...phrase, rule: "a text after “according to”" };
}

/** `A new study … found`: one that was not spoken of before, with its maker where one is named. */
function beforeVerb(reading: MarkedReading, token: number, end: number): Report | null {
  if (!newcomers.has(wordAt(reading, token))) return null;
  const noun = reportNounAfter(reading, token, end);
  if (noun < 0) return null;
  const stop = endOfReport(reading, noun, end);
  let verb = stop;
  while (verb < end && verb - stop < 4 && isAny(reading, verb, beforeMain)) verb++;
  if (!verbs.has(wordAt(reading, verb))) return null;
  // `a review and warned`: the verb is another's.
  if (isAny(reading, stop - 1, WordClass.conjunction)) return null;
  const relative = isAny(reading, stop - 1, WordClass.relative);
  return {
    first: token,
    end: relative ? stop - 1 : stop,
    rule: `a text that “${wordAt(reading, verb)}”`,
  };
}

const nouns = new Set(reportNouns);
const verbs = new Set(reportVerbs);
const newcomers = new Set(["a", "an", "another", "one", "new", "two", "several", "recent"]);
const beforeMain = WordClass.auxiliary | WordClass.adverb | WordClass.comma | WordClass.time;

/** Words before the noun: `a joint 2019 Norland University study`. */
const mostBefore = 7;
/** Words of whom or what it is about: `of the river by the Tide Institute`. */
const mostAfter = 12;

function reportNounAfter(reading: MarkedReading, token: number, end: number): number {
  for (let at = token + 1; at < Math.min(end, token + mostBefore); at++) {
    const word = wordAt(reading, at);
    if (nouns.has(word) && !nouns.has(wordAt(reading, at + 1))) return at;
    const small = WordClass.preposition | WordClass.conjunction | WordClass.determiner;
    const part = WordClass.word | WordClass.number | WordClass.hyphen | WordClass.possessive;
    if (segmentAt(reading, at) || !isAny(reading, at, part)) return -1;
    if (isAny(reading, at, small | WordClass.auxiliary)) return -1;
  }
  return -1;
}

/** Past `of the river`, `by the Tide Institute`, `published in May`, up to a verb of telling. */
function endOfReport(reading: MarkedReading, noun: number, end: number): number {
  const last = Math.min(end, noun + mostAfter);
  for (let at = noun + 1; at < last; at++) {
    if (segmentAt(reading, at) || isAny(reading, at, WordClass.stop | WordClass.semicolon)) break;
    if (verbs.has(wordAt(reading, at)) || isAny(reading, at, WordClass.auxiliary)) return at;
    if (isAny(reading, at, WordClass.comma)) return at;
  }
  return noun + 1;
}

/** The head of the phrase: its last word before any "of". */
function headOf(reading: MarkedReading, { first, end }: Phrase): number {
  let head = first;
  while (head + 1 < end && !isAny(reading, head + 1, WordClass.preposition)) head++;
  return head;
}

/** `a report by Al Noor`, `a study from the Tide Institute`. */
function makerAfter(reading: MarkedReading, token: number): boolean {
  const word = wordAt(reading, token);
  return (word === "by" || word === "from") && isAny(reading, token + 1, WordClass.capital);
}

import { reportNouns } from "../../lexicon/en/outlets";
import { toSpan } from "../../../base/span";
import type { BlockTokens } from "../reading/listBlocks";
import type { MarkedReading } from "../reading/markedReading";
import { segmentAt } from "../reading/markedReading";
import { endOf, isAny, startOf, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import { phraseStartingAt } from "../speakers/phrases";
import type { FoundSource } from "./foundSource";

/**
 * Texts that the article leans on without naming an outlet.
 *
 *     According to a study of the river, …
 *                  ^^^^^^^^^^^^^^^^^^^^
 */
export function findReports(reading: MarkedReading, blocks: readonly BlockTokens[]): FoundSource[] {
  const found: FoundSource[] = [];
  for (const { first, end } of blocks) {
    for (let token = first; token + 2 < end; token++) {
      if (wordAt(reading, token) !== "according" || wordAt(reading, token + 1) !== "to") continue;
      if (segmentAt(reading, token)) continue;
      const phrase = phraseStartingAt(reading, token + 2, end);
      if (!phrase || !isReport(reading, phrase.first, phrase.end)) continue;
      if (namesMaker(reading, phrase.end)) continue;
      found.push({
        span: toSpan(startOf(reading, phrase.first), endOf(reading, phrase.end - 1)),
        kind: "report",
        rule: "a text after “according to”",
      });
    }
  }
  return found;
}

/** `a report by Al Noor`: the outlet is the source, not the report. */
function namesMaker(reading: MarkedReading, token: number): boolean {
  const word = wordAt(reading, token);
  return (word === "by" || word === "from") && isAny(reading, token + 1, WordClass.capital);
}

const nouns = new Set(reportNouns);

/** Whether the head of the phrase, its last word before any "of", is a kind of text. */
function isReport(reading: MarkedReading, first: number, end: number): boolean {
  let head = first;
  while (head + 1 < end && !isAny(reading, head + 1, WordClass.preposition)) head++;
  return nouns.has(wordAt(reading, head));
}

import { outletLeads, reportLeads } from "../../lexicon/en/speechPhrases";
import { outletEndings, outletNames } from "../../lexicon/en/outlets";
import { toSpan } from "../../../base/span";
import { speechVerbOf } from "../cues/verbForms";
import type { BlockTokens } from "../reading/listBlocks";
import type { MarkedReading } from "../reading/markedReading";
import { segmentAt } from "../reading/markedReading";
import { endOf, isAny, startOf, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { FoundSource } from "./foundSource";

/**
 * Outlets that the article leans on: named where a source is named, not wherever they are spoken of.
 *
 *     According to a report by Al Noor, …      Doe told Springfield News that …
 *                              ^^^^^^^                  ^^^^^^^^^^^^^^^^
 */
export function findOutlets(reading: MarkedReading, blocks: readonly BlockTokens[]): FoundSource[] {
  const found: FoundSource[] = [];
  for (const { first, end } of blocks) {
    for (let token = first; token < end; token++) {
      if (segmentAt(reading, token) || !isAny(reading, token, WordClass.capital)) continue;
      const nameEnd = endOfName(reading, token, end);
      const rule = leanedOn(reading, token, nameEnd, first);
      if (rule) {
        found.push({
          span: toSpan(startOf(reading, token), endOf(reading, nameEnd - 1)),
          kind: "outlet",
          rule,
        });
      }
      token = nameEnd - 1;
    }
  }
  return found;
}

const names = new Set(outletNames);
const endings = new Set(outletEndings);
const longestName = 8;

function endOfName(reading: MarkedReading, first: number, end: number): number {
  let at = first + 1;
  while (at < Math.min(end, first + longestName)) {
    const joined =
      isAny(reading, at, WordClass.hyphen) && isAny(reading, at + 1, WordClass.capital);
    if (!isAny(reading, at, WordClass.capital) && !joined) break;
    at++;
  }
  return at;
}

/** Why the name counts as an outlet that is leaned on, or null. */
function leanedOn(
  reading: MarkedReading,
  first: number,
  end: number,
  limit: number,
): string | null {
  const start = wordAt(reading, first - 1) === "the" ? first - 1 : first;
  const before = wordAt(reading, start - 1);
  if (start - 1 >= limit && makers.has(before) && followsReport(reading, start - 1, limit)) {
    return `“${before}” after a report`;
  }
  if (!isOutlet(reading, first, end)) return null;
  if (start - 1 >= limit && leads.has(before)) return `an outlet after “${before}”`;
  const verb = isAny(reading, end, WordClass.adverb) ? end + 1 : end;
  const speech = speechVerbOf(wordAt(reading, verb));
  return speech && !speech.nounToo ? `an outlet that “${wordAt(reading, verb)}”` : null;
}

const makers = new Set(["by", "from", "in"]);
const reports = new Set(reportLeads);

/** `a report by`, `reported by`, `an article in`. */
function followsReport(reading: MarkedReading, maker: number, limit: number): boolean {
  if (maker - 1 < limit || !reports.has(wordAt(reading, maker - 1))) return false;
  // “report by” must itself be a source: “according to a report by”.
  return wordAt(reading, maker) !== "in" || isAny(reading, maker - 2, WordClass.determiner);
}

const leads = new Set(outletLeads);

function isOutlet(reading: MarkedReading, first: number, end: number): boolean {
  const words: string[] = [];
  for (let token = first; token < end; token++) words.push(wordAt(reading, token));
  const name = words.join(" ").replaceAll(" - ", "-");
  if (names.has(name) || names.has(`the ${name}`)) return true;
  return words.length > 1 && endings.has(words.at(-1) ?? "");
}

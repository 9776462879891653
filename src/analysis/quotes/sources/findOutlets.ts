import { datelineRule } from "../../article/outlet";
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
import type { TermMatcher } from "./termMatcher";

/**
 * Outlets that the article leans on: named where a source is named, not wherever they are spoken of.
 *
 *     According to a report by Al Noor, …      Doe told Springfield News that …
 *                              ^^^^^^^                  ^^^^^^^^^^^^^^^^
 */
export function findOutlets(
  reading: MarkedReading,
  blocks: readonly BlockTokens[],
  terms: TermMatcher,
): FoundSource[] {
  const found: FoundSource[] = [];
  const shortNames = new Set<string>();
  for (const { first, end } of blocks) {
    for (let token = first; token < end; token++) {
      if (segmentAt(reading, token)) continue;
      const own = terms.endOfOutlet(reading, token, end);
      if (own < 0 && !isAny(reading, token, WordClass.capital)) continue;
      const nameEnd = own > 0 ? own : endOfName(reading, token, end);
      const known = own > 0 || isOutlet(reading, token, nameEnd, shortNames);
      const rule = leanedOn(reading, { first: token, end: nameEnd, limit: first, known });
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

/** A name, the beginning of its block, and whether it is an outlet's. */
interface NameInBlock {
  readonly first: number;
  readonly end: number;
  readonly limit: number;
  readonly known: boolean;
}

/** Why the name counts as an outlet that is leaned on, or null. */
function leanedOn(
  reading: MarkedReading,
  { first, end, limit, known }: NameInBlock,
): string | null {
  const start = wordAt(reading, first - 1) === "the" ? first - 1 : first;
  const before = wordAt(reading, start - 1);
  if (start - 1 >= limit && makers.has(before) && followsReport(reading, start - 1, limit)) {
    return `“${before}” after a report`;
  }
  if (!known) return null;
  if (isDateline(reading, first, end, limit)) return datelineRule;
  if (start - 1 >= limit && leads.has(before)) return `an outlet after “${before}”`;
  const verb = isAny(reading, end, WordClass.adverb | WordClass.auxiliary) ? end + 1 : end;
  const speech = speechVerbOf(wordAt(reading, verb));
  return speech && !speech.nounToo ? `an outlet that “${wordAt(reading, verb)}”` : null;
}

/** `SPRINGFIELD (Reuters) - …`: within the first words of a paragraph. */
function isDateline(reading: MarkedReading, first: number, end: number, limit: number): boolean {
  const bracketed =
    isAny(reading, first - 1, WordClass.openBracket) &&
    isAny(reading, end, WordClass.closeBracket) &&
    isAny(reading, end + 1, WordClass.dash | WordClass.hyphen);
  return bracketed && first > limit && first - limit < 12;
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

/**
 * Whether the name is an outlet's: a listed one, one that ends like one, or the last word of such a
 * name from further up: `The Springfield Gazette … The Gazette`.
 * @param shortNames last words of the names found so far; grows.
 */
function isOutlet(
  reading: MarkedReading,
  first: number,
  end: number,
  shortNames: Set<string>,
): boolean {
  const words: string[] = [];
  for (let token = first; token < end; token++) words.push(wordAt(reading, token));
  const name = words.join(" ").replaceAll(" - ", "-");
  if (names.has(name) || names.has(`the ${name}`)) return true;
  const last = words.at(-1) ?? "";
  const bare = words[0] === "the" ? words.slice(1) : words;
  if (bare.length > 1 && endings.has(last)) {
    shortNames.add(last);
    return true;
  }
  const article = words.length === 2 || wordAt(reading, first - 1) === "the";
  return bare.length === 1 && article && shortNames.has(last);
}

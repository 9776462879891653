import { asideWords, contrastWords } from "../../lexicon/en/speechPhrases";
import { holdsFinite, isFinite } from "../reading/finiteVerb";
import type { MarkedReading } from "../reading/markedReading";
import { lastTokenOf, segmentAt } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";

/**
 * Where the article speaks for itself again behind a reported clause: at a semicolon, an aside, an
 * apposition, `with X saying`; `end` where it does not.
 *
 *     He said the quay was closed, compared with two last year; nobody came.
 *                                ^
 * @param first the first token of the clause.
 */
export function startOfOwnWords(reading: MarkedReading, first: number, end: number): number {
  const lastComma = lastBefore(reading, end, first, WordClass.comma);
  // A second dash leads back to the clause: `the plan — which is old — will fail`.
  const lastDash = lastBefore(reading, end, first, WordClass.dash);
  let whole = false;
  for (let token = first + 1; token < end; token++) {
    const segment = segmentAt(reading, token);
    if (segment) {
      token = lastTokenOf(segment);
      continue;
    }
    if (isAny(reading, token, WordClass.semicolon)) return token;
    whole ||= isFinite(reading, token);
    if (!whole) continue;
    const next = wordAt(reading, token + 1);
    if (token === lastDash && contrasts.has(next)) return token;
    if (!isAny(reading, token, WordClass.comma)) continue;
    if (asides.has(next) || isAbsolute(reading, token + 1)) return token;
    if (token === lastComma && isTold(reading, token + 1, end)) return token;
  }
  return end;
}

const asides = new Set(asideWords);
const contrasts = new Set([...contrastWords, "but", "despite", "which", "who"]);

/** `with Doe saying`, `with the party losing`: a clause of its own without a finite verb. */
function isAbsolute(reading: MarkedReading, first: number): boolean {
  if (wordAt(reading, first) !== "with") return false;
  return [2, 3].some((far) => wordAt(reading, first + far).endsWith("ing"));
}

/** `, who won twice`, `, the head of the port`: tells more of the last thing named. */
function isTold(reading: MarkedReading, first: number, end: number): boolean {
  const word = wordAt(reading, first);
  if (word === "who" || word === "whose") return true;
  return word === "the" && !holdsFinite(reading, first, end);
}

function lastBefore(reading: MarkedReading, end: number, first: number, mark: number): number {
  let token = end - 1;
  while (token > first && !isAny(reading, token, mark)) token--;
  return token;
}

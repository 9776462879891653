import { toSpan } from "../../../../base/span";
import type { BlockTokens } from "../../reading/listBlocks";
import type { MarkedReading } from "../../reading/markedReading";
import { lastTokenOf, segmentAt } from "../../reading/markedReading";
import { endOf, startOf, wordAt } from "../../reading/readWords";
import type { FoundSource } from "../foundSource";
import type { TermMatcher } from "../termMatcher";
import { matchHearsay } from "./hearsay";
import type { InBlock, VagueMatch } from "./match";
import { matchPeople } from "./people";

/**
 * Sources that nobody could ask, and hearsay.
 *
 *     Some reports even claimed …      rumours abounded      it is widely believed
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^
 * @param terms what the reader counts as vague besides, and what not.
 */
export function findVagueSources(
  reading: MarkedReading,
  blocks: readonly BlockTokens[],
  terms: TermMatcher,
): FoundSource[] {
  const found: FoundSource[] = [];
  for (const { first, end } of blocks) {
    for (let token = first; token < end; token++) {
      const segment = segmentAt(reading, token);
      if (segment) {
        token = lastTokenOf(segment);
        continue;
      }
      const match = matchAt(reading, { token, limit: first, end }, terms);
      if (!match) continue;
      token = match.end - 1;
      if (terms.allows(reading, match)) continue;
      found.push({
        span: toSpan(startOf(reading, match.first), endOf(reading, match.end - 1)),
        kind: "vague",
        rule: match.rule,
      });
    }
  }
  return found;
}

function matchAt(reading: MarkedReading, at: InBlock, terms: TermMatcher): VagueMatch | null {
  return (
    terms.vagueAt(reading, at) ??
    matchHearsay(reading, at) ??
    matchPeople(reading, at) ??
    matchCondition(reading, at)
  );
}

/** `on condition of anonymity`, wherever the people stand who asked for it. */
function matchCondition(reading: MarkedReading, { token, end }: InBlock): VagueMatch | null {
  if (wordAt(reading, token) !== "on" || token + 3 >= end) return null;
  const article = wordAt(reading, token + 1) === "the" ? 1 : 0;
  const words = [1, 2, 3].map((step) => wordAt(reading, token + article + step));
  if (words.join(" ") !== "condition of anonymity") return null;
  return { first: token, end: token + article + 4, rule: "somebody who is not named" };
}

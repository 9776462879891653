import { countBefore } from "../../../base/binarySearch";
import type { Source } from "../../model/quotation";
import { compareSpans, spansOverlap } from "../../../base/span";
import type { BlockTokens } from "../reading/listBlocks";
import type { MarkedReading } from "../reading/markedReading";
import type { ActorFindings } from "../../actors/findActors";
import { findClaimedSources } from "./findClaimedSources";
import { findOutlets } from "./findOutlets";
import { findReports } from "./findReports";
import type { FoundSource } from "./foundSource";
import type { SourcingTerms } from "./sourcingTerms";
import { termMatcherFor } from "./termMatcher";
import { findVagueSources } from "./vague/findVagueSources";

/** What the article leans on: outlets, reports, people nobody could ask, names without a link. */
export function findSources(
  reading: MarkedReading,
  blocks: readonly BlockTokens[],
  known: ActorFindings,
  terms: SourcingTerms,
): Source[] {
  const matcher = termMatcherFor(terms);
  const outlets = findOutlets(reading, blocks, matcher);
  const reports = withoutOverlap(findReports(reading, blocks), outlets);
  const found: FoundSource[] = [
    ...outlets,
    ...reports,
    ...findVagueSources(reading, blocks, matcher),
    ...findClaimedSources(reading, blocks, matcher),
  ];
  return found
    .sort((a, b) => compareSpans(a.span, b.span))
    .map((source) => ({
      ...source,
      text: reading.text.slice(source.span.start, source.span.end),
      actor: source.kind === "outlet" || source.kind === "claimed" ? actorAt(source, known) : null,
    }));
}

/** Those that share nothing with the others; both in text order. */
function withoutOverlap(
  found: readonly FoundSource[],
  others: readonly FoundSource[],
): readonly FoundSource[] {
  return found.filter(({ span }) => {
    const before = countBefore(others.length, (at) => (others[at]?.span.end ?? 0) <= span.start);
    const other = others[before];
    return !other || !spansOverlap(other.span, span);
  });
}

function actorAt(source: FoundSource, known: ActorFindings): number | null {
  const mention = mentionFrom(source.span.start, known);
  return mention && mention.span.end <= source.span.end ? mention.actor : null;
}

/** The first mention at or after the offset, by binary search. */
function mentionFrom(
  offset: number,
  { mentions }: ActorFindings,
): ActorFindings["mentions"][number] | undefined {
  return mentions[countBefore(mentions.length, (at) => (mentions[at]?.span.start ?? 0) < offset)];
}

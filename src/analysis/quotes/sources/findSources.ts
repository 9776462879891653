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
  const reports = findReports(reading, blocks).filter(
    ({ span }) => !outlets.some((outlet) => spansOverlap(outlet.span, span)),
  );
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

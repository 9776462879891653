import type { Article, Note } from "../model/article";
import type { Quotation, Source, Speaker } from "../model/quotation";
import { findCues } from "./cues/findCues";
import { placeCues } from "./cues/placeCue";
import { findSegments } from "./delimiters/findSegments";
import type { Draft } from "./kinds/draft";
import type { LastSpeaker, ReadStretch } from "./kinds/inheritSpeakers";
import { inheritSpeakers } from "./kinds/inheritSpeakers";
import { joinParagraphs } from "./kinds/joinParagraphs";
import { readHeadline } from "./kinds/readHeadline";
import { readNouns } from "./kinds/readNouns";
import { readStatements } from "./kinds/readStatements";
import { toQuotation } from "./kinds/toQuotation";
import { listProse } from "./reading/listBlocks";
import type { Stretch } from "./reading/listStretches";
import { listStretches } from "./reading/listStretches";
import type { MarkedReading } from "./reading/markedReading";
import { withSegments } from "./reading/markedReading";
import { readWords } from "./reading/readWords";
import { findSources } from "./sources/findSources";
import { noSourcingTerms, type SourcingTerms } from "./sources/sourcingTerms";
import type { ActorFindings } from "../actors/findActors";
import { readTranscript } from "./transcripts/readTranscript";
import { MentionIndex } from "./speakers/mentionIndex";
import type { Phrase } from "./speakers/phrases";
import { resolveSpeakers } from "./speakers/resolveSpeakers";

export interface QuotationFindings {
  /** In text order. */
  readonly quotations: readonly Quotation[];
  /** In text order. */
  readonly sources: readonly Source[];
  /** What is doubtful about the quotation marks. */
  readonly notes: readonly Note[];
}

/**
 * Who says what in an article, and whom it leans on.
 *
 * Marks are paired first, paragraph by paragraph; then the verbs of speech outside the marks find
 * their speakers and what they govern; marked sentences that are left over take the speaker that
 * their neighbourhood tells.
 * @param known actors and their mentions; without them speakers are found, but lead to no actor.
 * @param terms what the reader counts as sources besides what is known, and what not.
 */
export function findQuotations(
  article: Article,
  known: ActorFindings,
  terms: SourcingTerms = noSourcingTerms,
): QuotationFindings {
  const words = readWords(article);
  const blocks = listProse(article);
  const { segments, notes } = findSegments(words, blocks);
  const reading = withSegments(words, segments);
  const transcript = readTranscript(reading, blocks);
  const drafts: Draft[] = [...transcript.drafts];
  let last: LastSpeaker | null = null;
  const stretches = listStretches(reading, blocks);
  const mentions = new MentionIndex(reading, known);
  for (const block of stretches) {
    if (transcript.blocks.has(block[0]?.block ?? -1)) continue;
    const read = block.map((stretch) => readStretch(reading, stretch, mentions));
    const inherited = inheritSpeakers(reading, read, last);
    for (const { drafts: stated } of read) for (const draft of stated) drafts.push(draft);
    for (const draft of inherited.drafts) drafts.push(draft);
    last = inherited.last;
  }
  return {
    quotations: settle(reading, joinParagraphs(reading, drafts), (phrases) =>
      resolveSpeakers(reading, stretches.flat(), phrases, known, terms),
    ),
    sources: findSources(reading, blocks, known, terms),
    notes,
  };
}

function readStretch(
  reading: MarkedReading,
  stretch: Stretch,
  mentions: MentionIndex,
): ReadStretch {
  const placed = placeCues(reading, stretch, findCues(reading, stretch));
  const stated = readStatements(reading, stretch, placed);
  const owned = readNouns(reading, stretch).filter((draft) => !stated.some(overlaps(draft)));
  const found = [...stated, ...owned].sort(byPlace);
  const drafts = found.length > 0 ? found : readHeadline(reading, stretch, mentions);
  return { stretch, placed, drafts };
}

function overlaps(draft: Draft): (other: Draft) => boolean {
  return (other) =>
    other.pieces.some((a) => draft.pieces.some((b) => a.first < b.end && b.first < a.end));
}

function byPlace(a: Draft, b: Draft): number {
  return (a.pieces[0]?.first ?? 0) - (b.pieces[0]?.first ?? 0);
}

function settle(
  reading: MarkedReading,
  drafts: readonly Draft[],
  resolve: (phrases: readonly Phrase[]) => ReadonlyMap<Phrase, Speaker>,
): Quotation[] {
  const speakers = resolve(drafts.flatMap(({ speaker }) => speaker ?? []));
  return [...drafts].sort(byPlace).flatMap((draft) => {
    const speaker = draft.speaker && speakers.get(draft.speaker);
    return toQuotation(reading, draft, speaker ?? null) ?? [];
  });
}

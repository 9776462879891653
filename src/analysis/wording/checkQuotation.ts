import { runSteps } from "../../base/steps";
import { joinActorsInSteps } from "../actors/joinActors";
import { leastNearWords } from "./nearPlaces";
import type { ScopedCorrections } from "../corrections/scoped";
import type { Actor } from "../model/actor";
import type { ArticleFacts } from "../model/facts";
import type { Quotation } from "../model/quotation";
import type { DraftQuotation } from "./draftQuotations";
import type { FoundWords, WordSearch, WordSearchOptions } from "./foundWords";
import type { Wording } from "./wording";

/**
 * - `verbatim`: a source has the same words in the same order; case, marks and what the draft
 *   openly leaves out or changes in brackets are not compared.
 * - `altered`: a source has nearly the same words, or a part of them.
 * - `notFound`: no source has them.
 */
export type DraftOutcome = "verbatim" | "altered" | "notFound";

/** What became of one quotation of a draft. */
export interface CheckedQuotation {
  readonly outcome: DraftOutcome;
  /** Where sources have it, best first, at most {@link mostPlaces}; all of the best likeness. */
  readonly places: readonly FoundWords[];
  /** Set where all sources that name a speaker name another one than the draft. */
  readonly otherSpeaker: OtherSpeaker | null;
}

export interface OtherSpeaker {
  /** The fullest names that the draft and the source give. */
  readonly inDraft: string;
  readonly inSource: string;
  /** One of `places`. */
  readonly place: FoundWords;
}

/** A draft as it was analysed; it need not be an article of the folder. */
export interface CheckedDraft {
  /** Where it is an article, it is no source of its own. */
  readonly id: string;
  readonly facts: ArticleFacts;
}

/** What is asked of the folder. */
export interface Sources {
  findWords(wording: Wording, options?: WordSearchOptions): WordSearch;
  facts(id: string): ArticleFacts | undefined;
  readonly scopes: readonly ScopedCorrections[];
}

const mostPlaces = 5;
/** One or two words count only where somebody says them: anybody writes them. */
const fewWords = 2;
/** So few words with one changed are altered only where the same speaker says the others. */
const leastShortWords = 3;

/** Compares one quotation of a draft with the articles of a folder. */
export function checkQuotation(
  sources: Sources,
  draft: CheckedDraft,
  { wording, quotation }: DraftQuotation,
): CheckedQuotation {
  const search = { except: [draft.id], limit: 4 * mostPlaces, leastNear: leastShortWords };
  const all = sources
    .findWords(wording, search)
    .places.filter((place) => wording.count > fewWords || place.quotation !== null);
  const isShort = wording.count < leastNearWords;
  const found = isShort ? sureOfFew(sources, draft, quotation, all) : all;
  const best = found[0];
  if (!best) return { outcome: "notFound", places: [], otherSpeaker: null };
  const places = found.filter(({ likeness }) => likeness === best.likeness).slice(0, mostPlaces);
  const outcome = best.likeness === "exact" ? "verbatim" : "altered";
  // A few words are said by many.
  const compares = quotation !== null && wording.count >= leastNearWords;
  if (!compares) return { outcome, places, otherSpeaker: null };
  return { outcome, ...compareSpeakers(sources, draft, quotation, places) };
}

/** Of the places of a few words those that have the very words; else those of the same speaker. */
function sureOfFew(
  sources: Sources,
  draft: CheckedDraft,
  quotation: Quotation | null,
  found: readonly FoundWords[],
): readonly FoundWords[] {
  const exact = found.filter(({ likeness }) => likeness === "exact");
  if (exact.length > 0 || namedSpeaker(quotation) === null) return exact;
  const speakerOf = joinSpeakers(sources, draft, found);
  const inDraft = speakerOf(draft.id, quotation);
  return found.filter(
    ({ article, quotation: there }) =>
      there !== null && there.kind !== "reported" && sharesAny(inDraft, speakerOf(article, there)),
  );
}

/** Puts places with the draft's speaker first; tells another one where there are none. */
function compareSpeakers(
  sources: Sources,
  draft: CheckedDraft,
  quotation: Quotation,
  places: readonly FoundWords[],
): Pick<CheckedQuotation, "places" | "otherSpeaker"> {
  if (namedSpeaker(quotation) === null) return { places, otherSpeaker: null };
  const speakerOf = joinSpeakers(sources, draft, places);
  const inDraft = speakerOf(draft.id, quotation);
  const isSame = ({ article, quotation: there }: FoundWords): boolean =>
    sharesAny(inDraft, speakerOf(article, there));
  const agreeing = places.filter(isSame);
  const [first] = inDraft;
  if (!first || agreeing.length > 0) {
    const others = places.filter((place) => !isSame(place));
    return { places: [...agreeing, ...others], otherSpeaker: null };
  }
  const other = places.find((place) => speakerOf(place.article, place.quotation).length > 0);
  const inSource = other && speakerOf(other.article, other.quotation)[0]?.name;
  if (!other || inSource === undefined) return { places, otherSpeaker: null };
  return { places, otherSpeaker: { inDraft: first.name, inSource, place: other } };
}

/** Who says a quotation of the draft or of a source, several together; none where nobody is named. */
type SpeakerOf = (article: string, quotation: Quotation | null) => readonly Actor[];

function sharesAny(some: readonly Actor[], others: readonly Actor[]): boolean {
  return some.some((actor) => others.includes(actor));
}

/** Who is who among the draft and its sources is decided as in any folder. */
function joinSpeakers(
  sources: Sources,
  draft: CheckedDraft,
  places: readonly FoundWords[],
): SpeakerOf {
  const articles = [...new Set(places.map(({ article }) => article))].flatMap((id) => {
    const facts = sources.facts(id);
    return facts ? [{ id, facts }] : [];
  });
  const { actors } = runSteps(joinActorsInSteps([draft, ...articles], sources.scopes));
  return (article, quotation) => {
    const own = namedSpeaker(quotation);
    if (own === null) return [];
    const also = quotation?.speaker?.also ?? [];
    return actors.filter(({ members }) =>
      members.some(
        (member) =>
          member.article === article && (member.actor === own || also.includes(member.actor)),
      ),
    );
  };
}

/** The article's own actor that says it, where it is named. */
function namedSpeaker(quotation: Quotation | null): number | null {
  const speaker = quotation?.speaker;
  return !speaker || speaker.vague ? null : speaker.actor;
}

import { countBefore } from "../../base/binarySearch";
import { spanContains, type Span } from "../../base/span";
import type { ActorFindings } from "../actors/findActors";
import type { ToldQuotation, ToldSpeech } from "../actors/told/told";
import type { ActorKind, ArticleActor } from "../model/actor";
import type { Block } from "../model/article";
import type { CorrectedQuotations } from "../model/facts";
import type { Quotation, Speaker } from "../model/quotation";
import { nameKey } from "./sameName";
import { wordsOfQuotation } from "./quotationWords";

/** Why a quotation has the speaker that the reader gave it, or none. */
export const toldSpeakerRule = "a correction says so";

/** Why quotations after it have that speaker, too. */
const passedOnRule = "goes on from a quotation whose speaker a correction says";

/** What was found in an article, before the reader's word is heard. */
export interface FoundSpeech extends ActorFindings {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
}

/** The same after it; speakers that the article does not name are added to its actors. */
export interface CorrectedSpeech {
  readonly quotations: readonly Quotation[];
  readonly actors: readonly ArticleActor[];
  readonly corrected: CorrectedQuotations;
}

/**
 * Lets the reader's word overrule what was found: other speakers, none, or no quotation at all. What
 * is said of one among several quotations with the same words holds before what is said of all.
 */
export function correctQuotations(
  found: FoundSpeech,
  told: readonly ToldQuotation[],
): CorrectedSpeech {
  const { quotations } = found;
  if (told.length === 0) return { quotations, actors: found.actors, corrected: nothingCorrected };
  const { speeches, unmatched } = matchTold(found, told);
  const speakers = new SpeakerFinder(found);
  const kept: Quotation[] = [];
  const rejected: Quotation[] = [];
  let last: Told | null = null;
  quotations.forEach((quotation, index) => {
    const speech = speeches.get(index);
    if (speech?.kind === "notSaid") rejected.push(quotation);
    else if (speech) {
      last = { by: speech.by, before: quotation.speaker };
      kept.push(speakers.put(quotation, speech.by));
    } else {
      if (last && !inherits(quotation, last)) last = null;
      kept.push(last ? speakers.pass(quotation, last.by) : quotation);
    }
  });
  return { quotations: kept, actors: speakers.actors, corrected: { rejected, unmatched } };
}

/** What the reader said of a quotation that others may go on from, and whom it was given to before. */
interface Told {
  readonly by: ToldSpeaker | null;
  readonly before: Speaker | null;
}

/** Whether a quotation without a cue of its own was only given to the speaker of the one before. */
function inherits({ confidence, speaker }: Quotation, { before }: Told): boolean {
  if (confidence !== "inferred" || !speaker || !before) return false;
  return speaker.span.start === before.span.start && speaker.span.end === before.span.end;
}

const nothingCorrected: CorrectedQuotations = { rejected: [], unmatched: [] };

interface Matched {
  /** What is told of a quotation, by its index. */
  readonly speeches: ReadonlyMap<number, ToldSpeech>;
  readonly unmatched: readonly ToldQuotation[];
}

function matchTold({ text, quotations }: FoundSpeech, told: readonly ToldQuotation[]): Matched {
  const words = quotations.map((quotation) => wordsOfQuotation(text, quotation));
  const speeches = new Map<number, ToldSpeech>();
  const unmatched: ToldQuotation[] = [];
  const ofAllFirst = [...told].sort((a, b) => Number(a.nth !== null) - Number(b.nth !== null));
  for (const one of ofAllFirst) {
    const meant = words.flatMap((said, index) => (saysWords(said, one) ? index : []));
    const chosen = one.nth === null ? meant : meant.slice(one.nth - 1, one.nth);
    if (chosen.length === 0) unmatched.push(one);
    for (const index of chosen) speeches.set(index, one.is);
  }
  return { speeches, unmatched };
}

/** Whether a quotation says the words that the reader calls it by; `said` as `wordsOfQuotation` has it. */
export function saysWords(
  said: string,
  { words, begins }: Pick<ToldQuotation, "words" | "begins">,
): boolean {
  return said === words || (begins && words !== "" && said.startsWith(words));
}

/** A speaker by name, as the reader gives it. */
type ToldSpeaker = NonNullable<Extract<ToldSpeech, { kind: "said" }>["by"]>;

/** Puts speakers into quotations by their names. */
class SpeakerFinder {
  readonly actors: ArticleActor[];
  readonly #found: FoundSpeech;
  readonly #known = new Map<string, number>();
  readonly #mentions = new Map<number, readonly Span[]>();

  constructor(found: FoundSpeech) {
    this.#found = found;
    this.actors = [...found.actors];
  }

  put(quotation: Quotation, by: ToldSpeaker | null): Quotation {
    const rule = toldSpeakerRule;
    if (by === null) return { ...quotation, speaker: null, confidence: "none", rule };
    const actor = this.#actorFor(by);
    const speaker =
      quotation.speaker?.actor === actor
        ? quotation.speaker
        : {
            span: this.#spanFor(actor, quotation),
            text: by.name,
            actor,
            also: [],
            rule: null,
            vague: false,
          };
    return { ...quotation, speaker, confidence: "stated", rule };
  }

  /** The same for a quotation that goes on from one that the reader spoke of. */
  pass(quotation: Quotation, by: ToldSpeaker | null): Quotation {
    const put = this.put(quotation, by);
    return by === null ? put : { ...put, confidence: "inferred", rule: passedOnRule };
  }

  /** The actor of that name and kind, else of that name, else a new one. */
  #actorFor({ name, is }: ToldSpeaker): number {
    const key = nameKey(name);
    const asked = `${String(is)} ${key}`;
    const before = this.#known.get(asked);
    if (before !== undefined) return before;
    const bears = (actor: ArticleActor): boolean =>
      [actor.name, ...actor.aliases].some((form) => nameKey(form) === key);
    const bearers = this.actors.filter(bears);
    const chosen = bearers.find(({ kind }) => kind === (is ?? kind)) ?? bearers[0];
    const index = chosen ? this.actors.indexOf(chosen) : this.actors.length;
    if (!chosen) this.actors.push(newActor(name, is ?? "person"));
    this.#known.set(asked, index);
    return index;
  }

  /** The nearest mention of the speaker in the same paragraph; an empty span where there is none. */
  #spanFor(actor: number, { outer }: Quotation): Span {
    const { blocks } = this.#found;
    const after = countBefore(blocks.length, (at) => startOf(blocks[at]?.span) <= outer.start);
    const block = blocks[after - 1]?.span;
    const mentions = this.#mentionsOf(actor);
    const next = countBefore(mentions.length, (at) => startOf(mentions[at]) < outer.start);
    const near = [mentions[next - 1], mentions[next]]
      .filter((span) => span !== undefined && block !== undefined && spanContains(block, span))
      .sort((a, b) => distance(a, outer) - distance(b, outer));
    return near[0] ?? { start: outer.start, end: outer.start };
  }

  #mentionsOf(actor: number): readonly Span[] {
    const known = this.#mentions.get(actor);
    if (known) return known;
    const own = this.#found.mentions.filter((one) => one.counted && one.actor === actor);
    const spans = own.map(({ span }) => span);
    this.#mentions.set(actor, spans);
    return spans;
  }
}

function newActor(name: string, kind: ActorKind): ArticleActor {
  return { name, kind, aliases: [], roles: [], known: null, evident: true };
}

function startOf(span: Span | undefined): number {
  return span?.start ?? Infinity;
}

function distance(a: Span | undefined, b: Span): number {
  return a ? Math.max(0, a.start - b.end, b.start - a.end) : Infinity;
}

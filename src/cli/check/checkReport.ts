import { differencesOf, engineVersion, listDraftQuotations } from "../../analysis/index";
import type {
  CheckedQuotation,
  Corpus,
  DraftOutcome,
  DraftQuotation,
  FoundWords,
  Quotation,
} from "../../analysis/index";
import { textOf } from "../../base/span";
import type { Problem } from "../files/listFiles";
import type { ReadSources } from "../reading/readSources";
import type { ReadArticle } from "../reading/readSeed";
import { toLines } from "../report/lines";
import type { Lines } from "../report/lines";
import { onOneLine } from "../report/locator";
import type { ReadDraft } from "./readDraft";

/** Version of the JSON of `check`; within one no key changes its meaning, new keys may come. */
export const checkVersion = 1;

/** What the sources have of the drafts' quotations. Offsets are as in the report of `analyze`. */
export interface CheckReport {
  readonly version: number;
  readonly engine: string;
  /** How many articles there are; a draft among them is not compared with itself. */
  readonly articles: number;
  readonly drafts: readonly DraftRecord[];
  readonly problems: readonly Problem[];
}

export interface DraftRecord {
  readonly path: string;
  /** Articles that it was compared with. */
  readonly articles: number;
  readonly counts: Readonly<Record<DraftOutcome | "otherSpeaker", number>>;
  readonly quotations: readonly CheckedRecord[];
}

export interface CheckedRecord {
  /** Of the first word and the last, in the draft. */
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly speaker: string | null;
  readonly outcome: DraftOutcome;
  /** Whom the sources name instead. */
  readonly otherSpeaker: string | null;
  /** Best first; all of the same likeness. */
  readonly sources: readonly SourceRecord[];
}

export interface SourceRecord {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly text: string;
  readonly speaker: string | null;
  readonly likeness: FoundWords["likeness"];
  /** How much of what the draft quotes is the same, 0 to 1. */
  readonly share: number;
  /** In words; empty where nothing differs. */
  readonly differences: string;
}

/** Compares every quotation of every draft with the sources. */
export function checkDrafts(drafts: readonly ReadDraft[], sources: ReadSources): CheckReport {
  const texts = new SourceTexts(sources.articles);
  return {
    version: checkVersion,
    engine: engineVersion,
    articles: sources.articles.length,
    drafts: drafts.map((draft) => checkDraft(draft, sources.corpus, texts)),
    problems: sources.problems,
  };
}

/** Whether a draft says anything else than its sources. */
export function differs({ drafts }: CheckReport): boolean {
  return drafts.some(({ counts }) => counts.altered + counts.notFound + counts.otherSpeaker > 0);
}

/** Texts and lines of the articles that are named. */
class SourceTexts {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #lines = new Map<string, Lines>();

  constructor(articles: readonly ReadArticle[]) {
    this.#texts = new Map(articles.map(({ path, text }) => [path, text]));
  }

  textOf(path: string): string {
    return this.#texts.get(path) ?? "";
  }

  lineOf(path: string, offset: number): number {
    const lines = this.#lines.get(path) ?? toLines(this.textOf(path));
    this.#lines.set(path, lines);
    return lines.lineOf(offset);
  }
}

function checkDraft(draft: ReadDraft, corpus: Corpus, texts: SourceTexts): DraftRecord {
  const lines = toLines(draft.text);
  const quotations = listDraftQuotations(draft.text, draft.facts).map((quotation) => {
    const checked = corpus.checkQuotation(draft, quotation);
    return toRecord(draft, quotation, checked, lines, texts);
  });
  const count = (outcome: DraftOutcome): number =>
    quotations.filter((quotation) => quotation.outcome === outcome).length;
  return {
    path: draft.path,
    articles: corpus.articles.filter((id) => id !== draft.id).length,
    counts: {
      verbatim: count("verbatim"),
      altered: count("altered"),
      notFound: count("notFound"),
      otherSpeaker: quotations.filter(({ otherSpeaker }) => otherSpeaker !== null).length,
    },
    quotations,
  };
}

function toRecord(
  { text }: ReadDraft,
  { spans, quotation }: DraftQuotation,
  { outcome, places, otherSpeaker }: CheckedQuotation,
  lines: Lines,
  texts: SourceTexts,
): CheckedRecord {
  const start = spans[0]?.start ?? 0;
  return {
    start,
    end: spans.at(-1)?.end ?? start,
    line: lines.lineOf(start),
    text: spans.map((span) => onOneLine(textOf(text, span))).join(" … "),
    speaker: speakerOf(quotation),
    outcome,
    otherSpeaker: otherSpeaker?.inSource ?? null,
    sources: places.map((place) => toSource(place, text, texts)),
  };
}

function toSource(place: FoundWords, draft: string, texts: SourceTexts): SourceRecord {
  const { article: path, span, likeness, share, quotation } = place;
  const there = texts.textOf(path);
  return {
    path,
    start: span.start,
    end: span.end,
    line: texts.lineOf(path, span.start),
    text: onOneLine(textOf(there, span)),
    speaker: speakerOf(quotation),
    likeness,
    share: Math.round(share * 1000) / 1000,
    differences: differencesOf(place, { here: draft, there }),
  };
}

function speakerOf(quotation: Quotation | null): string | null {
  return quotation?.speaker ? onOneLine(quotation.speaker.text) : null;
}

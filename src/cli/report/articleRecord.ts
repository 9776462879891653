import type { ArticleFacts, Byline, Quotation, Speaker, Theme } from "../../analysis/index";
import { spansOverlap, textOf } from "../../base/span";
import type { Span } from "../../base/span";
import type { ReadArticle } from "../reading/readSeed";
import type {
  ArticleRecord,
  MentionRecord,
  QuotationRecord,
  SourceRecord,
  SpanRecord,
  SpeakerRecord,
} from "./records";
import { actorNumber, quotationNumber } from "./report";
import type { Report } from "./report";

/** One article as the report prints it, with the sections that were asked for. */
export function articleRecord(report: Report, article: ReadArticle): ArticleRecord {
  const { path, sha256, encoding, text, facts } = article;
  const { sections } = report;
  return {
    path,
    sha256,
    language: facts.language,
    encoding,
    length: facts.length,
    headline: facts.headline,
    metadata: facts.metadata,
    title: facts.title && { ...spanRecord(facts.title), text: textOf(text, facts.title) },
    published: facts.published?.day ?? null,
    byline: facts.byline && bylineRecord(report, article, facts.byline),
    blocks: facts.blocks.map(({ kind, span }) => ({ kind, ...spanRecord(span) })),
    ...(sections.has("actors") && { mentions: mentionRecords(report, path, facts) }),
    ...(sections.has("quotations") && { quotations: quotationRecords(report, path, facts) }),
    ...(sections.has("sources") && { sources: sourceRecords(report, path, facts) }),
    ...(sections.has("notes") && {
      notes: facts.notes.map(({ span, rule, text }) => ({ ...spanRecord(span), rule, text })),
    }),
    ...(sections.has("themes") && themeKeys(report, path)),
  };
}

export function spanRecord({ start, end }: Span): SpanRecord {
  return { start, end };
}

function bylineRecord(
  report: Report,
  { path, text, facts }: ReadArticle,
  { span, name }: Byline,
): ArticleRecord["byline"] {
  const mention = facts.mentions.find((mention) => spansOverlap(mention.span, name));
  return {
    ...spanRecord(span),
    name: textOf(text, name),
    actor: actorNumber(report, path, mention?.actor ?? null),
  };
}

function mentionRecords(report: Report, path: string, facts: ArticleFacts): MentionRecord[] {
  return facts.mentions.map(({ span, kind, form, actor }) => ({
    ...spanRecord(span),
    kind,
    form,
    actor: actorNumber(report, path, actor),
  }));
}

function quotationRecords(report: Report, path: string, facts: ArticleFacts): QuotationRecord[] {
  return facts.quotations.map((quotation: Quotation, index) => ({
    id: quotationNumber(report, path, index),
    kind: quotation.kind,
    spans: quotation.spans.map(({ start, end }) => [start, end] as const),
    cue: quotation.cue && spanRecord(quotation.cue),
    speaker: quotation.speaker && speakerRecord(report, path, quotation.speaker),
    confidence: quotation.confidence,
  }));
}

function speakerRecord(report: Report, path: string, speaker: Speaker): SpeakerRecord {
  const { span, text, vague } = speaker;
  const actor = actorNumber(report, path, speaker.actor);
  const also = speaker.also.flatMap((other) => actorNumber(report, path, other) ?? []);
  return { ...spanRecord(span), text, actor, also, vague };
}

function sourceRecords(report: Report, path: string, facts: ArticleFacts): SourceRecord[] {
  return facts.sources.map(({ span, kind, text, actor }) => ({
    ...spanRecord(span),
    kind,
    text,
    actor: actorNumber(report, path, actor),
  }));
}

function themeKeys(report: Report, path: string): Pick<ArticleRecord, "theme" | "themes"> {
  const themes = report.themesByArticle.get(path) ?? [];
  return {
    theme: numberOf(report, finest(themes)),
    themes: themes.map((theme) => numberOf(report, theme)).filter((number) => number !== null),
  };
}

/** The theme that none of the others is a part of. */
function finest(themes: readonly Theme[]): Theme | undefined {
  const parents = new Set(themes.map(({ parent }) => parent));
  return themes.find(({ id }) => !parents.has(id));
}

function numberOf(report: Report, theme: Theme | undefined): string | null {
  return theme ? (report.themeNumbers.get(theme.id) ?? null) : null;
}

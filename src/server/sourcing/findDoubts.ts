import type { Quotation, Source } from "../../analysis/index";
import { spansOverlap, type Span } from "../../base/span";
import { sourcingCodes } from "../../protocol/sourcing";
import type { ReadArticle } from "../store/readArticle";

/** A source that a fact checker would ask about. */
export interface Doubt {
  readonly code: (typeof sourcingCodes)[keyof typeof sourcingCodes];
  readonly span: Span;
  /** The words, as written. */
  readonly text: string;
  /** Why it is one, in words. */
  readonly rule: string;
  /** What those people are said to have said, where it is a quotation. */
  readonly quotation: Quotation | null;
  /** Index into the article's actors: a claimed source that is named elsewhere, too. */
  readonly actor: number | null;
}

/** Vague sources, vague speakers and names claimed without a link, in text order. */
export function findDoubts({ facts }: ReadArticle): readonly Doubt[] {
  const vagueSources = facts.sources.filter(({ kind }) => kind === "vague");
  const claimed = facts.sources.filter(({ kind }) => kind === "claimed");
  const speakers = facts.quotations.filter(
    ({ speaker, confidence }) =>
      speaker?.vague === true &&
      confidence === "stated" &&
      !vagueSources.some(({ span }) => spansOverlap(span, speaker.span)),
  );
  return [
    ...vagueSources.map((source) => ofSource(source, facts.quotations, sourcingCodes.vague)),
    ...claimed.map((source) => ofSource(source, [], sourcingCodes.claimed)),
    ...speakers.flatMap(ofSpeaker),
  ].sort((a, b) => a.span.start - b.span.start);
}

function ofSource(
  { span, text, rule, actor }: Source,
  quotations: readonly Quotation[],
  code: Doubt["code"],
): Doubt {
  const quotation = quotations.find(
    ({ speaker }) => speaker !== null && spansOverlap(speaker.span, span),
  );
  return { code, span, text, rule, actor, quotation: quotation ?? null };
}

function ofSpeaker(quotation: Quotation): readonly Doubt[] {
  const { speaker } = quotation;
  if (!speaker) return [];
  const { span, text } = speaker;
  const rule = "nobody in particular says it";
  return [{ code: sourcingCodes.vague, span, text, rule, actor: null, quotation }];
}

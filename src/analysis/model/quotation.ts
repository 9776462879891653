import type { Span } from "../../base/span";

/**
 * - `direct`: everything in marks.
 * - `mixed`: a reported clause with some words in marks.
 * - `fragment`: a few marked words put in somebody's mouth.
 * - `reported`: speech without marks ("He added that …").
 */
export type QuotationKind = "direct" | "mixed" | "fragment" | "reported";

/** `stated` by its own cue, `inferred` from the neighbourhood, or `none`. */
export type SpeakerConfidence = "stated" | "inferred" | "none";

/** Who says it, as written at this place. */
export interface Speaker {
  readonly span: Span;
  readonly text: string;
  /** Index into the article's `actors`, where the words lead to one. */
  readonly actor: number | null;
  /** Further ones who say it together with that actor: `Doe and Roe said`. */
  readonly also: readonly number[];
  /** Why the words lead to the actor, where they are not its name: "the woman spoken of last …". */
  readonly rule: string | null;
  /** "analysts", "officials": people nobody could ask. */
  readonly vague: boolean;
}

/**
 * Words somebody is said to have said.
 *
 *     “It is emerging,” said Khatibzadeh.
 *     ^                ^                    outer
 *      ^^^^^^^^^^^^^^^                      spans
 *                       ^^^^                cue
 *                            ^^^^^^^^^^^    speaker
 */
export interface Quotation {
  readonly kind: QuotationKind;
  /** The said words, without marks; several when a cue splits them. In text order. */
  readonly spans: readonly Span[];
  /** From the first mark to the last. */
  readonly outer: Span;
  /** The verb or phrase that makes it speech: `said`, `according to`. */
  readonly cue: Span | null;
  readonly speaker: Speaker | null;
  readonly confidence: SpeakerConfidence;
  /** Why this speaker, in words a hover can show. */
  readonly rule: string;
}

/** Outlets and reports leaned on, vague sources, sources claimed without a link. */
export type SourceKind = "outlet" | "report" | "vague" | "claimed";

/**
 * A source the article leans on other than by quoting.
 *
 *     According to a report by Al Arabiya, …
 *                              ^^^^^^^^^^    outlet
 */
export interface Source {
  readonly span: Span;
  readonly kind: SourceKind;
  readonly text: string;
  /** Index into the article's `actors`, where it is one. */
  readonly actor: number | null;
  readonly rule: string;
}

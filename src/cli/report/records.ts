import type {
  ActorKind,
  BlockKind,
  MentionForm,
  Metadata,
  PassageKind,
  PassimShare,
  QuotationKind,
  SharedText,
  SourceKind,
  SpeakerConfidence,
} from "../../analysis/index";

/**
 * The report, version 1. Offsets are half-open, in UTF-16 code units of the decoded text without
 * its byte order mark. Within a version no key changes its meaning; new keys may come.
 */
export const reportVersion = 1;

export interface SpanRecord {
  readonly start: number;
  readonly end: number;
}

export interface PlaceRecord extends SpanRecord {
  /** Relative to the given folder, with `/`. */
  readonly path: string;
}

/** One article; the parts of sections that were not asked for are absent. */
export interface ArticleRecord {
  readonly path: string;
  readonly sha256: string;
  readonly language: string;
  readonly encoding: string;
  readonly length: number;
  /** What to call it in a list. */
  readonly headline: string;
  readonly metadata: Metadata;
  readonly title: (SpanRecord & { readonly text: string }) | null;
  /** The day it came out, ISO 8601, by its front matter, date line or address. */
  readonly published: string | null;
  readonly byline: (SpanRecord & { readonly name: string; readonly actor: string | null }) | null;
  readonly blocks: readonly (SpanRecord & { readonly kind: BlockKind })[];
  readonly mentions?: readonly MentionRecord[];
  readonly quotations?: readonly QuotationRecord[];
  readonly sources?: readonly SourceRecord[];
  readonly notes?: readonly NoteRecord[];
  /** The finest theme it belongs to. */
  readonly theme?: string | null;
  /** That theme and all it is a part of, outermost first. */
  readonly themes?: readonly string[];
}

export interface MentionRecord extends SpanRecord {
  readonly kind: ActorKind;
  readonly form: MentionForm;
  /** Null for somebody named in page furniture alone. */
  readonly actor: string | null;
}

export interface QuotationRecord {
  readonly id: string;
  readonly kind: QuotationKind;
  readonly spans: readonly (readonly [start: number, end: number])[];
  readonly cue: SpanRecord | null;
  readonly speaker: SpeakerRecord | null;
  readonly confidence: SpeakerConfidence;
}

export interface SpeakerRecord extends SpanRecord {
  readonly text: string;
  readonly actor: string | null;
  /** Further actors who say it together with that one. */
  readonly also: readonly string[];
  readonly vague: boolean;
}

export interface SourceRecord extends SpanRecord {
  readonly kind: SourceKind;
  readonly text: string;
  readonly actor: string | null;
}

export interface NoteRecord extends SpanRecord {
  readonly rule: string;
  readonly text: string;
}

export interface ActorRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly roles: readonly (PlaceRecord & { readonly text: string })[];
  readonly mentions: number;
  /** How many articles mention it. */
  readonly articles: number;
}

export interface PassageRecord {
  readonly id: string;
  readonly kind: PassageKind;
  readonly places: readonly PlaceRecord[];
  /** What kind of text it is. */
  readonly shared: SharedText;
  /** How much it is worth reading, 0 to 1; the editor shows it unasked from 0.5 on. */
  readonly worth: number;
  /** Why, in words. */
  readonly reasons: readonly string[];
  /** Null where the order of its carriers is unknown. */
  readonly earliest: EarliestRecord | null;
  /** Whether passim has found it alone or too; absent where it has not. */
  readonly passim?: PassimShare;
}

export interface EarliestRecord {
  readonly path: string;
  /** ISO 8601, as the article gives it. */
  readonly day: string;
  /** Carriers without a date. */
  readonly undated: number;
}

export interface CopyRecord {
  readonly a: PlaceRecord;
  readonly b: PlaceRecord;
  readonly matched: number;
  readonly passage: string;
  /** What kind of text the passage is. */
  readonly shared: SharedText | null;
  /** Whether passim has found it alone or too; absent where it has not. */
  readonly passim?: PassimShare;
}

export interface OverlapRecord {
  readonly a: string;
  readonly b: string;
  readonly ofA: number;
  readonly ofB: number;
}

export interface RelatedRecord {
  readonly from: PlaceRecord;
  readonly to: PlaceRecord;
  readonly score: number;
  readonly because: readonly string[];
}

export interface ThemeRecord {
  readonly id: string;
  readonly parent: string | null;
  readonly label: string;
  readonly terms: readonly { readonly text: string; readonly articles: number }[];
  readonly articles: readonly string[];
}

export interface ProblemRecord {
  readonly path: string;
  readonly reason: string;
}

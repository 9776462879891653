import type { SpeakerConfidence } from "../../model/quotation";
import type { Phrase } from "../speakers/phrases";

/** A quotation by tokens, before its kind and its speaker's actor are settled. */
export interface Draft {
  /** What is said, as token ranges without the outer marks, in text order. */
  readonly pieces: readonly Phrase[];
  readonly cue: Phrase | null;
  readonly speaker: Phrase | null;
  readonly confidence: SpeakerConfidence;
  readonly rule: string;
  /** True for a few marked words put in somebody's mouth. */
  readonly fragment: boolean;
  /** True for the words of a transcript, which are said as they stand without any marks. */
  readonly verbatim?: true;
  readonly block: number;
}

import type { PlacedCue } from "../cues/placeCue";

/** A cue among what stands around it in its sentence. */
export interface Situation {
  readonly cue: PlacedCue;
  /** The next few cues, nearest first. */
  readonly rest: readonly PlacedCue[];
  /** First token not yet said by an earlier cue. */
  readonly from: number;
}

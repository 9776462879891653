import type { Clue } from "../recognise/sighting";

/** Takes down a clue that rests on the tokens `[firstToken, endToken)`; on one where no end is given. */
export type AddClue = (
  kind: Clue["kind"],
  weight: number,
  rule: string,
  firstToken: number,
  endToken?: number,
) => void;

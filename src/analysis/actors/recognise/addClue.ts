import type { Clue } from "./sighting";

/** Takes down a clue that rests on the tokens `[firstToken, endToken)`; on one where no end is given. */
export type AddClue = (
  kind: Clue["kind"],
  weight: number,
  rule: string,
  firstToken: number,
  endToken?: number,
) => void;

/** Takes clues down at the end of a list. */
export function addTo(clues: Clue[]): AddClue {
  return (kind, weight, rule, firstToken, endToken = firstToken + 1) => {
    clues.push({ kind, weight, rule, evidence: { firstToken, endToken } });
  };
}

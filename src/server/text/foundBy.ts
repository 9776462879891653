import type { Passage } from "../../analysis/index";

/** Who else has found a passage, in the words of cards and rows; nothing where nobody has. */
export function foundBy({ passim }: Pick<Passage, "passim">): readonly string[] {
  if (passim === undefined) return [];
  return [passim === "alone" ? "found by passim" : "found by passim, too"];
}

import type { Numbers } from "../../base/numbers";
import type { TermTable } from "../model/words";

/** The uses of terms in a block of an article, in text order; see {@link TermTable.uses}. */
export function usesInBlock({ uses, blockEnds }: TermTable, block: number): Numbers {
  return uses.subarray(blockEnds[block - 1] ?? 0, blockEnds[block] ?? 0);
}

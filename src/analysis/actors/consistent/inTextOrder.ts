import type { TokenRange } from "../../model/article";

/** Sorted; of two that overlap only the first, and of two that begin together the first given. */
export function inTextOrder<Range extends TokenRange>(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a.firstToken - b.firstToken);
  let end = 0;
  return sorted.filter((range) => {
    if (range.firstToken < end) return false;
    end = range.endToken;
    return true;
  });
}

import type { Wording } from "./wording";

/** Words of an article, `[from, to)` of its word table. */
export interface ArticleStretch {
  readonly hashes: Uint32Array;
  readonly from: number;
  readonly to: number;
  /** 1 for each word of the stretch that is no part of what is said: a cue that splits it. */
  readonly cues: Uint8Array;
}

/** How a wording and a stretch of an article lie on each other. */
export interface WordAlignment {
  /** For each word of the wording the article's word on it, equal or not, or -1. */
  readonly partners: Int32Array;
  /** From the article's first word with a partner to its last; `[start, end)`. */
  readonly start: number;
  readonly end: number;
}

/**
 * Lays all words of a wording on the place of a stretch where the fewest words must be changed,
 * added or left out (Sellers 1980). What the wording leaves out openly costs nothing, nor does a
 * cue. Null where the two have no words on each other.
 */
export function alignWhole(wording: Wording, stretch: ArticleStretch): WordAlignment | null {
  // Of two places that differ by one word, the one that holds all words of the wording is better.
  return align(wording, stretch, { same: 0, other: 3, added: 2, most: unlimited });
}

/**
 * Finds the part of a wording and the part of a stretch that have most in common (Smith and
 * Waterman 1981); words of the wording before and after it have no partner.
 */
export function alignPart(wording: Wording, stretch: ArticleStretch): WordAlignment | null {
  return align(wording, stretch, { same: -1, other: 1, added: 1, most: 0 });
}

/** A whole costs nothing where all is the same; a part gains, and begins anew where it would lose. */
interface Costs {
  readonly same: number;
  /** A word of the wording that is changed or missing. */
  readonly other: number;
  /** A word that only the article has. */
  readonly added: number;
  /** No alignment costs more: it would rather begin there. */
  readonly most: number;
}

const unlimited = 0x7fff;

/** Costs of laying the first `row` words of a wording on words before `column`, row by row. */
type CostTable = Int16Array;

function align(wording: Wording, stretch: ArticleStretch, costs: Costs): WordAlignment | null {
  const width = stretch.to - stretch.from + 1;
  const table: CostTable = new Int16Array((wording.count + 1) * width);
  fill(table, wording, stretch, costs);
  // A whole ends with its last word, a part anywhere.
  let best = costs.most === 0 ? 0 : wording.count * width;
  for (let at = best; at < table.length; at++) {
    if ((table[at] ?? 0) < (table[best] ?? 0)) best = at;
  }
  return trace(table, best, wording, stretch, costs);
}

function fill(table: CostTable, wording: Wording, stretch: ArticleStretch, costs: Costs): void {
  const { hashes, from, cues } = stretch;
  const { same, other, most } = costs;
  const width = stretch.to - from + 1;
  for (let row = 1; row <= wording.count; row++) {
    const hash = wording.hashes[row - 1];
    const isOpen = row < wording.count && (wording.gaps[row] ?? 0) > 0;
    const added = isOpen ? 0 : costs.added;
    const base = row * width;
    // The neighbours above and to the left are kept at hand: this is where a search spends its time.
    let diagonal = table[base - width] ?? 0;
    let cost = Math.min(most, row * other);
    table[base] = cost;
    for (let column = 1; column < width; column++) {
      const above = table[base - width + column] ?? 0;
      const paired = diagonal + (hashes[from + column - 1] === hash ? same : other);
      const left = cues[column - 1] === 1 ? cost : cost + added;
      cost = above + other;
      if (paired < cost) cost = paired;
      if (left < cost) cost = left;
      if (cost > most) cost = most;
      table[base + column] = cost;
      diagonal = above;
    }
  }
}

/** Follows the costs back from where the best alignment ends to where it begins. */
function trace(
  table: CostTable,
  from: number,
  wording: Wording,
  stretch: ArticleStretch,
  costs: Costs,
): WordAlignment | null {
  const width = stretch.to - stretch.from + 1;
  const partners = new Int32Array(wording.count).fill(-1);
  let row = Math.floor(from / width);
  let column = from % width;
  let start = -1;
  let end = -1;
  while (row > 0 && column > 0) {
    const at = row * width + column;
    const cost = table[at] ?? 0;
    if (costs.most === 0 && cost === 0) break;
    const isSame = stretch.hashes[stretch.from + column - 1] === wording.hashes[row - 1];
    if (cost === (table[at - width - 1] ?? 0) + (isSame ? costs.same : costs.other)) {
      row--;
      column--;
      start = stretch.from + column;
      partners[row] = start;
      if (end < 0) end = start + 1;
    } else if (cost === (table[at - width] ?? 0) + costs.other) row--;
    else column--;
  }
  return end < 0 ? null : { partners, start, end };
}

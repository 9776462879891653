/** Fingerprints with more places than this are wire text or formulas: see {@link linkLarge}. */
export const largestGroup = 24;

/** A fingerprint with at most so many places is rare: by itself it may be all that is left of a copy. */
export const rareGroup = 3;

/** Told the two places, as indexes into the group, the first one in the earlier article. */
export type Link = (x: number, y: number) => void;

/**
 * Pairs up the places of one fingerprint, those of two articles each.
 * @param articles a number for the article of each place, never falling.
 * @param count how many places there are.
 */
export function linkGroup(articles: Uint32Array, count: number, link: Link): void {
  if (count > largestGroup) linkLarge(articles, count, link);
  else linkAll(articles, count, link);
}

function linkAll(articles: Uint32Array, count: number, link: Link): void {
  for (let x = 0; x < count - 1; x++) {
    for (let y = x + 1; y < count; y++) if (articles[x] !== articles[y]) link(x, y);
  }
}

/**
 * All pairs of a large group would be quadratic; so each article's first place links only to the
 * article before it and to the first article. Text that many articles carry is still found, as a
 * chain, and grouped into one passage later.
 */
function linkLarge(articles: Uint32Array, count: number, link: Link): void {
  let previous = 0;
  for (let at = 1; at < count; at++) {
    if (articles[at] === articles[previous]) continue;
    link(previous, at);
    if (previous !== 0) link(0, at);
    previous = at;
  }
}

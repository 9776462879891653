import { RecentMap } from "./recentMap";

/** Texts remembered, so that later ones are the same. */
const most = 200_000;

const known = new RecentMap<string, string>(most);

/**
 * The same string for equal texts of all articles, where it was met lately: thousands of articles
 * use the same words, and each would keep copies of its own, or the whole text that they were cut
 * from.
 */
export function sharedText(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const own = withoutWhole(text);
  known.set(own, own);
  return own;
}

/** A copy: a long slice would keep the text that it was cut from in memory. */
export function withoutWhole(text: string): string {
  return text.length > 12 ? [...text].join("") : text;
}

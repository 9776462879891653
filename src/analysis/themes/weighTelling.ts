import { generalShare } from "./generalFrequency";
import type { Steps } from "../../base/steps";
import type { TermPool } from "./poolTerms";

/** How many articles of general English the folder's own counts are mixed with. */
export const generalArticles = 50;
/** What a phrase weighs beside its words, which count as well. */
const phraseWeight = 0.5;
/** Terms weighed in one piece of work. */
const termsInPiece = 20_000;

/**
 * How telling each term of the pool is for what whole articles are about: the logarithm of how rarely
 * articles use it, in the folder and in general English together. In a folder of five the general
 * share decides, in one of thousands the folder's own count.
 * @param nameWeight what the name of an actor weighs beside its words, which count as well.
 */
export function* weighTelling(pool: TermPool, nameWeight = 1): Steps<Float32Array> {
  const all = articlesWithGeneral(pool.articles.length);
  const weights = new Float32Array(pool.count);
  for (let term = 0; term < pool.count; term++) {
    if (term % termsInPiece === 0) yield;
    const key = pool.keys[term] ?? "";
    const used = (pool.documents[term] ?? 0) + generalArticles * generalShare(key);
    const kind = (key.includes(" ") ? phraseWeight : 1) * (pool.names[term] === 1 ? nameWeight : 1);
    weights[term] = Math.max(0, Math.log(all / used)) * kind;
  }
  return weights;
}

/** About what a word weighs that no other article uses. */
export function weightOfRare(pool: TermPool): number {
  return Math.log(articlesWithGeneral(pool.articles.length));
}

/** How many articles those of a folder are together with the ones of general English. */
export function articlesWithGeneral(articles: number): number {
  return articles + generalArticles;
}

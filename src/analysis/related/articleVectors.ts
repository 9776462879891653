import { countTerms } from "../themes/countTerms";
import { VectorTableBuilder, type VectorTable } from "./vectorTable";
import { weightiest } from "./weightiest";
import type { NamedDay } from "./namedDays";
import type { Steps } from "../../base/steps";
import type { TermPool } from "../themes/poolTerms";

/** Terms kept of an article, the weightiest. */
const mostTerms = 120;
/** Articles taken in one piece. */
const pieceSize = 25;

/** Uses of terms in an article of common length. */
const commonLength = 1000;
/** How soon repetitions of a term stop to count in an article of that length; the usual value. */
const softness = 1.2;
/** Uses of terms up to which a report is of one day; a longer one names others in passing. */
const lengthOfOneDay = 200;

/**
 * What each article of the pool is about. In a few sentences a word said twice says hardly more than
 * one said once; in a long article what is said once may be said in passing. (The weight of BM25, by
 * a length that does not depend on the folder.)
 * @param days those that each article of the pool names; they come after all terms.
 */
export function* listArticleVectors(
  pool: TermPool,
  telling: Float32Array,
  days: readonly (readonly NamedDay[])[],
): Steps<VectorTable> {
  const vectors = new VectorTableBuilder(pool.articles.length);
  for (const [index, article] of pool.articles.entries()) {
    if (index % pieceSize === 0) yield;
    const { terms, counts } = countTerms(article);
    const half = softness * (article.table.uses.length / commonLength);
    const softened = (count: number): number => count / (count + half);
    const weights = Float32Array.from(
      terms,
      (term, at) => softened(counts[at] ?? 0) * (telling[term] ?? 0),
    );
    const kept = weightiest(terms, weights, mostTerms);
    const named = days[index] ?? [];
    const ofOneDay = Math.min(1, lengthOfOneDay / Math.max(1, article.table.uses.length));
    vectors.add(
      Uint32Array.of(...kept.terms, ...named.map(({ day }) => pool.count + day)),
      Float32Array.of(
        ...kept.weights,
        ...named.map((day) => softened(day.count) * day.telling * ofOneDay),
      ),
    );
  }
  return vectors.finish();
}

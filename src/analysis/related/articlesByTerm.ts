import type { Steps } from "../../base/steps";
import type { VectorTable } from "./vectorTable";

/** For each term the articles whose vectors hold it, with their weights, in flat arrays. */
export interface ArticlesByTerm {
  /** Where the articles of each term begin, and at last their number. */
  readonly starts: Uint32Array;
  readonly articles: Uint32Array;
  readonly weights: Float32Array;
}

/** Terms of more articles than this lead everywhere; they also make the work grow without bound. */
const mostUses = 2000;
/** Articles taken in one piece. */
const pieceSize = 2000;

/** Inverts vectors into lists by term. */
export function* listArticlesByTerm(vectors: VectorTable): Steps<ArticlesByTerm> {
  const { count, starts: own, terms, weights } = vectors;
  const starts = firstPlaces(terms);
  const total = starts[starts.length - 1] ?? 0;
  const list = { starts, articles: new Uint32Array(total), weights: new Float32Array(total) };
  const next = starts.slice();
  for (let article = 0; article < count; article++) {
    if (article % pieceSize === 0) yield;
    const end = own[article + 1] ?? 0;
    for (let at = own[article] ?? 0; at < end; at++) {
      const term = terms[at] ?? 0;
      if (starts[term] === starts[term + 1]) continue;
      const place = next[term] ?? 0;
      next[term] = place + 1;
      list.articles[place] = article;
      list.weights[place] = weights[at] ?? 0;
    }
  }
  return list;
}

/** Terms of one article alone lead nowhere and get no place, nor do those of too many. */
function firstPlaces(terms: Uint32Array): Uint32Array {
  let count = 0;
  for (const term of terms) count = Math.max(count, term + 1);
  const starts = new Uint32Array(count + 1);
  for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < count; term++) {
    const uses = starts[term + 1] ?? 0;
    starts[term + 1] = (starts[term] ?? 0) + (uses < 2 || uses > mostUses ? 0 : uses);
  }
  return starts;
}

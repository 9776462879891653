import { BestScores } from "./bestScores";
import type { Steps } from "../../base/steps";
import type { Links } from "./similarityGraph";

/** Links looked at in one piece of work. */
const linksInPiece = 1 << 16;
/** A node is as close to its neighbours as it is to this many. */
const closest = 5;

/**
 * Measures each link by how alike its ends are to their closest neighbours: long articles share words
 * with everybody, teasers with hardly anybody, and a link is strong where it is so for its ends
 * (after the local scaling of Zelnik-Manor & Perona 2004). In pieces.
 */
export function* scaleLinks(size: number, links: Links): Steps<Links> {
  const scales = yield* measureNodes(size, links);
  const weights = links.weights.slice();
  for (let link = 0; link < weights.length; link++) {
    if (link % linksInPiece === 0) yield;
    const ofFrom = scales[links.from[link] ?? 0] ?? 1;
    const ofTo = scales[links.to[link] ?? 0] ?? 1;
    weights[link] = (weights[link] ?? 0) / Math.sqrt(ofFrom * ofTo);
  }
  return { ...links, weights };
}

/** How alike each node is to the last of its closest neighbours. */
function* measureNodes(size: number, { from, weights }: Links): Steps<Float64Array> {
  const best = Array.from({ length: size }, () => new BestScores(closest));
  for (let link = 0; link < weights.length; link++) {
    if (link % linksInPiece === 0) yield;
    best[from[link] ?? 0]?.offer(link, weights[link] ?? 0);
  }
  return Float64Array.from(best, (scores) => {
    let least = Infinity;
    scores.take((_, score) => {
      least = Math.min(least, score);
    });
    return Number.isFinite(least) ? least : 1;
  });
}

import { BestScores } from "./bestScores";
import type { Links } from "./similarityGraph";

/** A node is as close to its neighbours as it is to this many. */
const closest = 5;

/**
 * Measures each link by how alike its ends are to their closest neighbours: long articles share words
 * with everybody, teasers with hardly anybody, and a link is strong where it is so for its ends
 * (after the local scaling of Zelnik-Manor & Perona 2004).
 */
export function scaleLinks(size: number, links: Links): Links {
  const scales = measureNodes(size, links);
  const weights = links.weights.map(
    (weight, link) =>
      weight / Math.sqrt((scales[links.from[link] ?? 0] ?? 1) * (scales[links.to[link] ?? 0] ?? 1)),
  );
  return { ...links, weights };
}

/** How alike each node is to the last of its closest neighbours. */
function measureNodes(size: number, { from, weights }: Links): Float64Array {
  const best = Array.from({ length: size }, () => new BestScores(closest));
  weights.forEach((weight, link) => best[from[link] ?? 0]?.offer(link, weight));
  return Float64Array.from(best, (scores) => {
    let least = Infinity;
    scores.take((_, score) => {
      least = Math.min(least, score);
    });
    return Number.isFinite(least) ? least : 1;
  });
}

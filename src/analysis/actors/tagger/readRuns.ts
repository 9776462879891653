import { joinFeatures } from "./featureHash";
import type { FeatureList } from "./featureHash";
import type { SentenceView } from "./sentenceView";

/** Families of features, apart from those of other files. */
const family = { run: 60, longRun: 80 } as const;

/** Where the token stands in the capitalised runs around it, once short and once long. */
export function readRuns(view: SentenceView, at: number, features: FeatureList): void {
  readRun(view, at, features);
  readLongRun(view, at, features);
}

/**
 * Where the token stands in its run, with the words that begin, end and surround the run; what
 * these say by themselves is summed with the words in their seats.
 */
function readRun({ runs, traits }: SentenceView, at: number, features: FeatureList): void {
  const first = runs.first(at);
  if (first < 0) return;
  const end = runs.end(at);
  const where = placeInRun(at, first, end);
  features.add(family.run, 10 * where + Math.min(end - first, 5));
  const before = traits(first - 1);
  const after = traits(end);
  const edges = [traits(end - 1), traits(first), before, after] as const;
  for (let edge = 0; edge < edges.length; edge++) {
    features.add(family.run + 1 + edge, joinFeatures(edges[edge]?.word ?? 0, where));
  }
  features.add(family.run + 5, joinFeatures(before.word, after.word));
  for (let grain = 0; grain < 2; grain++) {
    const groups = joinFeatures(before.groups[grain] ?? 0, after.groups[grain] ?? 0);
    features.add(family.run + 6, groups);
  }
}

function readLongRun({ longRuns, traits }: SentenceView, at: number, features: FeatureList): void {
  const first = longRuns.first(at);
  if (first < 0) return;
  const end = longRuns.end(at);
  const where = placeInRun(at, first, end);
  features.add(family.longRun, 10 * where + Math.min(end - first, 6));
  features.add(family.longRun + 1, joinFeatures(traits(end - 1).word, where));
  features.add(family.longRun + 2, joinFeatures(traits(first).word, where));
}

/** 1 alone, 2 first, 3 last, 4 inside. */
function placeInRun(at: number, first: number, end: number): number {
  if (at === first) return end - first === 1 ? 1 : 2;
  return at === end - 1 ? 3 : 4;
}

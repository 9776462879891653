import { joinFeatures } from "./featureHash";
import type { FeatureList } from "./featureHash";
import type { SentenceView } from "./sentenceView";

/** Families of features, apart from those of other files. */
const family = { neighbour: 270, acronym: 280 } as const;

/**
 * What stands in one list with a name is mostly of its kind (`Velm, Orso and Tarn`), and an acronym
 * in brackets is what it shortens.
 */
export function readNeighbourRuns(view: SentenceView, at: number, features: FeatureList): void {
  const { runs, hints } = view;
  const hint = hints.labels[at] ?? 0;
  const left = runs.listedBefore(at);
  const right = runs.listedAfter(at);
  if (left >= 0) addNeighbour(view, runs.first(left), left, 10 * hint + 1, features);
  if (right >= 0) addNeighbour(view, right, runs.end(right) - 1, 10 * hint + 2, features);
  const acronym = view.brackets.acronym(at);
  if (acronym > 0) addExpansion(view, at, acronym, features);
}

/** @param first the first token of a neighbouring run. @param last its last. */
function addNeighbour(
  view: SentenceView,
  first: number,
  last: number,
  place: number,
  features: FeatureList,
): void {
  const begins = view.traits(first);
  const ends = view.traits(last);
  const hint = view.hints.labels[last] ?? 0;
  features.add(family.neighbour, hint);
  features.add(family.neighbour + 1, 100 * hint + place);
  features.add(family.neighbour + 2, ends.groups[0] ?? 0);
  features.add(family.neighbour + 3, ends.word);
  features.add(family.neighbour + 4, begins.groups[0] ?? 0);
  features.add(family.neighbour + 5, begins.word);
}

/** The words before the bracket. */
function addExpansion(
  view: SentenceView,
  at: number,
  acronym: number,
  features: FeatureList,
): void {
  const { longRuns, hints } = view;
  const last = view.traits(at - 2);
  const start = longRuns.first(at - 2);
  const first = view.traits(start >= 0 ? start : at - 2);
  features.add(family.acronym, joinFeatures(last.word, acronym));
  features.add(family.acronym + 1, joinFeatures(first.word, acronym));
  features.add(family.acronym + 2, joinFeatures(last.groups[0] ?? 0, acronym));
  features.add(family.acronym + 3, joinFeatures(first.groups[0] ?? 0, acronym));
  features.add(family.acronym + 4, 10 * acronym + (hints.labels[at - 2] ?? 0));
}

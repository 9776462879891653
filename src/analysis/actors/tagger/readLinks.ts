import { joinFeatures } from "./featureHash";
import type { FeatureList } from "./featureHash";
import type { SentenceView } from "./sentenceView";

/** Families of features, apart from those of other files. */
const family = { link: 300, linked: 320 } as const;

/**
 * Whether a little word inside a long capitalised run holds one name together or parts two:
 * `Council for Ports and Harbours`, `Velm and Orso`.
 */
export function readLinks(view: SentenceView, at: number, features: FeatureList): void {
  const { longRuns, words } = view;
  const first = longRuns.first(at);
  const end = longRuns.end(at);
  if (first < 0 || end - first < 2) return;
  let before = at - 1;
  while (before >= first && !words.isCapital(before)) before--;
  let after = at + 1;
  while (after < end && !words.isCapital(after)) after++;
  if (words.isCapital(at)) readLinked(view, at, { before, after, first, end }, features);
  else readLink(view, at, { before, after, first, end }, features);
}

/** Token indexes of the capitals around a word, and the ends of its run. */
interface Around {
  readonly before: number;
  readonly after: number;
  readonly first: number;
  readonly end: number;
}

function readLink(
  { traits, hints }: SentenceView,
  at: number,
  { before, after, first, end }: Around,
  features: FeatureList,
): void {
  const { word } = traits(at);
  const left = traits(before);
  const right = traits(after);
  features.add(family.link, joinFeatures(left.word, word));
  features.add(family.link + 1, joinFeatures(word, right.word));
  const leftGroup = joinFeatures(left.groups[0] ?? 0, word);
  features.add(family.link + 2, leftGroup);
  features.add(family.link + 3, joinFeatures(word, right.groups[0] ?? 0));
  features.add(family.link + 4, joinFeatures(leftGroup, right.groups[0] ?? 0));
  const sides = 10 * (hints.labels[before] ?? 0) + (hints.labels[after] ?? 0);
  features.add(family.link + 5, joinFeatures(word, sides));
  features.add(family.link + 6, joinFeatures(traits(first).groups[0] ?? 0, word));
  features.add(family.link + 7, joinFeatures(traits(end - 1).groups[0] ?? 0, word));
}

/** A capital sees the words that link it to the capitals beside it. */
function readLinked(
  { traits, words }: SentenceView,
  at: number,
  { before, after, first, end }: Around,
  features: FeatureList,
): void {
  const linkBefore = at - 1 > before ? traits(at - 1).word : 0;
  const linkAfter = after > at + 1 ? traits(at + 1).word : 0;
  const left = traits(before >= first ? before : -1);
  const right = traits(after < end ? after : -1);
  features.add(family.linked, joinFeatures(left.groups[0] ?? 0, linkBefore));
  features.add(family.linked + 1, joinFeatures(left.word, linkBefore));
  features.add(family.linked + 2, joinFeatures(right.groups[0] ?? 0, linkAfter));
  features.add(family.linked + 3, joinFeatures(right.word, linkAfter));
  const groups = joinFeatures(left.groups[0] ?? 0, traits(at).groups[0] ?? 0);
  features.add(family.linked + 4, joinFeatures(groups, linkBefore));
  for (let other = first; other < end; other++) {
    if (other === at || !words.isCapital(other)) continue;
    const side = other < at ? 1 : 2;
    features.add(family.linked + 5, joinFeatures(traits(other).groups[1] ?? 0, side));
  }
}

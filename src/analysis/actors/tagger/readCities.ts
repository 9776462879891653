import { joinFeatures } from "./featureHash";
import type { FeatureList } from "./featureHash";
import type { SentenceView } from "./sentenceView";

/** Families of features, apart from those of other files. */
const family = { city: 240, lower: 250, known: 260 } as const;

/** Names of cities, capitalised or not, and well-known names written without their capitals. */
export function readCities(view: SentenceView, at: number, features: FeatureList): void {
  const { places, sentence, capitalShare, informal, hints } = view;
  const index = at - sentence.firstToken;
  for (let side = -1; side <= 1; side++) {
    const city = places.cities[index + side] ?? 0;
    if (city > 0) features.add(family.city + 1 + side, city);
    const lower = places.lowerCities[index + side] ?? 0;
    if (lower > 0) features.add(family.lower + 1 + side, lower);
    const known = places.lowerNames[index + side] ?? 0;
    if (known > 0) features.add(family.known + 1 + side, known);
  }
  const before = view.traits(at - 1);
  const city = places.cities[index] ?? 0;
  if (city > 0) {
    features.add(family.city + 3, 4 * city + capitalShare);
    features.add(family.city + 4, joinFeatures(before.word, city));
    features.add(family.city + 5, 20 * (hints.labels[at] ?? 0) + city);
  }
  const lower = places.lowerCities[index] ?? 0;
  const known = places.lowerNames[index] ?? 0;
  if (lower === 0 && known === 0) return;
  const both = 20 * lower + known;
  features.add(family.lower + 3, 4 * both + informal);
  features.add(family.lower + 4, 10 * both + view.traits(at).capitalShare);
  features.add(family.lower + 5, joinFeatures(before.word, lower > 0 ? 1 : 2));
  features.add(family.lower + 6, joinFeatures(before.groups[1] ?? 0, both));
}

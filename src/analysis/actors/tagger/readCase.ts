import { joinFeatures } from "./featureHash";
import type { FeatureList } from "./featureHash";
import type { SentenceView } from "./sentenceView";

/** Families of features, apart from those of other files. */
const family = { share: 200, asName: 220, capitals: 226, informal: 230 } as const;

/**
 * How a word is written beside how it mostly is: a lower-case `velm` in a text that cares little for
 * capitals may be a name, a capitalised `Window` seldom is one.
 */
export function readCase(view: SentenceView, at: number, features: FeatureList): void {
  readInformal(view, at, features);
  const own = view.traits(at);
  if (own.case === 3) return;
  const { sentence, capitalShare, informal, hints } = view;
  const left = view.traits(at - 1);
  const right = view.traits(at + 1);
  const here = 10 * own.capitalShare + own.case;
  features.add(family.share, here);
  features.add(family.share + 1, 2 * here + (at === sentence.firstToken ? 1 : 0));
  features.add(family.share + 2, 4 * here + capitalShare);
  features.add(family.share + 3, 4 * here + informal);
  features.add(family.share + 4, 10 * here + left.capitalShare);
  features.add(family.share + 5, 10 * here + right.capitalShare);
  features.add(family.share + 6, 100 * here + 10 * left.capitalShare + right.capitalShare);
  features.add(family.share + 7, 10 * here + (hints.labels[at] ?? 0));
  readAsName(view, at, features);
}

/** What the word would be if it had a capital of its own. */
function readAsName(view: SentenceView, at: number, features: FeatureList): void {
  const own = view.traits(at);
  const [coarse] = own.capitalGroups;
  if (coarse === undefined) return;
  for (const group of own.capitalGroups) features.add(family.asName + own.case, group);
  features.add(family.asName + 3, joinFeatures(coarse, view.informal));
  features.add(family.asName + 4, joinFeatures(view.traits(at - 1).word, coarse));
  features.add(family.asName + 5, joinFeatures(view.traits(at + 1).word, coarse));
}

function readInformal(view: SentenceView, at: number, features: FeatureList): void {
  const { informal, capitalShare, hints } = view;
  const own = view.traits(at);
  features.add(family.informal, 4 * informal + own.case);
  features.add(family.informal + 1, 16 * informal + 4 * capitalShare + own.case);
  features.add(family.informal + 2, joinFeatures(own.shape, informal));
  features.add(family.informal + 3, joinFeatures(own.groups[0] ?? 0, 4 * informal + own.case));
  features.add(family.informal + 4, 4 * (hints.labels[at] ?? 0) + informal);
}

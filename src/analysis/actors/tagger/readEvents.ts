import { TokenKind } from "../../model/article";
import { joinFeatures } from "./featureHash";
import type { FeatureList } from "./featureHash";
import type { SentenceView } from "./sentenceView";

/** Families of features, apart from those of other files. */
const family = { after: 340, year: 350 } as const;

/** How many words after a name, and before a year, are looked at. */
const wordsAfter = 4;
const wordsToYear = 8;

/**
 * The plain words that go on where a name ends, and a year before it: `the 1997 Velm general
 * election`, `the Orso peace talks` name events, not places.
 */
export function readEvents(view: SentenceView, at: number, features: FeatureList): void {
  const { runs, sentence, words, traits, hints } = view;
  const year = distanceToYear(view, at);
  if (!words.isCapital(at) && year === 0) return;
  const end = runs.first(at) >= 0 ? runs.end(at) : at + 1;
  const dated = year > 0 ? 1 : 0;
  let count = 0;
  for (; count < wordsAfter && end + count < sentence.endToken; count++) {
    if (!words.isLowerCase(end + count)) break;
    const next = traits(end + count);
    features.add(family.after, next.word);
    features.add(family.after + 1, joinFeatures(next.word, dated));
    features.add(family.after + 2, joinFeatures(next.groups[1] ?? 0, count));
    const hint = 10 * count + (hints.labels[at] ?? 0);
    features.add(family.after + 3, joinFeatures(next.groups[0] ?? 0, 2 * hint + dated));
  }
  features.add(family.year, 10 * Math.min(count, 2) + 2 * traits(at).case + dated);
  if (count > 0) {
    features.add(family.year + 1, joinFeatures(traits(end + count - 1).word, dated));
  }
  if (dated === 0) return;
  features.add(family.year + 2, traits(at).word);
  features.add(family.year + 3, 4 * Math.min(year, 4) + traits(at).case);
}

const eventWords = new Set(
  "general local presidential parliamentary federal provincial state municipal legislative mayoral regional national special primary leadership by of the".split(
    " ",
  ),
);

/** How many tokens before this one a year stands, with nothing but parts of a name between; or 0. */
function distanceToYear({ words, sentence }: SentenceView, at: number): number {
  let back = at;
  while (back > sentence.firstToken && at - back < wordsToYear && mayFollowYear(back)) back--;
  const isYear =
    words.kind(back) === TokenKind.number && /^(?:1[5-9]|20)\d\d$/.test(words.text(back));
  return isYear ? at - back : 0;

  function mayFollowYear(index: number): boolean {
    if (words.isCapital(index) || words.kind(index) === TokenKind.possessive) return true;
    return words.text(index) === "-" || eventWords.has(words.text(index));
  }
}

import { TokenKind } from "../../model/article";
import { joinFeatures } from "./featureHash";
import type { FeatureList } from "./featureHash";
import { readCase } from "./readCase";
import { readCities } from "./readCities";
import { readLinks } from "./readLinks";
import { readRuns } from "./readRuns";
import { readNeighbourRuns } from "./readNeighbourRuns";
import { readEvents } from "./readEvents";
import type { SentenceView } from "./sentenceView";
import type { WordTraits } from "./wordTraits";

/** Families of features; each joins its own number to a key, so that none meets another. */
const family = {
  always: 9,
  wordPair: 10,
  shapePair: 12,
  shapeThree: 14,
  wordAndShape: 15,
  groupPair: 17,
  groupsAround: 19,
  wordsBefore: 21,
  wordsAfter: 22,
  around: 23,
  opening: 30,
  share: 31,
  lowerUses: 32,
  hint: 40,
  hintBefore: 41,
  hintAfter: 42,
  hintThree: 43,
  hintAndShape: 44,
  hintAndWord: 45,
  hintAndGroup: 46,
  hintAndShare: 47,
  listed: 50,
  listedBefore: 51,
  listedAfter: 52,
  listedAndShape: 53,
  acronym: 100,
  expansion: 103,
  quoted: 106,
} as const;

/**
 * The features of a token that look at more than one word, or at where it stands. Together with the
 * traits of the words in the token's seats they are all that the tagger knows.
 */
export function readFeatures(view: SentenceView, at: number, features: FeatureList): void {
  features.add(family.always, 0);
  readNeighbours(view, at, features);
  readPosition(view, at, features);
  readHints(view, at, features);
  readLists(view, at, features);
  readRuns(view, at, features);
  readBrackets(view, at, features);
  readCase(view, at, features);
  readCities(view, at, features);
  readNeighbourRuns(view, at, features);
  readLinks(view, at, features);
  readEvents(view, at, features);
}

function readNeighbours({ traits }: SentenceView, at: number, features: FeatureList): void {
  const own = traits(at);
  const left = traits(at - 1);
  const right = traits(at + 1);
  features.add(family.wordPair, joinFeatures(left.word, own.word));
  features.add(family.wordPair + 1, joinFeatures(own.word, right.word));
  features.add(family.shapePair, joinFeatures(left.shape, own.shape));
  features.add(family.shapePair + 1, joinFeatures(own.shape, right.shape));
  const leftAndShape = joinFeatures(left.word, own.shape);
  features.add(family.shapeThree, joinFeatures(joinFeatures(left.shape, own.shape), right.shape));
  features.add(family.wordAndShape, leftAndShape);
  features.add(family.wordAndShape + 1, joinFeatures(own.shape, right.word));
  features.add(family.around, joinFeatures(leftAndShape, right.word));
  features.add(family.wordsBefore, joinFeatures(traits(at - 2).word, left.word));
  features.add(family.wordsAfter, joinFeatures(right.word, traits(at + 2).word));
  readGroups(left, own, right, features);
}

/** The two coarser grains; the finest is too rare in pairs. */
function readGroups(
  left: WordTraits,
  own: WordTraits,
  right: WordTraits,
  features: FeatureList,
): void {
  for (let grain = 0; grain < 2; grain++) {
    const before = left.groups[grain] ?? 0;
    const here = own.groups[grain] ?? 0;
    const after = right.groups[grain] ?? 0;
    features.add(family.groupPair, joinFeatures(before, here));
    features.add(family.groupPair + 1, joinFeatures(here, after));
    if (grain === 0) features.add(family.groupsAround, joinFeatures(before, after));
  }
}

/** At the sentence's start a capital proves little, in a headline nothing. */
function readPosition(view: SentenceView, at: number, features: FeatureList): void {
  const { words, sentence, capitalShare } = view;
  const own = view.traits(at);
  const first =
    at === sentence.firstToken ||
    (at === sentence.firstToken + 1 && words.kind(at - 1) >= TokenKind.mark);
  if (first) {
    features.add(family.opening, words.isCapital(at) ? 1 : 2);
    features.add(family.opening, own.word);
  }
  features.add(family.share, capitalShare);
  features.add(family.share, joinFeatures(own.shape, capitalShare));
  if (!words.isCapital(at)) return;
  const uses = Math.min(words.lowerUses(at), 3);
  features.add(family.lowerUses, uses);
  features.add(family.lowerUses, 10 * uses + (first ? 1 : 2));
}

/** What the rules take it for. */
function readHints(view: SentenceView, at: number, features: FeatureList): void {
  const { hints, sentence, capitalShare } = view;
  const labelAt = (index: number): number =>
    index < sentence.firstToken || index >= sentence.endToken ? 9 : (hints.labels[index] ?? 0);
  const own = view.traits(at);
  const here = labelAt(at);
  const before = labelAt(at - 1);
  const after = labelAt(at + 1);
  features.add(family.hint, here);
  features.add(family.hint, 20 + 2 * here + (hints.certain[at] ?? 0));
  features.add(family.hintBefore, 10 * before + here);
  features.add(family.hintAfter, 10 * here + after);
  features.add(family.hintThree, 100 * before + 10 * here + after);
  features.add(family.hintAndShape, joinFeatures(own.shape, here));
  features.add(family.hintAndWord, joinFeatures(own.word, here));
  features.add(family.hintAndGroup, joinFeatures(own.groups[1] ?? 0, here));
  features.add(family.hintAndShare, 10 * capitalShare + here);
}

function readLists(
  { listed, sentence, traits }: SentenceView,
  at: number,
  features: FeatureList,
): void {
  const index = at - sentence.firstToken;
  const here = listed[index] ?? 0;
  features.add(family.listed, here);
  features.add(family.listedBefore, listed[index - 1] ?? 0);
  features.add(family.listedAfter, listed[index + 1] ?? 0);
  features.add(family.listedAndShape, joinFeatures(traits(at).shape, here));
}

function readBrackets(view: SentenceView, at: number, features: FeatureList): void {
  const { brackets, hints } = view;
  const own = view.traits(at);
  const acronym = brackets.acronym(at);
  const expansion = brackets.expansion(at);
  const hint = hints.labels[at] ?? 0;
  if (acronym > 0) {
    features.add(family.acronym, acronym);
    features.add(family.acronym + 1, 10 * acronym + hint);
    features.add(family.acronym + 2, joinFeatures(own.shape, acronym));
  }
  if (expansion > 0) {
    features.add(family.expansion, expansion);
    features.add(family.expansion + 1, 10 * expansion + hint);
    features.add(family.expansion + 2, joinFeatures(own.word, expansion));
  }
  if (brackets.quoted(at)) features.add(family.quoted, view.words.isCapital(at) ? 1 : 2);
}

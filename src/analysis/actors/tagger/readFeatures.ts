import { TokenKind } from "../../model/article";
import { hashFeature, joinFeatures, numbered } from "./featureHash";
import type { FeatureSink } from "./featureHash";
import { readCase } from "./readCase";
import { readCities } from "./readCities";
import { readLinks } from "./readLinks";
import { readNeighbourRuns } from "./readNeighbourRuns";
import { readEvents } from "./readEvents";
import type { SentenceView } from "./sentenceView";
import type { WordTraits } from "./wordTraits";

/** Families of features; each joins its own number to a key, so that none meets another. */
const family = {
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
  run: 60,
  longRun: 80,
  acronym: 100,
  expansion: 103,
  quoted: 106,
} as const;

const always = hashFeature("always");

/**
 * The features of a token that look at more than one word, or at where it stands. Together with the
 * traits of the words in the token's seats they are all that the tagger knows.
 */
export function readFeatures(view: SentenceView, at: number, add: FeatureSink): void {
  add(always);
  readNeighbours(view, at, add);
  readPosition(view, at, add);
  readHints(view, at, add);
  readLists(view, at, add);
  readRun(view, at, add);
  readLongRun(view, at, add);
  readBrackets(view, at, add);
  readCase(view, at, add);
  readCities(view, at, add);
  readNeighbourRuns(view, at, add);
  readLinks(view, at, add);
  readEvents(view, at, add);
}

function readNeighbours({ traits }: SentenceView, at: number, add: FeatureSink): void {
  const own = traits(at);
  const left = traits(at - 1);
  const right = traits(at + 1);
  add(numbered(family.wordPair, joinFeatures(left.word, own.word)));
  add(numbered(family.wordPair + 1, joinFeatures(own.word, right.word)));
  add(numbered(family.shapePair, joinFeatures(left.shape, own.shape)));
  add(numbered(family.shapePair + 1, joinFeatures(own.shape, right.shape)));
  const leftAndShape = joinFeatures(left.word, own.shape);
  add(numbered(family.shapeThree, joinFeatures(joinFeatures(left.shape, own.shape), right.shape)));
  add(numbered(family.wordAndShape, leftAndShape));
  add(numbered(family.wordAndShape + 1, joinFeatures(own.shape, right.word)));
  add(numbered(family.around, joinFeatures(leftAndShape, right.word)));
  add(numbered(family.wordsBefore, joinFeatures(traits(at - 2).word, left.word)));
  add(numbered(family.wordsAfter, joinFeatures(right.word, traits(at + 2).word)));
  readGroups(left, own, right, add);
}

/** The two coarser grains; the finest is too rare in pairs. */
function readGroups(left: WordTraits, own: WordTraits, right: WordTraits, add: FeatureSink): void {
  for (let grain = 0; grain < 2; grain++) {
    const before = left.groups[grain] ?? 0;
    const here = own.groups[grain] ?? 0;
    const after = right.groups[grain] ?? 0;
    add(numbered(family.groupPair, joinFeatures(before, here)));
    add(numbered(family.groupPair + 1, joinFeatures(here, after)));
    if (grain === 0) add(numbered(family.groupsAround, joinFeatures(before, after)));
  }
}

/** At the sentence's start a capital proves little, in a headline nothing. */
function readPosition(view: SentenceView, at: number, add: FeatureSink): void {
  const { words, sentence, capitalShare } = view;
  const own = view.traits(at);
  const first =
    at === sentence.firstToken ||
    (at === sentence.firstToken + 1 && words.kind(at - 1) >= TokenKind.mark);
  if (first) {
    add(numbered(family.opening, words.isCapital(at) ? 1 : 2));
    add(numbered(family.opening, own.word));
  }
  add(numbered(family.share, capitalShare));
  add(numbered(family.share, joinFeatures(own.shape, capitalShare)));
  if (!words.isCapital(at)) return;
  const uses = Math.min(words.lowerUses(at), 3);
  add(numbered(family.lowerUses, uses));
  add(numbered(family.lowerUses, 10 * uses + (first ? 1 : 2)));
}

/** What the rules take it for. */
function readHints(view: SentenceView, at: number, add: FeatureSink): void {
  const { hints, sentence, capitalShare } = view;
  const labelAt = (index: number): number =>
    index < sentence.firstToken || index >= sentence.endToken ? 9 : (hints.labels[index] ?? 0);
  const own = view.traits(at);
  const here = labelAt(at);
  const before = labelAt(at - 1);
  const after = labelAt(at + 1);
  add(numbered(family.hint, here));
  add(numbered(family.hint, 20 + 2 * here + (hints.certain[at] ?? 0)));
  add(numbered(family.hintBefore, 10 * before + here));
  add(numbered(family.hintAfter, 10 * here + after));
  add(numbered(family.hintThree, 100 * before + 10 * here + after));
  add(numbered(family.hintAndShape, joinFeatures(own.shape, here)));
  add(numbered(family.hintAndWord, joinFeatures(own.word, here)));
  add(numbered(family.hintAndGroup, joinFeatures(own.groups[1] ?? 0, here)));
  add(numbered(family.hintAndShare, 10 * capitalShare + here));
}

function readLists({ listed, sentence, traits }: SentenceView, at: number, add: FeatureSink): void {
  const index = at - sentence.firstToken;
  const here = listed[index] ?? 0;
  add(numbered(family.listed, here));
  add(numbered(family.listedBefore, listed[index - 1] ?? 0));
  add(numbered(family.listedAfter, listed[index + 1] ?? 0));
  add(numbered(family.listedAndShape, joinFeatures(traits(at).shape, here)));
}

/**
 * Where the token stands in its run, with the words that begin, end and surround the run; what
 * these say by themselves is summed with the words in their seats.
 */
function readRun({ runs, traits }: SentenceView, at: number, add: FeatureSink): void {
  const first = runs.first(at);
  if (first < 0) return;
  const end = runs.end(at);
  const where = placeInRun(at, first, end);
  add(numbered(family.run, 10 * where + Math.min(end - first, 5)));
  const before = traits(first - 1);
  const after = traits(end);
  const edges = [traits(end - 1), traits(first), before, after] as const;
  for (let edge = 0; edge < edges.length; edge++) {
    add(numbered(family.run + 1 + edge, joinFeatures(edges[edge]?.word ?? 0, where)));
  }
  add(numbered(family.run + 5, joinFeatures(before.word, after.word)));
  for (let grain = 0; grain < 2; grain++) {
    const groups = joinFeatures(before.groups[grain] ?? 0, after.groups[grain] ?? 0);
    add(numbered(family.run + 6, groups));
  }
}

function readLongRun({ longRuns, traits }: SentenceView, at: number, add: FeatureSink): void {
  const first = longRuns.first(at);
  if (first < 0) return;
  const end = longRuns.end(at);
  const where = placeInRun(at, first, end);
  add(numbered(family.longRun, 10 * where + Math.min(end - first, 6)));
  add(numbered(family.longRun + 1, joinFeatures(traits(end - 1).word, where)));
  add(numbered(family.longRun + 2, joinFeatures(traits(first).word, where)));
}

/** 1 alone, 2 first, 3 last, 4 inside. */
function placeInRun(at: number, first: number, end: number): number {
  if (at === first) return end - first === 1 ? 1 : 2;
  return at === end - 1 ? 3 : 4;
}

function readBrackets(view: SentenceView, at: number, add: FeatureSink): void {
  const { brackets, hints } = view;
  const own = view.traits(at);
  const acronym = brackets.acronym(at);
  const expansion = brackets.expansion(at);
  const hint = hints.labels[at] ?? 0;
  if (acronym > 0) {
    add(numbered(family.acronym, acronym));
    add(numbered(family.acronym + 1, 10 * acronym + hint));
    add(numbered(family.acronym + 2, joinFeatures(own.shape, acronym)));
  }
  if (expansion > 0) {
    add(numbered(family.expansion, expansion));
    add(numbered(family.expansion + 1, 10 * expansion + hint));
    add(numbered(family.expansion + 2, joinFeatures(own.word, expansion)));
  }
  if (brackets.quoted(at)) add(numbered(family.quoted, view.words.isCapital(at) ? 1 : 2));
}

import { compareText } from "../../base/compare";
import { compareSpans, spanLength } from "../../base/span";
import type { Span } from "../../base/span";
import type { FoundCopy } from "./comparePair";
import type { CopyPair, FoundPassage, Place } from "../model/folder";

/** Two ranges of an article are one place when they share this much of the longer. */
const leastOverlap = 0.6;

/** A passage while it grows. */
interface Group {
  /** Its places by article; in an article that repeats the passage there are several. */
  readonly places: Map<string, Span[]>;
  readonly copies: FoundCopy[];
}

/**
 * Sorts copied pairs into passages. Long pairs come first and fix the places of their passage; a
 * pair joins when its ranges are those places. Ranges that merely touch link nothing, so passages
 * cannot grow together sentence by sentence.
 */
export function groupPassages(found: readonly FoundCopy[]): {
  copies: readonly CopyPair[];
  passages: readonly FoundPassage[];
} {
  const inOrder = found.toSorted(compareCopies);
  const passages: FoundPassage[] = [];
  const passageOf = new Map<FoundCopy, string>();
  growGroups(inOrder)
    .map((group) => ({ group, places: listPlaces(group) }))
    .sort((x, y) => comparePlaceLists(x.places, y.places))
    .forEach(({ group, places }, index) => {
      const passage = `p${String(index + 1)}`;
      const words = longestWords(group);
      passages.push({ id: passage, kind: kindOf(group), places, words, ...passimOf(group) });
      for (const copy of group.copies) passageOf.set(copy, passage);
    });
  const copies = inOrder.map((copy) => ({ ...copy, passage: passageOf.get(copy) ?? "" }));
  return { copies, passages };
}

/** @param inOrder sorted by place, so that copies of one length come in that order, too. */
function growGroups(inOrder: readonly FoundCopy[]): readonly Group[] {
  const longestFirst = inOrder.toSorted((x, y) => wordsOf(y) - wordsOf(x));
  const placed = new Map<string, { span: Span; owner: Group }[]>();
  const mergedInto = new Map<Group, Group>();
  const resolve = (group: Group): Group => {
    let at = group;
    for (let next = mergedInto.get(at); next; next = mergedInto.get(at)) at = next;
    return at;
  };
  const groups: Group[] = [];
  for (const copy of longestFirst) {
    const ownerA = findOwner(placed, copy.a);
    const ownerB = findOwner(placed, copy.b);
    const groupA = ownerA && resolve(ownerA);
    const groupB = ownerB && resolve(ownerB);
    const group: Group = groupA ?? groupB ?? { places: new Map(), copies: [] };
    if (!groupA && !groupB) groups.push(group);
    if (groupA && groupB && groupA !== groupB) absorb(group, groupB, mergedInto);
    if (!ownerA) addPlace(placed, group, copy.a);
    if (!ownerB) addPlace(placed, group, copy.b);
    group.copies.push(copy);
  }
  return groups.filter((group) => !mergedInto.has(group));
}

function findOwner(
  placed: Map<string, { span: Span; owner: Group }[]>,
  place: Place,
): Group | undefined {
  return placed.get(place.article)?.find(({ span }) => isSamePlace(span, place.span))?.owner;
}

function isSamePlace(x: Span, y: Span): boolean {
  const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return shared >= leastOverlap * Math.max(spanLength(x), spanLength(y));
}

function addPlace(
  placed: Map<string, { span: Span; owner: Group }[]>,
  group: Group,
  { article, span }: Place,
): void {
  const inArticle = placed.get(article);
  if (inArticle) inArticle.push({ span, owner: group });
  else placed.set(article, [{ span, owner: group }]);
  const own = group.places.get(article);
  if (own) own.push(span);
  else group.places.set(article, [span]);
}

/** Two passages turn out to be one: a pair has its places in both. */
function absorb(group: Group, other: Group, mergedInto: Map<Group, Group>): void {
  mergedInto.set(other, group);
  group.copies.push(...other.copies);
  for (const [article, spans] of other.places) {
    const own = group.places.get(article) ?? [];
    for (const span of spans) {
      if (!own.some((known) => isSamePlace(known, span))) own.push(span);
    }
    group.places.set(article, own);
  }
}

function listPlaces(group: Group): readonly Place[] {
  return [...group.places]
    .flatMap(([article, spans]) => spans.map((span) => ({ article, span })))
    .sort(comparePlaces);
}

function kindOf(group: Group): FoundPassage["kind"] {
  return group.copies.every((copy) => copy.changedWords === 0) ? "identical" : "edited";
}

/** Passim has found a passage alone when it has found all of its pairs so. */
function passimOf({ copies }: Group): Pick<FoundPassage, "passim"> {
  if (copies.every(({ passim }) => passim === undefined)) return {};
  return { passim: copies.every(({ passim }) => passim === "alone") ? "alone" : "too" };
}

function longestWords(group: Group): number {
  return group.copies.reduce((most, copy) => Math.max(most, wordsOf(copy)), 0);
}

function wordsOf(copy: FoundCopy): number {
  return copy.matchedWords + copy.changedWords;
}

function compareCopies(x: FoundCopy, y: FoundCopy): number {
  return comparePlaces(x.a, y.a) || comparePlaces(x.b, y.b);
}

function comparePlaces(x: Place, y: Place): number {
  return compareText(x.article, y.article) || compareSpans(x.span, y.span);
}

function comparePlaceLists(x: readonly Place[], y: readonly Place[]): number {
  for (let at = 0; at < x.length && at < y.length; at++) {
    const placeX = x[at];
    const placeY = y[at];
    const order = placeX && placeY ? comparePlaces(placeX, placeY) : 0;
    if (order !== 0) return order;
  }
  return x.length - y.length;
}

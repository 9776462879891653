import { compareText } from "../../base/compare";
import { compareSpans } from "../../base/span";
import { sortInSteps } from "../../base/sortInSteps";
import { forEachInSteps, mapInSteps, runSteps, type Steps } from "../../base/steps";
import { isSamePlace, PlaceOwners } from "./placeOwners";
import type { Span } from "../../base/span";
import type { FoundCopy } from "./comparePair";
import type { CopyPair, FoundPassage, Place } from "../model/folder";

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
export function groupPassages(found: readonly FoundCopy[]): GroupedCopies {
  return runSteps(groupPassagesInSteps(found));
}

/** Copied pairs, and the passages that they belong to. */
export interface GroupedCopies {
  /** By their places. */
  readonly copies: readonly CopyPair[];
  readonly passages: readonly FoundPassage[];
}

/** The same in pieces. */
export function* groupPassagesInSteps(found: readonly FoundCopy[]): Steps<GroupedCopies> {
  const inOrder = yield* sortInSteps(found, compareCopies);
  const passages: FoundPassage[] = [];
  const passageOf = new Map<FoundCopy, string>();
  const groups = yield* growGroups(inOrder);
  const listed = yield* mapInSteps(groups, (group) => ({ group, places: listPlaces(group) }));
  const sorted = yield* sortInSteps(listed, (x, y) => comparePlaceLists(x.places, y.places));
  yield* forEachInSteps(sorted, ({ group, places }, index) => {
    const passage = `p${String(index + 1)}`;
    const words = longestWords(group);
    passages.push({ id: passage, kind: kindOf(group), places, words, ...passimOf(group) });
    for (const copy of group.copies) passageOf.set(copy, passage);
  });
  const copies = yield* mapInSteps(inOrder, (copy) => {
    return { ...copy, passage: passageOf.get(copy) ?? "" };
  });
  return { copies, passages };
}

/** @param inOrder sorted by place, so that copies of one length come in that order, too. */
function* growGroups(inOrder: readonly FoundCopy[]): Steps<readonly Group[]> {
  const longestFirst = yield* sortInSteps(inOrder, (x, y) => wordsOf(y) - wordsOf(x));
  const owners = new PlaceOwners<Group>();
  const mergedInto = new Map<Group, Group>();
  const resolve = (group: Group): Group => {
    let at = group;
    for (let next = mergedInto.get(at); next; next = mergedInto.get(at)) at = next;
    return at;
  };
  const groups: Group[] = [];
  for (const copy of longestFirst) {
    const ownerA = owners.ownerOf(copy.a);
    const ownerB = owners.ownerOf(copy.b);
    const groupA = ownerA && resolve(ownerA);
    const groupB = ownerB && resolve(ownerB);
    const group: Group = groupA ?? groupB ?? { places: new Map(), copies: [] };
    if (!groupA && !groupB) groups.push(group);
    if (groupA && groupB && groupA !== groupB) absorb(group, groupB, mergedInto);
    if (!ownerA) addPlace(owners, group, copy.a);
    if (!ownerB) addPlace(owners, group, copy.b);
    group.copies.push(copy);
    yield;
  }
  return groups.filter((group) => !mergedInto.has(group));
}

function addPlace(owners: PlaceOwners<Group>, group: Group, place: Place): void {
  owners.put(place, group);
  const own = group.places.get(place.article);
  if (own) own.push(place.span);
  else group.places.set(place.article, [place.span]);
}

/** Two passages turn out to be one: a pair has its places in both. */
function absorb(group: Group, other: Group, mergedInto: Map<Group, Group>): void {
  mergedInto.set(other, group);
  for (const copy of other.copies) group.copies.push(copy);
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

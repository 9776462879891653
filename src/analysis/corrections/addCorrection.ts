import type { ActorReference, ApartName, Correction, QuotationCorrection } from "./correction";
import { isSameName, nameKey } from "./sameName";
import { keptBesideCopies, toJoined } from "./copiesAdded";
import { isOfQuotation, toldQuotation } from "./quotationTold";
import { keptBesideThemes, toWholeTheme } from "./themesAdded";
import { keyOfCorrection } from "./writeCorrections";

/** What writing a correction does to a list of them. */
export interface CorrectionsChange {
  readonly added: readonly Correction[];
  readonly removed: readonly Correction[];
}

/**
 * The last word counts: a new correction takes back whatever in the list says otherwise, and then
 * stands in it.
 *
 *     “Velm” is a place  +  “Velm” is a person  →  “Velm” is a person
 */
export function addCorrection(list: readonly Correction[], added: Correction): CorrectionsChange {
  const whole = added.kind === "ownTheme" ? toWholeTheme(list, added) : toJoined(list, added);
  const kept = list.flatMap((old) => toKept(old, whole));
  return changeBetween(list, [...kept, whole]);
}

/** Takes back a correction and all that it changed: the way back of {@link addCorrection}. */
export function reverse({ added, removed }: CorrectionsChange): CorrectionsChange {
  return { added: removed, removed: added };
}

/** The list after a change; entries that are already there or already gone are no trouble. */
export function applyChange(
  list: readonly Correction[],
  { added, removed }: CorrectionsChange,
): Correction[] {
  const gone = new Set(removed.map(keyOfCorrection));
  const kept = list.filter((correction) => !gone.has(keyOfCorrection(correction)));
  const there = new Set(kept.map(keyOfCorrection));
  return [...kept, ...added.filter((correction) => !there.has(keyOfCorrection(correction)))];
}

/** Several changes, one after the other, as one. */
export function joinChanges(
  list: readonly Correction[],
  changes: readonly ((list: readonly Correction[]) => CorrectionsChange)[],
): CorrectionsChange {
  let after = list;
  for (const change of changes) after = applyChange(after, change(after));
  return changeBetween(list, after);
}

function changeBetween(
  before: readonly Correction[],
  after: readonly Correction[],
): CorrectionsChange {
  const keysBefore = new Set(before.map(keyOfCorrection));
  const keysAfter = new Set(after.map(keyOfCorrection));
  return {
    added: after.filter((correction) => !keysBefore.has(keyOfCorrection(correction))),
    removed: before.filter((correction) => !keysAfter.has(keyOfCorrection(correction))),
  };
}

/** What is left of an old correction beside a new one: itself, a part of it, or nothing. */
function toKept(old: Correction, added: Correction): readonly Correction[] {
  switch (added.kind) {
    case "actorKind":
      return keptBesideNames(old, added).map((kept) => withKind(kept, added));
    case "notAnActor":
      return keptBesideNames(old, added);
    case "sameActor":
      return keptBesideSame(old, added.actors);
    case "splitActor":
      return keptBesideSplit(old, added.apart);
    case "shownName":
      return old.kind === "shownName" && isSameActor(old.actor, added.actor) ? [] : [old];
    case "quotationSpeaker":
    case "notAQuotation":
      return isOfQuotation(old) && overrules(added, old) ? [] : [old];
    case "notACopy":
    case "sameStory":
    case "furniture":
      return keptBesideCopies(old, added);
    case "themeName":
    case "sameTheme":
    case "inTheme":
    case "ownTheme":
    case "pinnedTheme":
    case "ignoredWord":
      return keptBesideThemes(old, added);
  }
}

type OfNames = Extract<Correction, { readonly kind: "actorKind" | "notAnActor" }>;

/** “In all articles” overrules what was said of one; of one article, what was said of that one. */
function keptBesideNames(old: Correction, added: OfNames): readonly Correction[] {
  if (old.kind !== "actorKind" && old.kind !== "notAnActor") return [old];
  if (added.article !== undefined && added.article !== old.article) return [old];
  const said = new Set(added.names.map(nameKey));
  const names = old.names.filter((name) => !said.has(nameKey(name)));
  if (names.length === old.names.length) return [old];
  return names.length === 0 ? [] : [{ ...old, names }];
}

/** Actors keep their corrections when they turn out to be of another kind. */
function withKind(
  old: Correction,
  { names, is, article }: Extract<Correction, { kind: "actorKind" }>,
): Correction {
  const said = new Set(names.map(nameKey));
  const toKind = (actor: ActorReference): ActorReference => {
    const isMeant =
      said.has(nameKey(actor.name)) && (article === undefined || article === actor.article);
    return isMeant && actor.is !== undefined ? { ...actor, is } : actor;
  };
  if (old.kind === "sameActor") return { ...old, actors: old.actors.map(toKind) };
  if (old.kind === "splitActor" || old.kind === "shownName") {
    return { ...old, actor: toKind(old.actor) };
  }
  return old;
}

/** One actor: no split may part any two of the names. */
function keptBesideSame(old: Correction, actors: readonly ActorReference[]): readonly Correction[] {
  if (old.kind !== "splitActor") return [old];
  if (!actors.some((actor) => isSameActor(actor, old.actor))) return [old];
  const apart = old.apart.filter((part) => !actors.some((actor) => isMeantBy(actor, part)));
  if (apart.length === old.apart.length) return [old];
  return apart.length === 0 ? [] : [{ ...old, apart }];
}

/** Somebody else: the names set apart are taken out of whatever joined them. */
function keptBesideSplit(old: Correction, apart: readonly ApartName[]): readonly Correction[] {
  if (old.kind !== "sameActor") return [old];
  const actors = old.actors.filter(
    (actor) =>
      !apart.some(
        (part) =>
          isSameName(part.name, actor.name) &&
          (part.article === undefined || part.article === actor.article),
      ),
  );
  if (actors.length === old.actors.length) return [old];
  return actors.length < 2 ? [] : [{ ...old, actors }];
}

/** What is said of all quotations with some words overrules what was said of one of them. */
function overrules(added: QuotationCorrection, old: QuotationCorrection): boolean {
  const [a, b] = [toldQuotation(added), toldQuotation(old)];
  return (
    added.article === old.article &&
    a.words === b.words &&
    a.begins === b.begins &&
    (a.nth === null || a.nth === b.nth)
  );
}

function isSameActor(a: ActorReference, b: ActorReference): boolean {
  return (
    isSameName(a.name, b.name) &&
    (a.is === undefined || b.is === undefined || a.is === b.is) &&
    (a.article === undefined || b.article === undefined || a.article === b.article)
  );
}

function isMeantBy(actor: ActorReference, part: ApartName): boolean {
  return (
    isSameName(actor.name, part.name) &&
    (actor.article === undefined || actor.article === part.article)
  );
}

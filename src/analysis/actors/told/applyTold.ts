import { countBefore } from "../../../base/binarySearch";
import type { ActorKind } from "../../model/actor";
import type { TokenRange } from "../../model/article";
import type { DecidedName, Decisions } from "../consistent/decideKinds";
import { decidedName } from "../consistent/findEchoes";
import { toGroupKey } from "../consistent/groupNames";
import type { ArticleWords } from "../recognise/articleWords";
import { knownName } from "../recognise/nameTable";
import type { KnownName } from "../recognise/nameTable";
import type { Clue, Sighting } from "../recognise/sighting";
import { findForms } from "./findForms";
import type { FoundForm } from "./findForms";
import type { Told } from "./told";
import { toWrittenForm } from "./writtenForm";

/** What the analysis has seen and decided, before actors are made of it. */
export interface Seen {
  /** In text order, not overlapping. */
  readonly sightings: readonly Sighting[];
  readonly decisions: Decisions;
}

/** In words a hover can show. */
export const toldRule = "corrected by the reader";

/**
 * The reader's word over the analysis: names that are told stand wherever the article writes them,
 * as what they were told to be, and what is told to be nobody stands nowhere. A longer name around a
 * told one stays what it is: that “Velm” is a person says nothing of “Velm Shipyards”.
 */
export function applyTold(words: ArticleWords, { names }: Told, seen: Seen): Seen {
  if (names.length === 0) return seen;
  const somebody = names.filter(isSomebody);
  const nobody = names.filter((told) => !isSomebody(told));
  const named = findIn(words, somebody);
  const unnamed = findIn(words, nobody);
  if (named.length + unnamed.length === 0) return seen;
  const decided = new Map(seen.decisions.names);
  for (const place of unnamed) decided.delete(toGroupKey(words, place));
  const decisions = { ...seen.decisions, names: decided };
  const left = parted(seen.sightings, unnamed, ({ sighting, places }) =>
    places.every((place) => isWider(sighting, place)),
  );
  const untold = parted(left, named, ({ sighting, places }) => {
    return isNamed(words, sighting, decisions) && places.every((place) => isWider(sighting, place));
  });
  const seenAt = new Map(left.map((sighting) => [sighting.firstToken, sighting]));
  const told = named.flatMap((place) => {
    const kind = somebody[place.form]?.is;
    if (kind === undefined || liesIn(place, untold)) return [];
    return [toSighting(words, place, kind, seenAt.get(place.firstToken))];
  });
  for (const sighting of told) decide(words, decided, sighting);
  const sightings = [...untold, ...told].sort((a, b) => a.firstToken - b.firstToken);
  return { sightings, decisions };
}

type ToldName = Told["names"][number];
type ToldSomebody = ToldName & { readonly is: ActorKind };

function isSomebody(told: ToldName): told is ToldSomebody {
  return told.is !== "nobody";
}

function findIn(words: ArticleWords, names: readonly ToldName[]): readonly FoundForm[] {
  return findForms(
    words.article,
    names.map(({ name }) => toWrittenForm(name)),
  );
}

/** The sightings that no place touches, and of the others those that `stays` lets be. */
function parted(
  sightings: readonly Sighting[],
  places: readonly FoundForm[],
  stays: (touched: { sighting: Sighting; places: readonly FoundForm[] }) => boolean,
): readonly Sighting[] {
  let next = 0;
  return sightings.filter((sighting) => {
    while ((places[next]?.endToken ?? Infinity) <= sighting.firstToken) next++;
    const touching: FoundForm[] = [];
    for (let at = next; (places[at]?.firstToken ?? Infinity) < sighting.endToken; at++) {
      const place = places[at];
      if (place) touching.push(place);
    }
    return touching.length === 0 || stays({ sighting, places: touching });
  });
}

/** Whether a sighting would become a mention. */
function isNamed(words: ArticleWords, sighting: Sighting, { names }: Decisions): boolean {
  const { firstToken, endToken, echo, key } = sighting;
  if (decidedName(words, firstToken, endToken, names) !== undefined) return true;
  return echo && knownName(key) !== undefined;
}

function isWider(outer: TokenRange, inner: TokenRange): boolean {
  return (
    outer.firstToken <= inner.firstToken &&
    inner.endToken <= outer.endToken &&
    outer.endToken - outer.firstToken > inner.endToken - inner.firstToken
  );
}

/** Whether a place lies inside one of some sightings, which are in text order. */
function liesIn(place: TokenRange, sightings: readonly Sighting[]): boolean {
  const upTo = countBefore(
    sightings.length,
    (at) => (sightings[at]?.firstToken ?? Infinity) <= place.firstToken,
  );
  return (sightings[upTo - 1]?.endToken ?? 0) > place.firstToken;
}

function toSighting(
  words: ArticleWords,
  place: FoundForm,
  kind: ActorKind,
  before: Sighting | undefined,
): Sighting {
  const { firstToken, endToken, sentence } = place;
  const key = words.key(firstToken, endToken);
  const clue: Clue = { kind, weight: 6, rule: toldRule, evidence: null };
  return {
    firstToken,
    endToken,
    sentence,
    key,
    known: knownAs(kind, key),
    clues: [clue],
    // “Director Burns” stays a director, however long the name is.
    role: before?.role ?? null,
    echo: false,
  };
}

/** What is known of a name holds on where it agrees; a capital that is told to be a place is the city. */
function knownAs(kind: ActorKind, key: string): KnownName | undefined {
  const known = knownName(key);
  return known?.kind === kind ? { ...known, seatOf: null } : undefined;
}

function decide(words: ArticleWords, names: Map<string, DecidedName>, sighting: Sighting): void {
  const key = toGroupKey(words, sighting);
  const [clue] = sighting.clues;
  if (clue === undefined || clue.kind === "nothing" || names.get(key)?.clue.rule === toldRule)
    return;
  const { known } = sighting;
  const group = { key, parts: key.split(" "), known, sightings: [sighting], shared: [] };
  names.set(key, { group, kind: clue.kind, sure: "certain", clue });
}

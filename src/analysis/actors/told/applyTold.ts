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
  const found = findForms(
    words.article,
    names.map(({ name }) => toWrittenForm(name)),
  );
  if (found.length === 0) return seen;
  const kindOf = ({ form }: FoundForm): ActorKind | "nobody" => names[form]?.is ?? "nobody";
  const decided = new Map(seen.decisions.names);
  for (const place of found)
    if (kindOf(place) === "nobody") decided.delete(toGroupKey(words, place));
  const decisions = { ...seen.decisions, names: decided };
  const untold = withoutTold(words, seen.sightings, found, decisions);
  const seenAt = new Map(seen.sightings.map((sighting) => [sighting.firstToken, sighting]));
  const told = found.flatMap((place) => {
    const kind = kindOf(place);
    if (kind === "nobody" || liesIn(place, untold)) return [];
    return [toSighting(words, place, kind, seenAt.get(place.firstToken))];
  });
  for (const sighting of told) decide(words, decided, sighting);
  const sightings = [...untold, ...told].sort((a, b) => a.firstToken - b.firstToken);
  return { sightings, decisions };
}

/** The sightings that no told form touches, and the longer names around one. */
function withoutTold(
  words: ArticleWords,
  sightings: readonly Sighting[],
  found: readonly FoundForm[],
  { names }: Decisions,
): Sighting[] {
  let next = 0;
  return sightings.filter((sighting) => {
    while ((found[next]?.endToken ?? Infinity) <= sighting.firstToken) next++;
    const touching: FoundForm[] = [];
    for (let at = next; (found[at]?.firstToken ?? Infinity) < sighting.endToken; at++) {
      const place = found[at];
      if (place) touching.push(place);
    }
    if (touching.length === 0) return true;
    const isNamed =
      decidedName(words, sighting.firstToken, sighting.endToken, names) !== undefined ||
      (sighting.echo && knownName(sighting.key) !== undefined);
    return isNamed && touching.every((place) => isWider(sighting, place));
  });
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
  let low = 0;
  let high = sightings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sightings[middle]?.firstToken ?? Infinity) <= place.firstToken) low = middle + 1;
    else high = middle;
  }
  return (sightings[low - 1]?.endToken ?? 0) > place.firstToken;
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

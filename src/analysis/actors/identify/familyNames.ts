import { countBefore } from "../../../base/binarySearch";
import { addToList } from "../../../base/collections";
import type { DecidedName } from "../consistent/decideKinds";
import type { ArticleWords } from "../recognise/articleWords";
import type { Sighting } from "../recognise/sighting";
import { Capital } from "../recognise/wordFlags";
import type { Gender } from "./genders";
import { genderOfGivenName, genderOfTitle } from "./genders";
import type { Units } from "./joinForms";
import { isJunior } from "./nameKeys";

/** Whom a name alone stands for at a place in the text. */
export interface FullNameFound {
  readonly unit: string;
  /** Where it stands: the last time before, else the first time. */
  readonly place: Sighting;
}

/** Finds the person that a name alone stands for. */
export interface FamilyNames {
  /**
   * @returns null when no full name has it; "unclear" when several people do and none is the
   *   nearer one.
   */
  fullNameFor(key: string, sighting: Sighting): FullNameFound | "unclear" | null;
}

interface FullName {
  readonly key: string;
  readonly unit: string;
  readonly gender: Gender | undefined;
  /** Where the full form stands, in text order. */
  readonly places: readonly Sighting[];
}

/** Indexes the full names of people by every end of them, and by their first part. */
export function indexFamilyNames(
  words: ArticleWords,
  names: ReadonlyMap<string, DecidedName>,
  units: Units,
): FamilyNames {
  const byEnd = new Map<string, FullName[]>();
  const byStart = new Map<string, FullName[]>();
  const byEndOfSons = new Map<string, FullName[]>();
  for (const [key, { group, kind }] of names) {
    const { parts, sightings } = group;
    const [first] = sightings;
    if (kind !== "person" || parts.length < 2 || !first) continue;
    const gender = genderOfGivenName(words, first);
    const full = { key, unit: units.unitOf(key) ?? key, gender, places: sightings };
    for (const end of endsOf(parts)) addToList(byEnd, end, full);
    if (isJunior(key)) addToList(byEndOfSons, parts[parts.length - 2] ?? "", full);
    if (mayStandFirst(words, first)) addToList(byStart, parts[0] ?? "", full);
  }
  return {
    fullNameFor(key, sighting) {
      const short = key.toLowerCase();
      const owners = byEnd.get(short) ?? byEndOfSons.get(short) ?? byStart.get(short) ?? [];
      if (owners.length > mostOwners) return "unclear";
      const title = genderOfTitle(words, sighting.firstToken - 1);
      const possible = owners.filter(
        (owner) => owner.key !== key && (!title || (owner.gender ?? title) === title),
      );
      return nearest(possible, sighting);
    },
  };
}

/** More parts than this are several names run together; then only their last word is a name’s end. */
const mostParts = 6;

/** `de Holt`, `Holt` of `Clara de Holt`. */
function endsOf(parts: readonly string[]): readonly string[] {
  const first = parts.length > mostParts ? parts.length - 1 : 1;
  return parts.slice(first).map((_, index) => parts.slice(first + index).join(" "));
}

/**
 * Whether the first word of a full name may stand for it: a given name, or a family name where
 * these come first (`Kim Jong Un`), but not the `Holt` of a run-on `Holt Clara Jane`.
 */
function mayStandFirst(words: ArticleWords, { firstToken, endToken }: Sighting): boolean {
  if (words.capitalIs(firstToken, Capital.given)) return true;
  if (!words.capitalIs(firstToken, Capital.surname)) return true;
  for (let at = firstToken + 1; at < endToken; at++) {
    if (words.capitalIs(at, Capital.given)) return false;
  }
  return true;
}

/** How much nearer than the next the nearest person must be. */
const clearly = 1.25;
/** How much oftener than the next somebody must be named whose name alone comes first. */
const farMore = 2;
/** Of more people with one name nobody can tell which is meant; this keeps the time linear, too. */
const mostOwners = 30;
/** How many of a name’s places before a token are weighed. */
const mostPlaces = 12;

/** The person named most often and most closely before; where none was, most often at all. */
function nearest(owners: readonly FullName[], at: Sighting): FullNameFound | "unclear" | null {
  const isNew = owners.every(({ places }) => (places[0]?.firstToken ?? 0) > at.firstToken);
  const weights = new Map<string, { weight: number; owner: FullName; place: Sighting }>();
  for (const owner of owners) {
    const before = lastBefore(owner.places, at.firstToken);
    const place = owner.places[Math.max(0, before)];
    if (!place) continue;
    const weight = isNew ? owner.places.length : weigh(owner.places, before, at.sentence);
    const known = weights.get(owner.unit);
    if (known) known.weight += weight;
    else weights.set(owner.unit, { weight, owner, place });
  }
  const [best, next] = [...weights.values()].sort((a, b) => b.weight - a.weight);
  if (!best) return null;
  if (next && best.weight < next.weight * (isNew ? farMore : clearly)) return "unclear";
  return { unit: best.owner.unit, place: best.place };
}

/** Each mention counts one in its own sentence, a half four sentences on, a third eight on. */
function weigh(places: readonly Sighting[], last: number, sentence: number): number {
  let weight = 0;
  for (let at = last; at >= 0 && at > last - mostPlaces; at--) {
    weight += 1 / (1 + (sentence - (places[at]?.sentence ?? 0)) / 4);
  }
  return weight;
}

/** Binary search: the index of the last place before `token`, or -1. */
function lastBefore(places: readonly Sighting[], token: number): number {
  return countBefore(places.length, (at) => (places[at]?.firstToken ?? Infinity) < token) - 1;
}

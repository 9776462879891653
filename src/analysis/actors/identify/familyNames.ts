import { addToList } from "../../../base/collections";
import type { DecidedName } from "../consistent/decideKinds";
import type { Units } from "./joinForms";

/** Finds the person that a name alone stands for at a place in the text. */
export interface FamilyNames {
  /**
   * @param key the short name’s key.
   * @param token where it stands: with two people of one name it is the one named last before it.
   * @returns the key of the full form, or undefined when no full name has it.
   */
  fullNameFor(key: string, token: number): string | undefined;
}

interface FullName {
  readonly key: string;
  readonly unit: string;
  /** Tokens where the full form stands, ascending. */
  readonly places: readonly number[];
}

/** Indexes the full names of people by every end of them, and by their first part. */
export function indexFamilyNames(
  names: ReadonlyMap<string, DecidedName>,
  units: Units,
): FamilyNames {
  const byEnd = new Map<string, FullName[]>();
  const byStart = new Map<string, FullName[]>();
  for (const [key, { group, kind }] of names) {
    if (kind !== "person" || group.parts.length < 2) continue;
    const places = group.sightings.map(({ firstToken }) => firstToken);
    const full = { key, unit: units.unitOf(key), places };
    for (let from = 1; from < group.parts.length; from++) {
      addToList(byEnd, group.parts.slice(from).join(" "), full);
    }
    addToList(byStart, group.parts[0] ?? "", full);
  }
  return {
    fullNameFor(key, token) {
      const short = key.toLowerCase();
      const candidates = byEnd.get(short) ?? byStart.get(short) ?? [];
      const others = candidates.filter((candidate) => candidate.key !== key);
      return nearest(others, token)?.key;
    },
  };
}

/** The one named last before `token`; the first named in the article when none was yet. */
function nearest(candidates: readonly FullName[], token: number): FullName | undefined {
  const [first] = candidates;
  if (!first || candidates.every(({ unit }) => unit === first.unit)) return first;
  let best = first;
  let bestPlace = -1;
  for (const candidate of candidates) {
    const place = lastBefore(candidate.places, token);
    if (place > bestPlace) {
      best = candidate;
      bestPlace = place;
    }
  }
  return best;
}

/** Binary search: the greatest of the ascending `places` below `token`, or -1. */
function lastBefore(places: readonly number[], token: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? (places[low - 1] ?? -1) : -1;
}

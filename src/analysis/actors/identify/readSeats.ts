import type { ArticleWords } from "../recognise/articleWords";
import type { Sighting } from "../recognise/sighting";
import { isSeatOfPower, seatOf } from "./countryNames";
import { open, readSeat } from "./readSeat";
import type { SeatReading } from "./readSeat";

/** A seat that stands for its government, and for which. */
export interface MeantGovernment extends SeatReading {
  /** "country:RU". */
  readonly listed: string;
}

/**
 * The capitals and seats of power that stand for their governments. Where the words around one do
 * not tell, it follows its neighbour in a list, then what the article does with it elsewhere; a
 * seat of power that still does not tell is its government.
 */
export function readSeats(
  words: ArticleWords,
  sightings: readonly Sighting[],
): ReadonlyMap<Sighting, MeantGovernment> {
  const readings = sightings.map((sighting) => readOne(words, sighting));
  followNeighbours(words, sightings, readings);
  const tally = tallyOf(sightings, readings);
  const governments = new Map<Sighting, MeantGovernment>();
  sightings.forEach((sighting, index) => {
    const listed = seatOf(sighting);
    const found = readings[index];
    if (!found || listed === null) return;
    const decided = found.means === "open" ? byRest(sighting, tally.get(listed) ?? 0) : found;
    if (decided.means === "government") governments.set(sighting, { ...decided, listed });
  });
  return governments;
}

function readOne(words: ArticleWords, sighting: Sighting): SeatReading | null {
  if (seatOf(sighting) === null) return null;
  const found = readSeat(words, sighting);
  // People work in a palace, problems begin there: only at it and around it is it a building.
  const inside = found.rule === "after “in”" || found.rule === "after “into”";
  return isSeatOfPower(sighting) && inside ? open : found;
}

/** `Tehran and Moscow stand …`, `between Cairo, Tel Aviv and Ramallah`: one of a list is as the next. */
function followNeighbours(
  words: ArticleWords,
  sightings: readonly Sighting[],
  readings: (SeatReading | null)[],
): void {
  const follow = (index: number, neighbour: number): void => {
    const other = sightings[neighbour];
    if (readings[index]?.means !== "open" || !other) return;
    const found = readings[neighbour] ?? readNeighbour(other);
    if (found.means === "open") return;
    const { firstToken, endToken } = other;
    const rule = `as what it is listed with: ${found.rule}`;
    readings[index] = { means: found.means, rule, evidence: { firstToken, endToken } };
  };
  const listed = sightings.map((sighting, at) => {
    const before = sightings[at - 1];
    return before !== undefined && isListed(words, before, sighting);
  });
  for (let at = 1; at < sightings.length; at++) if (listed[at]) follow(at, at - 1);
  for (let at = sightings.length - 1; at > 0; at--) if (listed[at]) follow(at - 1, at);
}

/** Whether only a comma, "and" or "or" stands between two names. */
function isListed(words: ArticleWords, left: Sighting, right: Sighting): boolean {
  if (words.block(left.firstToken) !== words.block(right.firstToken)) return false;
  const gap = right.firstToken - left.endToken;
  const joiner = words.text(left.endToken);
  if (gap === 2) return joiner === "," && words.text(left.endToken + 1) === "and";
  return gap === 1 && (joiner === "and" || joiner === "or" || joiner === ",");
}

/** What a name beside a capital says of it: a country its government, another place the city. */
function readNeighbour({ known }: Sighting): SeatReading {
  if (known?.kind !== "place") return open;
  const country = known.known?.startsWith("country:") === true;
  return { means: country ? "government" : "city", rule: "a place", evidence: null };
}

/** How often more an article means the government than the city; datelines do not count. */
function tallyOf(
  sightings: readonly Sighting[],
  readings: readonly (SeatReading | null)[],
): ReadonlyMap<string, number> {
  const tally = new Map<string, number>();
  readings.forEach((found, index) => {
    const sighting = sightings[index];
    const listed = sighting && seatOf(sighting);
    if (!listed || !found || found.means === "open" || found.rule === "dateline") return;
    tally.set(listed, (tally.get(listed) ?? 0) + (found.means === "government" ? 1 : -1));
  });
  return tally;
}

function byRest(sighting: Sighting, tally: number): SeatReading {
  if (tally > 0) {
    const rule = "this article uses the capital for its government";
    return { means: "government", rule, evidence: null };
  }
  if (!isSeatOfPower(sighting)) return open;
  return { means: "government", rule: "seat of power", evidence: null };
}

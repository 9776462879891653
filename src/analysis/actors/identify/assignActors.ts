import type { ActorKind, MentionForm, Sureness } from "../../model/actor";
import { strongestOf } from "../consistent/decideKinds";
import type { Decisions, DecidedName } from "../consistent/decideKinds";
import { decidedName } from "../consistent/findEchoes";
import type { ArticleWords } from "../recognise/articleWords";
import type { KnownName } from "../recognise/nameTable";
import { knownName } from "../recognise/nameTable";
import type { Sighting } from "../recognise/sighting";
import type { TokenRange } from "../../model/article";
import { indexFamilyNames } from "./familyNames";
import { joinForms } from "./joinForms";
import { readSeat } from "./readSeats";
import type { SeatReading } from "./readSeats";

/** A sighting that names an actor, with the actor’s unit and why. */
export interface Assigned extends TokenRange {
  readonly sighting: Sighting;
  /** Equal for all mentions of one actor; begins with "country:" for a country. */
  readonly unit: string;
  readonly kind: ActorKind;
  readonly form: MentionForm;
  readonly known: KnownName | undefined;
  readonly rule: string;
  readonly evidence: TokenRange | null;
  readonly sure: Sureness;
}

/** Says of every sighting which actor it names; sightings that name none fall out. */
export function assignActors(
  words: ArticleWords,
  sightings: readonly Sighting[],
  decisions: Decisions,
): Assigned[] {
  const units = joinForms(decisions);
  const family = indexFamilyNames(decisions.names, units);
  const acronyms = new Set(decisions.acronyms.map(({ acronym }) => acronym));
  const seats = readSeats(words, sightings);
  const assigned: Assigned[] = [];
  for (const sighting of sightings) {
    const { firstToken, endToken, known } = sighting;
    const name = decidedName(words, firstToken, endToken, decisions.names);
    const decided = name ?? echoOfKnown(sighting);
    if (!decided) continue;
    const { key } = decided.group;
    const seat = known?.seatOf ? seats.get(sighting) : undefined;
    if (seat && known?.seatOf) {
      assigned.push(toAssigned(sighting, decided, known.seatOf, "metonym", seat));
      continue;
    }
    const full = decided.kind === "person" ? family.fullNameFor(key, firstToken) : undefined;
    const unit = full === undefined ? (known?.known ?? units.unitOf(key)) : units.unitOf(full);
    const acronym = known?.acronym === true || acronyms.has(key);
    const form = full !== undefined ? "surname" : acronym ? "acronym" : "name";
    assigned.push(toAssigned(sighting, decided, unit, form, whyNamed(sighting, decided)));
  }
  return assigned;
}

/** One literal, since an article may hold a hundred thousand of them. */
function toAssigned(
  sighting: Sighting,
  { kind, sure }: DecidedName,
  unit: string,
  form: MentionForm,
  { rule, evidence }: Pick<Assigned, "rule" | "evidence">,
): Assigned {
  const { firstToken, endToken, known } = sighting;
  const surely = form === "metonym" ? "likely" : sure;
  return {
    firstToken,
    endToken,
    sighting,
    unit,
    kind,
    form,
    known,
    rule,
    evidence,
    sure: surely,
  };
}

/** A well-known name that stands only where capitals prove nothing. */
function echoOfKnown(sighting: Sighting): DecidedName | null {
  const known = sighting.known ?? knownName(sighting.key);
  if (!known || !sighting.echo) return null;
  const clue = { kind: known.kind, weight: 6, rule: "well-known name", evidence: null } as const;
  const key = sighting.key.toLowerCase();
  const group = { key, parts: key.split(" "), known, sightings: [sighting], shared: [] };
  return { group, kind: known.kind, sure: "certain", clue };
}

/** Its own strongest clue, or that of the same name elsewhere in the article. */
function whyNamed(
  sighting: Sighting,
  { kind, clue }: DecidedName,
): { rule: string; evidence: TokenRange | null } {
  const own = strongestOf(sighting.clues, kind);
  if (!own && sighting.known?.kind === kind) return { rule: clue.rule, evidence: null };
  if (own) return { rule: own.rule, evidence: own.evidence };
  return { rule: `named elsewhere in the article: ${clue.rule}`, evidence: clue.evidence };
}

/**
 * The capitals that stand for their governments. Where the words around one do not tell, it follows
 * what the article does with that capital elsewhere.
 */
function readSeats(
  words: ArticleWords,
  sightings: readonly Sighting[],
): ReadonlyMap<Sighting, SeatReading> {
  const governments = new Map<Sighting, SeatReading>();
  const openOnes: Sighting[] = [];
  const tally = new Map<string, number>();
  for (const sighting of sightings) {
    const key = sighting.known?.seatOf;
    if (!key) continue;
    const seat = readSeat(words, sighting);
    if (seat.means === "open") openOnes.push(sighting);
    else tally.set(key, (tally.get(key) ?? 0) + (seat.means === "government" ? 1 : -1));
    if (seat.means === "government") governments.set(sighting, seat);
  }
  for (const sighting of openOnes) {
    if ((tally.get(sighting.known?.seatOf ?? "") ?? 0) <= 0) continue;
    const rule = "this article uses the capital for its government";
    governments.set(sighting, { means: "government", rule, evidence: null });
  }
  return governments;
}

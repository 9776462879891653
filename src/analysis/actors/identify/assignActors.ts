import type { ActorKind, MentionForm, Sureness } from "../../model/actor";
import { strongestOf } from "../consistent/decideKinds";
import type { Decisions, DecidedName } from "../consistent/decideKinds";
import { nameOf } from "../consistent/nameOf";
import type { ArticleWords } from "../recognise/articleWords";
import type { KnownName } from "../recognise/nameTable";
import type { Sighting } from "../recognise/sighting";
import type { TokenRange } from "../../model/article";
import { indexFamilyNames } from "./familyNames";
import type { FullNameFound } from "./familyNames";
import { joinForms } from "./joinForms";
import type { Units } from "./joinForms";
import { kindOfListed } from "./countryNames";
import { readSeats } from "./readSeats";
import type { MeantGovernment } from "./readSeats";

/** A sighting that names an actor, with the actor’s unit and why. */
export interface Assigned extends TokenRange {
  readonly sighting: Sighting;
  /** Equal for all mentions of one actor; what it is listed as ("country:IR") where it is. */
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
  const family = indexFamilyNames(words, decisions.names, units);
  const acronyms = new Set(decisions.acronyms.map(({ acronym }) => acronym));
  const seats = readSeats(words, sightings);
  const assigned: Assigned[] = [];
  for (const sighting of sightings) {
    const decided = nameOf(words, sighting, decisions);
    if (!decided) continue;
    const seat = seats.get(sighting);
    const person =
      decided.kind === "person" ? family.fullNameFor(decided.group.key, sighting) : null;
    if (seat) assigned.push(asGovernment(sighting, decided, seat));
    else if (person && person !== "unclear") {
      assigned.push(asFullName(sighting, decided, person));
    } else assigned.push(asItself(sighting, decided, units, acronyms));
  }
  return assigned;
}

function asGovernment(sighting: Sighting, decided: DecidedName, seat: MeantGovernment): Assigned {
  const governed = { ...decided, kind: kindOfListed(seat.listed), sure: "likely" as const };
  return toAssigned(sighting, governed, seat.listed, "metonym", seat);
}

/** `Holt` of `Clara Holt`: the full name is the evidence, unless its own is stronger. */
function asFullName(
  sighting: Sighting,
  decided: DecidedName,
  { place, unit }: FullNameFound,
): Assigned {
  const own = strongestOf(sighting.clues, decided.kind);
  const why = own
    ? { rule: own.rule, evidence: own.evidence }
    : { rule: "short for a full name", evidence: place };
  return toAssigned(sighting, decided, unit, "surname", why);
}

function asItself(
  sighting: Sighting,
  decided: DecidedName,
  units: Units,
  acronyms: ReadonlySet<string>,
): Assigned {
  const { known } = sighting;
  const { key } = decided.group;
  const acronym = known?.acronym === true || acronyms.has(key);
  const form = acronym ? "acronym" : "name";
  const listed = (known?.kind === decided.kind ? known.known : null) ?? key;
  const unit = units.unitOf(key) ?? listed;
  return toAssigned(sighting, decided, unit, form, whyNamed(sighting, decided));
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
    sure,
  };
}

/** Its own strongest clue that can be told, or that of the same name elsewhere in the article. */
function whyNamed(
  sighting: Sighting,
  { kind, clue }: DecidedName,
): { rule: string; evidence: TokenRange | null } {
  const own = strongestOf(sighting.clues, kind);
  if (!own && sighting.known?.kind === kind) return { rule: clue.rule, evidence: null };
  if (own && (!own.learned || clue.learned)) return { rule: own.rule, evidence: own.evidence };
  return { rule: `named elsewhere in the article: ${clue.rule}`, evidence: clue.evidence };
}

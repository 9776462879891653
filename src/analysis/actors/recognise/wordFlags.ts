import { commonWords } from "../../lexicon/en/commonWords";
import * as never from "../../lexicon/en/neverNames";
import {
  foreignOrganizationEndings,
  foreignOrganizationWords,
} from "../../lexicon/en/organizationsForeign";
import * as organizations from "../../lexicon/en/organizationsWords";
import * as cues from "../../lexicon/en/peopleCues";
import { givenNames } from "../../lexicon/en/peopleGivenNames";
import { famousSurnames, surnames } from "../../lexicon/en/peopleSurnames";
import * as places from "../../lexicon/en/placesWords";
import { honorifics, offices, roleModifiers } from "../../lexicon/en/titlesBeforeNames";
import { isDemonym } from "./nameTable";

/** What a word written with a capital may do in or beside a name. Bits. */
export const Capital = {
  given: 1 << 0,
  surname: 1 << 1,
  famous: 1 << 2,
  organizationHead: 1 << 3,
  organizationFirst: 1 << 4,
  body: 1 << 5,
  placeHead: 1 << 6,
  placeFirst: 1 << 7,
  compass: 1 << 8,
  honorific: 1 << 9,
  office: 1 << 10,
  calendar: 1 << 11,
  demonym: 1 << 12,
  thing: 1 << 13,
  possessiveHead: 1 << 14,
  plainAcronym: 1 << 15,
  suffix: 1 << 16,
  foreignOrganization: 1 << 17,
  postNominal: 1 << 20,
} as const;

/** What a word may do whatever its case, or in lower case beside a name. Bits. */
export const Lower = {
  common: 1 << 0,
  grammar: 1 << 1,
  particle: 1 << 2,
  leadingParticle: 1 << 3,
  speech: 1 << 4,
  personVerb: 1 << 5,
  kinship: 1 << 6,
  placePreposition: 1 << 7,
  placeNoun: 1 << 8,
  placeAfter: 1 << 9,
  organizationBefore: 1 << 10,
  organizationAfter: 1 << 11,
  office: 1 << 12,
  roleModifier: 1 << 13,
  governmentVerb: 1 << 14,
  governmentNoun: 1 << 15,
  governmentPreposition: 1 << 16,
  cityCue: 1 << 17,
  cityNoun: 1 << 18,
  motion: 1 << 19,
  auxiliary: 1 << 20,
} as const;

/** The {@link Capital} bits of a capitalised word, as written. */
export function capitalFlagsOf(word: string): number {
  let flags = (tables ??= makeTables()).capital.get(word) ?? 0;
  if (isDemonym(word)) flags |= Capital.demonym;
  if (foreignEnding.test(word)) flags |= Capital.foreignOrganization;
  return flags;
}

const foreignEnding = new RegExp(`\\p{L}(?:${foreignOrganizationEndings.join("|")})$`, "u");

/** The {@link Lower} bits of a word in lower case. */
export function lowerFlagsOf(word: string): number {
  return (tables ??= makeTables()).lower.get(word) ?? 0;
}

interface FlagTables {
  readonly capital: ReadonlyMap<string, number>;
  readonly lower: ReadonlyMap<string, number>;
}

/** Made when the first article is read, not when the program starts. */
let tables: FlagTables | null = null;

function makeTables(): FlagTables {
  return { capital: makeCapitalTable(), lower: makeLowerTable() };
}

function makeCapitalTable(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  add(table, givenNames, Capital.given);
  add(table, surnames, Capital.surname);
  add(table, famousSurnames, Capital.surname | Capital.famous);
  add(table, organizations.organizationHeads, Capital.organizationHead);
  add(table, organizations.organizationFirstHeads, Capital.organizationFirst);
  add(table, organizations.bareBodies, Capital.body);
  add(table, organizations.possessiveHeads, Capital.possessiveHead);
  add(table, foreignOrganizationWords, Capital.foreignOrganization);
  add(table, places.placeHeads, Capital.placeHead);
  add(table, places.placeFirstWords, Capital.placeFirst);
  add(table, places.compassWords, Capital.compass);
  add(table, honorifics, Capital.honorific);
  add(table, offices, Capital.office);
  add(table, never.calendarWords, Capital.calendar);
  add(table, never.thingHeads, Capital.thing);
  add(table, never.plainAcronyms, Capital.plainAcronym);
  add(table, cues.nameSuffixes, Capital.suffix);
  add(table, cues.postNominals, Capital.postNominal);
  return table;
}

function makeLowerTable(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  add(table, commonWords, Lower.common);
  add(table, never.sentenceStarters, Lower.common);
  add(table, never.functionWords, Lower.grammar | Lower.common);
  add(table, cues.nameParticles, Lower.particle);
  add(table, cues.leadingParticles, Lower.leadingParticle);
  add(table, cues.speechVerbs, Lower.speech);
  add(table, cues.personVerbs, Lower.personVerb);
  add(table, cues.kinship, Lower.kinship);
  add(table, cues.auxiliaries, Lower.auxiliary);
  add(table, cues.governmentVerbs, Lower.governmentVerb);
  add(table, cues.governmentNouns, Lower.governmentNoun);
  add(table, cues.governmentPrepositions, Lower.governmentPreposition);
  add(table, places.placePrepositions, Lower.placePreposition);
  add(table, places.placeNouns, Lower.placeNoun);
  add(table, places.placeNounsAfter, Lower.placeAfter);
  add(table, places.cityCues, Lower.cityCue);
  add(table, places.cityNouns, Lower.cityNoun);
  add(table, places.motionWords, Lower.motion);
  add(table, organizations.organizationNounsBefore, Lower.organizationBefore);
  add(table, organizations.organizationNounsAfter, Lower.organizationAfter);
  add(table, roleModifiers, Lower.roleModifier);
  const lowerOffices = offices.map((word) => word.toLowerCase());
  add(table, lowerOffices, Lower.office);
  return table;
}

function add(table: Map<string, number>, words: readonly string[], flag: number): void {
  for (const word of words) {
    const key = word.replace(/’/g, "'");
    table.set(key, (table.get(key) ?? 0) | flag);
  }
}

import { organizationsByName } from "../../lexicon/en/organizationsByName";
import { organizationPairs, organizations } from "../../lexicon/en/organizationsKnown";
import { cities } from "../../lexicon/en/placesCities";
import { peoples } from "../../lexicon/en/placesCountries";
import { regions, states } from "../../lexicon/en/placesRegions";
import type { ActorKind } from "../../model/actor";
import { listCountries } from "./countries";

/** A name that needs no evidence from the article. */
export interface KnownName {
  readonly kind: ActorKind;
  /** What it stands for, the same for all its forms: "country:IR"; null where the form says it all. */
  readonly known: string | null;
  /** Country whose government it may stand for: "country:IR" for `Tehran`. */
  readonly seatOf: string | null;
  /** The name to show where the article uses it: `United States` rather than `America`. */
  readonly canonical: string | null;
  /** Short for a longer form: `UN`. */
  readonly acronym: boolean;
}

/**
 * The known name written like this, or undefined.
 * @param key words, hyphens and possessive endings parted by single spaces ({@link toNameKey}).
 */
export function knownName(key: string): KnownName | undefined {
  const found = (table ??= makeTable()).names.get(key);
  if (found || key.length < shortestCountryInCapitals || !isInCapitals(key)) return found;
  return (capitals ??= inCapitals(table.names)).get(key);
}

/** How many parts the longest known name has that begins with this word; 0 for none. */
export function longestKnownName(firstWord: string): number {
  const { longest } = (table ??= makeTable());
  const asWritten = longest.get(firstWord) ?? 0;
  if (!isInCapitals(firstWord)) return asWritten;
  return Math.max(
    asWritten,
    longest.get(firstWord.slice(0, 1) + firstWord.slice(1).toLowerCase()) ?? 0,
  );
}

/** Whether the word is an adjective or people of a country, region, faith or camp. */
export function isDemonym(word: string): boolean {
  return (table ??= makeTable()).demonyms.has(word);
}

/** A phrase as the tokens of an article spell it: `Cox’s Bazar` is `Cox 's Bazar`. */
export function toNameKey(phrase: string): string {
  if (/^[A-Za-z ]*$/.test(phrase)) return phrase;
  return phrase
    .replace(/ ?([-–—&()]) ?/g, " $1 ")
    .trim()
    .replace(/[’']s\b/g, " 's")
    .replace(/s[’'] /g, "s ' ")
    .replace(/’/g, "'");
}

interface NameTable {
  readonly names: ReadonlyMap<string, KnownName>;
  readonly longest: ReadonlyMap<string, number>;
  readonly demonyms: ReadonlySet<string>;
}

/** Made when the first article is read, not when the program starts. */
let table: NameTable | null = null;

/** The same names in capitals, for headlines; few articles ask for it. */
let capitals: ReadonlyMap<string, KnownName> | null = null;

const nothingMore = { known: null, seatOf: null, canonical: null, acronym: false } as const;
const place: KnownName = { kind: "place", ...nothingMore };
const organization: KnownName = { kind: "organization", ...nothingMore };

/** The first to claim a form keeps it: countries before capitals, these before other places. */
function makeTable(): NameTable {
  const names = new Map<string, KnownName>();
  const demonyms = new Set(peoples.flatMap((word) => [word, `${word}s`]));
  const countries = listCountries();
  for (const country of countries) {
    const known = `country:${country.code}`;
    addForms(names, country.names, { ...place, known, canonical: country.names[0] ?? null });
    for (const word of country.demonyms) demonyms.add(word);
  }
  for (const { capitals, code } of countries) {
    const seatOf = `country:${code}`;
    addForms(names, capitals, { ...place, seatOf });
  }
  addForms(names, [...regions, ...states, ...cities], place);
  addOrganizations(names);
  return { names, longest: longestByFirstWord(names), demonyms };
}

/** The bodies everybody knows first, so that theirs is the acronym. */
function addOrganizations(names: Map<string, KnownName>): void {
  for (const entry of organizationPairs) addOrganization(names, entry);
  addForms(names, organizations, organization);
  for (const entry of Object.values(organizationsByName).flat()) addOrganization(names, entry);
}

/** @param entry a name, or an acronym with what it is short for: `UN = United Nations`. */
function addOrganization(names: Map<string, KnownName>, entry: string): void {
  const [first = "", ...longForms] = entry.split(" = ");
  if (longForms.length === 0) {
    addForms(names, [first], organization);
    return;
  }
  const known = `organization:${first.replace(/\./g, "").toLowerCase()}`;
  addForms(names, [first], { ...organization, known, acronym: true });
  addForms(names, longForms, { ...organization, known });
}

/** Adds each form as written, and in the letters of English. */
function addForms(names: Map<string, KnownName>, forms: readonly string[], name: KnownName): void {
  for (const form of forms) {
    const key = toNameKey(form);
    addKey(names, key, name);
    if (/^[ -~]*$/.test(key)) continue;
    const plain = withoutDiacritics(key);
    addKey(names, plain, name);
    addKey(names, plain.replace(/–/g, "-"), name);
  }
}

function addKey(names: Map<string, KnownName>, key: string, name: KnownName): void {
  if (!names.has(key)) names.set(key, name);
}

function withoutDiacritics(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}

/** Whether it begins with a letter and none is small; the second settles that nearly always. */
function isInCapitals(text: string): boolean {
  const second = text.charCodeAt(1);
  if (second >= 97 && second <= 122) return false;
  return text === text.toUpperCase() && text.slice(0, 1) !== text.slice(0, 1).toLowerCase();
}

/** Words in capitals that are shorter are rather acronyms; `IRAN` is none. */
const shortestInCapitals = 5;
const shortestCountryInCapitals = 4;

function inCapitals(names: ReadonlyMap<string, KnownName>): ReadonlyMap<string, KnownName> {
  const table = new Map<string, KnownName>();
  for (const [key, name] of names) {
    const isCountry = name.known?.startsWith("country:") === true;
    const shortest = isCountry ? shortestCountryInCapitals : shortestInCapitals;
    if (key.length >= shortest) addKey(table, key.toUpperCase(), name);
  }
  return table;
}

function longestByFirstWord(names: ReadonlyMap<string, KnownName>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const key of names.keys()) {
    const space = key.indexOf(" ");
    const first = space < 0 ? key : key.slice(0, space);
    let parts = 1;
    for (let at = space; at >= 0; at = key.indexOf(" ", at + 1)) parts++;
    if (parts > (longest.get(first) ?? 0)) longest.set(first, parts);
  }
  return longest;
}

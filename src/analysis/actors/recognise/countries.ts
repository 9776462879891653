import { countries } from "countries-list";
import isoCountries from "i18n-iso-countries/langs/en.json";
import nationalities from "i18n-nationality/langs/en.json";
import {
  capitalVariants,
  capitalsLeftOut,
  countryNamesLeftOut,
  countryVariants,
  demonymVariants,
} from "../../lexicon/en/placesCountries";
import { phraseList } from "../../lexicon/wordList";

/** A country as the name table needs it. */
export interface CountryNames {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly names: readonly string[];
  /** Seats of government, as written. */
  readonly capitals: readonly string[];
  /** Adjectives and words for its people. */
  readonly demonyms: readonly string[];
}

/**
 * All countries with their names, capitals and demonyms, from the packages countries-list,
 * i18n-iso-countries and i18n-nationality, and from our own table of what they leave out.
 */
export function listCountries(): CountryNames[] {
  const codes = new Set([...Object.keys(countries), ...Object.keys(countryVariants)]);
  return [...codes].map((code) => ({
    code,
    names: namesOf(code),
    capitals: capitalsOf(code),
    demonyms: demonymsOf(code),
  }));
}

/** The JSON of the packages is plain string tables. */
const isoNames: Readonly<Record<string, string | readonly string[]>> = isoCountries.countries;
const nationalityOf: Readonly<Record<string, string>> = nationalities.nationalities;
const dataOf: Readonly<Record<string, { name: string; capital: string }>> = countries;

function namesOf(code: string): string[] {
  const listed = isoNames[code] ?? [];
  const all = [
    dataOf[code]?.name ?? "",
    ...(typeof listed === "string" ? [listed] : listed),
    ...phraseList(countryVariants[code] ?? ""),
  ];
  return [...new Set(all)].filter(
    (name) => name !== "" && !/[(,]/.test(name) && !leftOut.has(name),
  );
}

const leftOut = new Set(countryNamesLeftOut);

function capitalsOf(code: string): string[] {
  const capital = (dataOf[code]?.capital ?? "").replace(/ \(.*\)$/, "");
  return [...new Set([capital, ...phraseList(capitalVariants[code] ?? "")])].filter(
    (name) => name !== "" && !capitalsLeftOut.includes(name) && !namesOf(code).includes(name),
  );
}

/** Where the package gives the country's name or a phrase for want of a demonym, there is none. */
function demonymsOf(code: string): string[] {
  const listed = nationalityOf[code] ?? "";
  const isName =
    namesOf(code).includes(listed) || /[,(.]| - | or | and |Island|Territor/.test(listed);
  const adjectives = [...(isName ? [] : [listed]), ...phraseList(demonymVariants[code] ?? "")];
  return adjectives
    .filter((word) => word !== "")
    .flatMap((word) => (/(s|ese|sh|ch|men|man|z)$/.test(word) ? [word] : [word, `${word}s`]));
}

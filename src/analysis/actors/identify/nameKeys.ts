import { companySuffixes, countryPrefixes } from "../../lexicon/en/organizationsSuffixes";
import { familySpellings, familySuffixes, givenSpellings } from "../../lexicon/en/peopleSpellings";
import { placeSpellings, stateAbbreviations } from "../../lexicon/en/placesSeats";

/** Without case, diacritics, typographic apostrophes and a leading article. */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘´]/g, "'")
    .toLowerCase()
    .replace(/^the /, "");
}

/**
 * The folded words of a person’s name in one spelling, without `Jr.` and the like.
 *
 *     Aleksandr Zelenskyy → alexander, zelensky      Kim Jong-un → kim, jong, un
 *
 * @param name as written, or as the key of a name whose hyphens stand alone.
 */
export function personWords(name: string): readonly string[] {
  const folded = foldName(name).split(/[\s-]+/);
  const words = folded.filter((word) => word !== "" && word !== "al" && word !== "el");
  while (words.length > 2 && suffixes.has(words[words.length - 1] ?? "")) words.pop();
  const last = words.length - 1;
  return words.map((word, index) => (index === last ? toFamilySpelling(word) : toGiven(word)));
}

/** Whether a name ends in what tells a son from his father: `Jonas Holt Jr.` */
export function isJunior(name: string): boolean {
  return /[\s,](?:jr|sr)\.?$/i.test(name);
}

/** A family name in one spelling: `Zelenskiy`, `Zelenskyy` and `Zelensky` are one. */
export function toFamilySpelling(folded: string): string {
  const listed = families.get(folded);
  if (listed !== undefined) return listed;
  const plain = folded
    .replace(/(?:skyy|skiy|skij|skii|skyi|ski)$/, "sky")
    .replace(/(?:iy|ij|yi|yj|yy|ii)$/, "y")
    .replace(/(?:ych|itch|ytch)$/, "ich")
    .replace(/ph/g, "f");
  return plain.length > 4 ? plain.replace(/([a-z])\1/g, "$1") : plain;
}

function toGiven(folded: string): string {
  return givens.get(folded) ?? folded;
}

/**
 * The name of a body without what newspapers leave out: `velmo` for `Velmo.com Inc`.
 * @param name as written, or as a key.
 */
export function bodyName(name: string): string {
  const words = foldName(name).split(" ");
  while (words.length > 1 && companies.has(words[words.length - 1] ?? "")) words.pop();
  if (words[words.length - 1] === "," && words.length > 1) words.pop();
  return words
    .join(" ")
    .replace(/,$/, "")
    .replace(/\.com$/, "");
}

/** The name of a body without the country in front, or null: `supreme court`. */
export function withoutCountry(name: string): string | null {
  const words = foldName(name).split(" ");
  return words.length > 2 && prefixes.has(words[0] ?? "") ? words.slice(1).join(" ") : null;
}

/**
 * What a place with several spellings is known as, or null: "place:kyiv" for `Kiev`.
 * @param name as written, or as a key.
 */
export function listedPlace(name: string): string | null {
  const folded = foldName(name).replace(/ - /g, "-").replace(/ 's/g, "'s");
  const known = places.get(folded);
  return known === undefined ? null : `place:${known}`;
}

const suffixes = new Set(familySuffixes);
const companies = new Set(companySuffixes);
const prefixes = new Set(countryPrefixes);
const givens = toGroups(givenSpellings.map((group) => group.split(" ")));
const families = toGroups(familySpellings.map((group) => group.split(" ")));
const places = toGroups([
  ...placeSpellings.map((group) => group.split(" = ")),
  ...stateAbbreviations.map((pair) => pair.split(" = ").reverse()),
]);

/** Each folded form with the folded first form of its group. */
function toGroups(groups: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const group of groups) {
    for (const form of group) found.set(foldName(form), foldName(group[0] ?? ""));
  }
  return found;
}

import {
  demonymsBeyond,
  demonymsOfOthers,
  demonymsWithoutCountry,
} from "../../lexicon/en/placesDemonyms";
import { listCountries } from "../recognise/countries";

/** The country that a word for its people leads to. */
export interface DemonymCountry {
  /** As in `ArticleActor.known`: "country:IR". */
  readonly known: string;
  /** Its usual English name: "Iran". */
  readonly name: string;
}

/**
 * The country of an adjective or of a word for its people, which is no mention of it.
 *
 *     Iranian → Iran      the Dutch → Netherlands      North Koreans → North Korea
 *
 * @param word one demonym as written, its words parted by single spaces; case tells `Polish` from
 *   `polish`.
 * @returns null where the word is none, or may be of two countries (`Korean`).
 */
export function countryOfDemonym(word: string): DemonymCountry | null {
  return (table ??= makeTable()).get(word) ?? null;
}

/** Made when first asked. */
let table: ReadonlyMap<string, DemonymCountry> | null = null;

/** A demonym that two countries claim leads to neither. */
function makeTable(): ReadonlyMap<string, DemonymCountry> {
  const found = new Map<string, DemonymCountry>();
  const unclear = new Set(demonymsWithoutCountry);
  const countries = listCountries();
  // A package's singular may make a plural that is a country: "Philippine", "Philippines".
  const countryNames = new Set(countries.flatMap(({ names }) => names));
  for (const { code, names, demonyms } of countries) {
    const country = { known: `country:${code}`, name: names[0] ?? code };
    const others = demonymsOfOthers[code]?.flatMap((word) => [word, `${word}s`]) ?? [];
    for (const word of new Set([...demonyms, ...(demonymsBeyond[code] ?? [])])) {
      if (others.includes(word) || countryNames.has(word)) continue;
      if (found.has(word)) unclear.add(word);
      found.set(word, country);
    }
  }
  for (const word of unclear) found.delete(word);
  return found;
}

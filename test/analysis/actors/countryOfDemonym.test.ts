import { describe, expect, it } from "vitest";
import { countryOfDemonym } from "../../../src/analysis";
import { listCountries } from "../../../src/analysis/actors/recognise/countries";
import {
  demonymsOfOthers,
  demonymsWithoutCountry,
} from "../../../src/analysis/lexicon/en/placesDemonyms";

describe("a word for a people", () => {
  it.each([
    ["Iranian", "country:IR", "Iran"],
    ["Iranians", "country:IR", "Iran"],
    ["Dutch", "country:NL", "Netherlands"],
    ["American", "country:US", "United States"],
    ["North Korean", "country:KP", "North Korea"],
    ["South Koreans", "country:KR", "South Korea"],
    ["Saudi", "country:SA", "Saudi Arabia"],
    ["Welsh", "country:GB", "United Kingdom"],
    ["Palestinians", "country:PS", "Palestine"],
    ["Germans", "country:DE", "Germany"],
    ["South Sudanese", "country:SS", "South Sudan"],
    ["Frenchwoman", "country:FR", "France"],
  ])("leads to its country: %s", (word, known, name) => {
    expect(countryOfDemonym(word)).toEqual({ known, name });
  });

  it.each([
    "Korean",
    "Congolese",
    "Philippines",
    "Soviet",
    "polish",
    "Iran",
    "Muslim",
    "Western",
    "Pole",
    "",
    "constructor",
  ])("leads nowhere where it is none, or not of one country: %s", (word) => {
    expect(countryOfDemonym(word)).toBeNull();
  });

  it("is left out only where a package or our table has it", () => {
    const all = new Set(listCountries().flatMap(({ demonyms }) => demonyms));
    const plurals = /s$|Māori|Maori|Finn|Pole|Brit/;
    expect(demonymsWithoutCountry.filter((word) => !all.has(word) && !plurals.test(word))).toEqual(
      [],
    );
    expect(
      Object.values(demonymsOfOthers)
        .flat()
        .filter((word) => !all.has(word)),
    ).toEqual([]);
    expect(new Set(demonymsWithoutCountry).size).toBe(demonymsWithoutCountry.length);
  });
});

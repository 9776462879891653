import { describe, expect, it } from "vitest";
import { listCountries } from "../../../src/analysis/actors/recognise/countries";
import { isDemonym, knownName, toNameKey } from "../../../src/analysis/actors/recognise/nameTable";
import { commonWords } from "../../../src/analysis/lexicon/en/commonWords";
import * as never from "../../../src/analysis/lexicon/en/neverNames";
import * as kindCues from "../../../src/analysis/lexicon/en/kindCues";
import * as known from "../../../src/analysis/lexicon/en/organizationsKnown";
import * as organizations from "../../../src/analysis/lexicon/en/organizationsWords";
import * as cues from "../../../src/analysis/lexicon/en/peopleCues";
import * as given from "../../../src/analysis/lexicon/en/peopleGivenNames";
import * as surnames from "../../../src/analysis/lexicon/en/peopleSurnames";
import { cities } from "../../../src/analysis/lexicon/en/placesCities";
import * as regions from "../../../src/analysis/lexicon/en/placesRegions";
import * as places from "../../../src/analysis/lexicon/en/placesWords";
import * as titles from "../../../src/analysis/lexicon/en/titlesBeforeNames";

const { nameSuffixes, postNominals, ...lowerCues } = cues;
const { honorifics, offices, ...lowerTitles } = titles;
const { placeHeads, placeFirstWords, compassWords, ...lowerPlaces } = places;
const {
  organizationHeads,
  organizationFirstHeads,
  bareBodies,
  possessiveHeads,
  ...lowerOrganizations
} = organizations;

const capitalised: Record<string, readonly string[]> = {
  ...{ honorifics, offices, placeHeads, placeFirstWords, compassWords, nameSuffixes },
  ...{ postNominals },
  ...{ organizationHeads, organizationFirstHeads, bareBodies, possessiveHeads, cities },
  ...{ thingHeads: never.thingHeads, calendarWords: never.calendarWords },
  ...given,
  ...surnames,
  ...regions,
};
const lowerCase: Record<string, readonly string[]> = {
  ...{ commonWords, functionWords: never.functionWords, sentenceStarters: never.sentenceStarters },
  ...lowerCues,
  ...lowerTitles,
  ...lowerPlaces,
  ...lowerOrganizations,
  ...kindCues,
};

describe("word lists", () => {
  it.each(Object.entries({ ...capitalised, ...lowerCase, ...known }))(
    "%s has no word twice",
    (_, words) => {
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    },
  );

  it.each(Object.entries(capitalised))("%s has capitals", (_, words) => {
    const exceptions = new Set(["sub-Saharan Africa", "southern Africa"]);
    expect(words.filter((word) => !/^\p{Lu}/u.test(word) && !exceptions.has(word))).toEqual([]);
  });

  it.each(Object.entries(lowerCase))("%s is in lower case", (_, words) => {
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });

  it("have single words where single tokens are looked up", () => {
    const phrases = new Set(["cities", "regions", "states"]);
    const single = Object.entries(capitalised).filter(([name]) => !phrases.has(name));
    expect(single.flatMap(([, words]) => words.filter((word) => /\s/.test(word)))).toEqual([]);
  });

  it("tell the given names of men from those of women", () => {
    const women = new Set(given.womensNames);
    expect(given.mensNames.filter((name) => women.has(name))).toEqual([]);
  });

  it("pair every acronym with a name", () => {
    expect(known.organizationPairs.filter((pair) => !/^\S+ = \S/.test(pair))).toEqual([]);
  });
});

describe("countries", () => {
  it("come with names, capitals and demonyms", () => {
    const iran = listCountries().find(({ code }) => code === "IR");
    expect(iran?.names).toEqual(expect.arrayContaining(["Iran", "Islamic Republic of Iran"]));
    expect(iran).toMatchObject({ capitals: ["Tehran"], demonyms: ["Iranian", "Iranians"] });
  });

  it("are found by any name, with a typographic apostrophe or none, with diacritics or none", () => {
    for (const name of ["Côte d’Ivoire", "Cote d'Ivoire", "Ivory Coast"]) {
      expect(knownName(toNameKey(name))).toMatchObject({ kind: "place", known: "country:CI" });
    }
  });

  it("are not found by junk of the packages", () => {
    for (const name of ["Palestinian Territory, Occupied", "Bosnian - Herzegovinian", "Victoria"]) {
      expect(knownName(name)?.seatOf ?? null).toBeNull();
      expect(isDemonym(name)).toBe(false);
    }
  });

  it("have capitals that may stand for them", () => {
    expect(knownName("Moscow")).toMatchObject({ known: null, seatOf: "country:RU" });
    expect(knownName("Tel Aviv")).toMatchObject({ seatOf: "country:IL" });
  });
});

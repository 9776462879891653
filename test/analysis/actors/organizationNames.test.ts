import { describe, expect, it } from "vitest";
import { longestKnownName, toNameKey } from "../../../src/analysis/actors/recognise/nameTable";
import { isDemonym, knownName } from "../../../src/analysis/actors/recognise/nameTable";
import { ArticleWords } from "../../../src/analysis/actors/recognise/articleWords";
import { readArticle } from "../../../src/analysis/article/readArticle";
import { commonWords } from "../../../src/analysis/lexicon/en/commonWords";
import { organizationsByName } from "../../../src/analysis/lexicon/en/organizationsByName";
import {
  foreignOrganizationEndings,
  foreignOrganizationWords,
} from "../../../src/analysis/lexicon/en/organizationsForeign";
import * as known from "../../../src/analysis/lexicon/en/organizationsKnown";
import * as given from "../../../src/analysis/lexicon/en/peopleGivenNames";
import * as surnames from "../../../src/analysis/lexicon/en/peopleSurnames";
import { cities } from "../../../src/analysis/lexicon/en/placesCities";
import { regions, states } from "../../../src/analysis/lexicon/en/placesRegions";
import { labelled } from "./labels";

const tables: Readonly<Record<string, readonly string[]>> = organizationsByName;
const people = new Set([...Object.values(given).flat(), ...Object.values(surnames).flat()]);
const common = new Set(commonWords);

/** `A = B = C` gives A, B and C. */
const formsOf = (entry: string): readonly string[] => entry.split(" = ");
const forms = Object.values(tables).flatMap((entries) => entries.flatMap(formsOf));

describe("names of organisations", () => {
  it("stand in one table only", () => {
    const longForms = Object.values(tables).flatMap((entries) =>
      entries.flatMap((entry) => (entry.includes(" = ") ? formsOf(entry).slice(1) : [entry])),
    );
    const before = [
      ...known.organizations,
      ...known.organizationPairs.map((pair) => pair.split(" = ")[1] ?? ""),
    ];
    const seen = new Set(before);
    expect(longForms.filter((form) => seen.size === seen.add(form).size)).toEqual([]);
  });

  it("share no acronym", () => {
    const acronyms = Object.entries(tables).flatMap(([table, entries]) =>
      entries
        .filter((entry) => entry.includes(" = "))
        .map((entry) => `${formsOf(entry)[0] ?? ""} ${table}`),
    );
    const homes = new Map<string, string>();
    for (const acronym of new Set(acronyms)) {
      const [name = "", table = ""] = acronym.split(" ");
      expect(`${name} in ${homes.get(name) ?? table}`).toBe(`${name} in ${table}`);
      homes.set(name, table);
    }
    expect([...homes.keys()].filter((acronym) => acronym.length < 3)).toEqual([]);
  });

  it("are no country, region, city or people", () => {
    const places = new Set([...cities, ...regions, ...states]);
    expect(forms.filter((form) => places.has(form) || isDemonym(form))).toEqual([]);
    expect(forms.filter((form) => knownName(toNameKey(form))?.kind !== "organization")).toEqual([]);
  });

  it("are no name of a person and no everyday word", () => {
    expect(forms.filter((form) => people.has(form))).toEqual([]);
    expect(forms.filter((form) => common.has(form.toLowerCase()))).toEqual([]);
  });

  it("are written in a way that an article’s words can be compared with", () => {
    expect(forms.filter((form) => !/^[\p{L}\d][\p{L}\p{M}\d ’'.&()–—-]*$/u.test(form))).toEqual([]);
    expect(forms.filter((form) => !/\p{Lu}/u.test(form) || /\s\s/.test(form))).toEqual([]);
  });

  it("need few look-ups at any word", () => {
    const firsts = new Set(forms.map((form) => toNameKey(form).split(" ")[0] ?? ""));
    expect(Math.max(...[...firsts].map(longestKnownName))).toBeLessThanOrEqual(16);
  });

  it("are found whole, whatever small words they have inside", () => {
    const text = "Then the [Movement for Rights and Freedoms]organization voted.";
    expect(labelled(text.replace(/\[|\]organization/g, ""))).toBe(text);
  });

  it("read as the words of an article read", () => {
    const words = new ArticleWords(readArticle(forms.join("\n\n")));
    const keys: string[] = [];
    for (let first = 0, end = 0; first < words.count; first = end) {
      while (end < words.count && words.block(end) === words.block(first)) end++;
      keys.push(words.key(first, end));
    }
    expect(keys).toEqual(forms.map(toNameKey));
  });

  it("are found with a hyphen for a dash and without marks on their letters", () => {
    for (const form of ["Fidesz–KDNP", "Fidesz-KDNP", "Fianna Fáil", "Fianna Fail"]) {
      expect(knownName(toNameKey(form))?.kind).toBe("organization");
    }
  });
});

describe("words of other languages", () => {
  it("have capitals, endings none, and none stands twice", () => {
    expect(foreignOrganizationWords.filter((word) => !/^\p{Lu}\S+$/u.test(word))).toEqual([]);
    expect(new Set(foreignOrganizationWords).size).toBe(foreignOrganizationWords.length);
    expect(foreignOrganizationEndings.filter((word) => !/^\p{Ll}+$/u.test(word))).toEqual([]);
    expect(new Set(foreignOrganizationEndings).size).toBe(foreignOrganizationEndings.length);
  });

  it("are neither names of people nor everyday words", () => {
    expect(foreignOrganizationWords.filter((word) => people.has(word))).toEqual([]);
    expect(foreignOrganizationWords.filter((word) => common.has(word.toLowerCase()))).toEqual([]);
  });

  it.each([
    ["Then the [Partido Velmista]organization voted.", "Then President Velmista spoke."],
    ["Then the [Velm Stiftung]organization paid.", "Then Maren Stiftung paid."],
    ["Then the [Orsische Volkspartei]organization split.", "Then the Strategic Pivot split."],
  ])("make an organisation: %s", (hit, nearMiss) => {
    expect(labelled(hit.replace(/\[|\]organization/g, ""))).toBe(hit);
    expect(labelled(nearMiss)).not.toContain("]organization");
  });
});

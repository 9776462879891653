import { describe, expect, it } from "vitest";
import { foldLine } from "../../../src/analysis/article/shapes";
import { abbreviations, sentenceStarters } from "../../../src/analysis/lexicon/en/abbreviations";
import {
  bylineCues,
  bylineRoles,
  rolesOfPeople,
  creditBeginnings,
} from "../../../src/analysis/lexicon/en/bylines";
import {
  furnitureBeginnings,
  furnitureLines,
  furnitureOpeners,
  pictureCredits,
  sectionNames,
} from "../../../src/analysis/lexicon/en/furniture";
import { languageWords } from "../../../src/analysis/lexicon/languageWords";

const tables: Readonly<Record<string, readonly string[]>> = {
  furnitureLines,
  sectionNames,
  "furnitureBeginnings.always": furnitureBeginnings.always,
  "furnitureBeginnings.fragment": furnitureBeginnings.fragment,
  "furnitureOpeners.teasers": furnitureOpeners.teasers,
  "furnitureOpeners.talk": furnitureOpeners.talk,
  pictureCredits,
  bylineCues,
  bylineRoles,
  rolesOfPeople,
  creditBeginnings,
  abbreviations: Object.values(abbreviations).flat(),
  sentenceStarters,
  ...languageWords,
};

describe("word tables", () => {
  it.each(Object.entries(tables))("%s has no entry twice, and none empty", (_, table) => {
    expect(table.filter((entry, index) => table.indexOf(entry) !== index)).toEqual([]);
    expect(table.filter((entry) => entry.trim() !== entry || entry === "")).toEqual([]);
  });
  it("write whole lines as a line is folded", () => {
    for (const table of [furnitureLines, sectionNames, ...Object.values(furnitureOpeners)]) {
      expect(table.filter((entry) => foldLine(entry) !== entry)).toEqual([]);
    }
  });
  it("write beginnings as a line is folded", () => {
    for (const table of [...Object.values(furnitureBeginnings), bylineCues, creditBeginnings]) {
      expect(table.filter((entry) => foldLine(`${entry} x`) !== `${entry} x`)).toEqual([]);
    }
  });
  it("write roles and words of languages in lower case, abbreviations without their stop", () => {
    const lower = [...bylineRoles, ...rolesOfPeople, ...Object.values(languageWords).flat()];
    expect(lower.filter((entry) => entry !== entry.toLowerCase())).toEqual([]);
    expect(tables["abbreviations"]?.filter((entry) => entry.includes("."))).toEqual([]);
    expect(sentenceStarters.filter((entry) => !/^[A-Z]/.test(entry))).toEqual([]);
  });
});

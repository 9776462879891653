import { describe, expect, it } from "vitest";
import {
  addCorrection,
  applyChange,
  joinChanges,
  reverse,
} from "../../../src/analysis/corrections/addCorrection";
import type { Correction } from "../../../src/analysis/corrections/correction";
import { describeCorrection } from "../../../src/analysis/corrections/describeCorrection";

/** What stands in the list, as sentences, after corrections were made one by one. */
function after(...corrections: Correction[]): string[] {
  let list: Correction[] = [];
  for (const correction of corrections) list = applyChange(list, addCorrection(list, correction));
  return list.map(describeCorrection);
}

const person = (...names: string[]): Correction => ({ kind: "actorKind", names, is: "person" });
const place = (...names: string[]): Correction => ({ kind: "actorKind", names, is: "place" });
const nobody = (...names: string[]): Correction => ({ kind: "notAnActor", names });
const same = (...names: string[]): Correction => ({
  kind: "sameActor",
  actors: names.map((name) => ({ name })),
});
const split = (name: string, ...apart: string[]): Correction => ({
  kind: "splitActor",
  actor: { name },
  apart: apart.map((part) => ({ name: part })),
});
const shown = (name: string, shownName: string): Correction => ({
  kind: "shownName",
  actor: { name },
  shown: shownName,
});

describe("the last word", () => {
  it("on what a name is takes the place of the one before", () => {
    expect(after(place("Velm"), person("Velm"))).toEqual(["“Velm” is a person"]);
    expect(after(person("Velm"), nobody("VELM"))).toEqual(["“VELM” is not an actor"]);
    expect(after(nobody("Velm"), place("Velm"))).toEqual(["“Velm” is a place"]);
  });

  it("leaves what is said of other names", () => {
    expect(after(place("Velm", "Orso"), person("Velm"))).toEqual([
      "“Orso” is a place",
      "“Velm” is a person",
    ]);
  });

  it("on one article stands beside that on all; on all it takes the place of both", () => {
    const here: Correction = { ...nobody("Velm"), article: "a.txt" } as Correction;
    expect(after(person("Velm"), here)).toEqual([
      "“Velm” is a person",
      "“Velm” is not an actor in a.txt",
    ]);
    expect(after(here, person("Velm"))).toEqual(["“Velm” is a person"]);
  });

  it("on who is the same takes back the split, and the other way round", () => {
    expect(after(split("Clara Holt", "Holt", "C. Holt"), same("Holt", "Clara Holt"))).toEqual([
      "“C. Holt” is not “Clara Holt”",
      "“Holt” and “Clara Holt” are one actor",
    ]);
    expect(after(same("Holt", "Clara Holt"), split("Clara Holt", "Holt"))).toEqual([
      "“Holt” is not “Clara Holt”",
    ]);
    expect(after(same("Holt", "Clara Holt", "Rune Holt"), split("Clara Holt", "Holt"))).toEqual([
      "“Clara Holt” and “Rune Holt” are one actor",
      "“Holt” is not “Clara Holt”",
    ]);
  });

  it("on a shown name takes the place of the one before", () => {
    expect(after(shown("Clara Holt", "Holt"), shown("Clara Holt", "C. Holt"))).toEqual([
      "“Clara Holt” is shown as “C. Holt”",
    ]);
  });

  it("on the kind of an actor leaves it what else was said of it", () => {
    const list: Correction[] = [
      { kind: "shownName", actor: { name: "Velm", is: "place" }, shown: "Velmin" },
    ];
    expect(applyChange(list, addCorrection(list, person("Velm")))).toEqual([
      { kind: "shownName", actor: { name: "Velm", is: "person" }, shown: "Velmin" },
      person("Velm"),
    ]);
  });

  it("said twice changes nothing", () => {
    expect(addCorrection([person("Velm")], person("Velm"))).toEqual({ added: [], removed: [] });
  });
});

describe("the way back", () => {
  it("leads to what was there, whatever was written in between", () => {
    const before = [place("Velm"), same("Holt", "Clara Holt")];
    const change = joinChanges(before, [
      (list) => addCorrection(list, person("Velm")),
      (list) => addCorrection(list, split("Clara Holt", "Holt")),
    ]);
    const meanwhile = [...applyChange(before, change), nobody("Orso")];
    expect(applyChange(meanwhile, reverse(change)).map(describeCorrection).sort()).toEqual(
      [...before, nobody("Orso")].map(describeCorrection).sort(),
    );
  });
});

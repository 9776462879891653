import { expect, test } from "vitest";
import { excerptOf } from "../../../src/server/related/excerptOf";
import { expectLinear } from "../../support/growth";

/** The excerpt with what is shared in brackets. */
function check(passage: string, ...because: readonly string[]): string {
  const { text, highlights } = excerptOf(passage, because);
  return highlights.reduceRight(
    (line, [start, end]) => `${line.slice(0, start)}[${line.slice(start, end)}]${line.slice(end)}`,
    text,
  );
}

test.each([
  [
    "a phrase, whatever its case and number",
    "The Ferry Boilers hum.",
    ["ferry boiler"],
    "The [Ferry Boilers] hum.",
  ],
  [
    "a name by its parts where it never stands whole",
    "Ek spoke for Norland.",
    ["Bo Ek", "Norland"],
    "Ek spoke for [Norland].",
  ],
  ["a surname alone", "Tangvald spoke.", ["Oskar Tangvald"], "[Tangvald] spoke."],
  [
    "a name without its possessive",
    "Tangvald’s boat sank.",
    ["Tangvald"],
    "[Tangvald]’s boat sank.",
  ],
  ["no word within another", "The ferryman slept.", ["ferry"], "The ferryman slept."],
  [
    "the longer of two that overlap, once",
    "The ferry boiler hums.",
    ["ferry boiler", "boiler"],
    "The [ferry boiler] hums.",
  ],
  ["diacritics", "Café Žofín burned.", ["Zofin"], "Café [Žofín] burned."],
  ["neighbours as one", "Master Bo Ek slept.", ["Bo Ek", "master"], "[Master Bo Ek] slept."],
  ["nothing", "It rained.", [], "It rained."],
])("it marks %s", (_, passage, because, expected) => {
  expect(check(passage, ...because)).toBe(expected);
});

const rain = "It rained on the coast for many days, and nobody went out to sea. ";

test("it begins with the sentence that shares something, where that is near", () => {
  expect(check(`${rain}The boiler of Bo Ek hums.`, "Bo Ek")).toBe("The boiler of [Bo Ek] hums.");
});

test("in a long sentence it begins shortly before, between words", () => {
  const long = `${rain}As the council heard on that very same day from nobody else than Bo Ek, it hums.`;
  expect(check(long, "Bo Ek")).toBe("…else than [Bo Ek], it hums.");
});

test("of equal parts it shows the one with the strongest reason", () => {
  const passage = `It marks the day. ${rain}${rain}The boiler of Bo Ek hums. ${rain}`;
  expect(check(passage, "Bo Ek", "mark")).toMatch(/^The boiler of \[Bo Ek\] hums\./);
  expect(check(passage, "mark", "Bo Ek")).toMatch(/^It \[marks\] the day\./);
});

test("it shows where most is shared, not what comes first", () => {
  const passage = `Bo Ek slept. ${rain}${rain}The ferry boiler of Bo Ek needs coal.`;
  expect(check(passage, "Bo Ek", "ferry boiler", "coal")).toBe(
    "The [ferry boiler] of [Bo Ek] needs [coal].",
  );
});

test("it is one line, cut between words", () => {
  const line = check(`Bo Ek\nslept. ${rain.repeat(5)}`, "Bo Ek");
  expect(line).toMatch(/^\[Bo Ek\] slept\. It rained.*…$/);
  expect(line.length).toBeLessThan(170);
});

test("a passage of one word for ever takes work that grows with its length", async () => {
  await expectLinear({
    prepare: (size) => "ferry ".repeat(size),
    work: (passage) => excerptOf(passage, ["ferry boiler", "ferry"]),
    size: 2000,
  });
});

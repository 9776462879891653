import { describe, expect, it } from "vitest";
import { runSteps } from "../../../src/base/steps";
import { foldWord } from "../../../src/base/foldWord";
import { daysAndMonths } from "../../../src/analysis/lexicon/en/daysAndMonths";
import { listNamedDays } from "../../../src/analysis/related/namedDays";
import { pooled } from "./invented";

/** The days and months that each text names, as `monday` or, where named more than once, `monday 2`. */
function daysIn(...texts: readonly string[]): readonly (readonly string[])[] {
  return listed(texts).map((days) =>
    days.map(({ day, count }) => `${daysAndMonths[day]?.[0] ?? ""}${count > 1 ? ` ${count}` : ""}`),
  );
}

function listed(texts: readonly string[]): ReturnType<typeof daysOf> {
  return daysOf(Object.fromEntries(texts.map((text, number) => [String(100 + number), text])));
}

const daysOf = (texts: Readonly<Record<string, string>>) =>
  runSteps(listNamedDays(pooled(texts).articles));

describe("the days that an article names", () => {
  it("are days of the week and months, however written", () => {
    expect(
      daysIn(
        "They met on Monday and MONDAY’S talks failed.",
        "It closed on Dec. 3, a Thurs. night.",
      ),
    ).toEqual([["monday 2"], ["thursday", "december"]]);
  });

  it("are no words that are mostly something else", () => {
    expect(daysIn("They may sit in the sun.", "The second year was dry.")).toEqual([[], []]);
  });

  it("tell the more the fewer articles name them", () => {
    const texts = Array.from(
      { length: 60 },
      (_, at) => `On Monday ${at < 3 ? "in July" : "it ran"}.`,
    );
    const [monday, july] = listed(texts)[0] ?? [];
    expect(july?.telling).toBeGreaterThan(4 * (monday?.telling ?? 0));
    expect(monday?.telling).toBeGreaterThanOrEqual(0);
  });
});

describe("the table of days and months", () => {
  it("has each form once, folded, all days and all months but May", () => {
    const forms = daysAndMonths.flat();
    expect(new Set(forms).size).toBe(forms.length);
    expect(forms.map(foldWord)).toEqual(forms);
    expect(daysAndMonths).toHaveLength(7 + 11);
  });
});

import { describe, expect, it } from "vitest";
import { runSteps } from "../../../src/base/steps";
import { compareArticles } from "../../../src/analysis/related/sameMatter";
import { weighTelling } from "../../../src/analysis/themes/weighTelling";
import { madeUpWord, pooled, report } from "./invented";
import type { SameMatter } from "../../../src/analysis/related/sameMatter";

const events = 10;
const reports = 12;

/** Twelve reports on each of ten events of one kind; `ids[n]` is on event `n / 12`. */
const texts = Object.fromEntries(
  Array.from({ length: events * reports }, (_, number) => [
    String(number).padStart(3, "0"),
    report(Math.floor(number / reports), number % reports),
  ]),
);
const compared = (folder: Readonly<Record<string, string>>): SameMatter => {
  const { articles, pool } = pooled(folder);
  return runSteps(compareArticles(articles, pool, runSteps(weighTelling(pool))));
};
const eventOf = (article: number): number => Math.floor(article / reports);

describe("how much articles are about the same matter", () => {
  const sameMatter = compared(texts);
  const all = Object.keys(texts).map((_, article) => article);

  it("is more for two on one event than for two on different events of one kind", () => {
    for (const article of all) {
      const likeness = (other: number): number => sameMatter.likeness(article, other);
      const [own, others] = [true, false].map((isOwn) =>
        all.filter((other) => other !== article && (eventOf(other) === eventOf(article)) === isOwn),
      );
      const least = Math.min(...(own ?? []).map(likeness));
      expect(least).toBeGreaterThan(Math.max(...(others ?? []).map(likeness)));
    }
  });

  it("is the same from either side, and most for an article itself", () => {
    for (const article of all.slice(0, 20)) {
      expect(sameMatter.likeness(article, article)).toBeCloseTo(1);
      expect(sameMatter.likeness(article, 50)).toBe(sameMatter.likeness(50, article));
    }
  });

  it("knows the nearest articles, of one event all", () => {
    for (const article of all) {
      const nearest = [...sameMatter.nearest(article)];
      expect(nearest).not.toContain(article);
      expect(new Set(nearest).size).toBe(10);
      expect(nearest.map(eventOf)).toEqual(nearest.map(() => eventOf(article)));
    }
  });
});

describe("two reports in the same words", () => {
  const onDay = (day: string, number: number): string =>
    `The ferry ran aground near the pier ${day}, said harbour pilot ${madeUpWord(number)}.`;
  const folder = Object.fromEntries(
    Array.from({ length: 40 }, (_, number) => [
      String(100 + number),
      number < 12 ? onDay(number < 6 ? "on Tuesday" : "on Fri.", number) : report(number, 0),
    ]),
  );

  it("are nearer where they name the same day", () => {
    const sameMatter = compared(folder);
    for (let article = 0; article < 12; article++) {
      const day = article < 6 ? [0, 1, 2, 3, 4, 5] : [6, 7, 8, 9, 10, 11];
      const nearest = [...sameMatter.nearest(article)].slice(0, 5);
      expect([...nearest, article].toSorted((x, y) => x - y)).toEqual(day);
    }
  });
});

describe("a folder of one article, or of none", () => {
  it("has no neighbours", () => {
    for (const texts of [{}, { alone: report(0, 0) }]) {
      expect([...compared(texts).nearest(0)]).toEqual([]);
    }
  });
});

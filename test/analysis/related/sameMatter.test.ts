import { describe, expect, it } from "vitest";
import { runSteps } from "../../../src/base/steps";
import { compareArticles } from "../../../src/analysis/related/sameMatter";
import { weighTelling } from "../../../src/analysis/related/weighTelling";
import { pooled, report } from "./invented";

const events = 10;
const reports = 12;

/** Twelve reports on each of ten events of one kind; `ids[n]` is on event `n / 12`. */
const texts = Object.fromEntries(
  Array.from({ length: events * reports }, (_, number) => [
    String(number).padStart(3, "0"),
    report(Math.floor(number / reports), number % reports),
  ]),
);
const eventOf = (article: number): number => Math.floor(article / reports);

describe("how much articles are about the same matter", () => {
  const { pool } = pooled(texts);
  const sameMatter = runSteps(compareArticles(pool, runSteps(weighTelling(pool))));
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

describe("a folder of one article, or of none", () => {
  it("has no neighbours", () => {
    for (const texts of [{}, { alone: report(0, 0) }]) {
      const { pool } = pooled(texts);
      const sameMatter = runSteps(compareArticles(pool, runSteps(weighTelling(pool))));
      expect([...sameMatter.nearest(0)]).toEqual([]);
    }
  });
});

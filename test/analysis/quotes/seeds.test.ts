import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findActors } from "../../../src/analysis/actors/findActors";
import { readArticle } from "../../../src/analysis/article/readArticle";
import type { QuotationFindings } from "../../../src/analysis/quotes/findQuotations";
import { findQuotations } from "../../../src/analysis/quotes/findQuotations";

const folder = join(import.meta.dirname, "../../../../shared/seeds");

interface ReadSeed extends QuotationFindings {
  readonly text: string;
  /** Names of the actors that speak each quotation, or null. */
  readonly speakers: readonly (string | null)[];
}

function readSeed(number: string): ReadSeed {
  const name = readdirSync(folder).find((file) => file.startsWith(number)) ?? "";
  const text = readFileSync(join(folder, name), "utf8");
  const article = readArticle(text);
  const known = findActors(article);
  const found = findQuotations(article, known);
  const speakers = found.quotations.map(({ speaker }) =>
    speaker?.actor == null ? null : (known.actors[speaker.actor]?.name ?? null),
  );
  return { ...found, text, speakers };
}

/** `kind: words`, for the sources of one seed. */
function listSources({ sources }: ReadSeed): string[] {
  return sources.map(({ kind, text }) => `${kind}: ${text}`);
}

describe.skipIf(!existsSync(folder))("the seeds", () => {
  test("002: one spokesman says all four quotations, the last one by inference", () => {
    const seed = readSeed("002");
    const direct = seed.quotations.flatMap(({ kind, confidence }, index) =>
      kind === "direct" ? [`${seed.speakers[index] ?? "nobody"}, ${confidence}`] : [],
    );
    expect(direct.map((line) => line.replace(/^.* /, ""))).toEqual([
      "stated",
      "stated",
      "stated",
      "inferred",
    ]);
    expect(new Set(direct.map((line) => line.split(",")[0])).size).toBe(1);
    expect(direct[0]).toContain("Khatibzadeh");
  });

  test("002: what he noted and added is reported, the outlet known, the slip noted", () => {
    const seed = readSeed("002");
    expect(seed.quotations.filter(({ kind }) => kind === "reported")).toHaveLength(3);
    expect(listSources(seed)).toEqual(["outlet: Al Arabiya"]);
    expect(seed.notes.map(({ rule }) => rule)).toEqual(["stray-punctuation"]);
  });

  test("003: the treaty name is no quotation, the stray mark is noted", () => {
    const seed = readSeed("003");
    expect(seed.quotations.filter(({ kind }) => kind !== "reported")).toEqual([]);
    expect(seed.notes.map(({ rule }) => rule)).toEqual(["unmatched-quotation-mark"]);
    expect(listSources(seed)).toEqual([
      "claimed: Yeni Safak",
      "vague: many analysts",
      "claimed: Wikipedia",
      "vague: Analysts point to",
      "claimed: The Moscow Times",
      "claimed: Reuters",
    ]);
  });

  test("004: two fragments of one speaker", () => {
    const seed = readSeed("004");
    const fragments = seed.quotations.flatMap(({ kind, spans }, index) =>
      kind === "fragment"
        ? [
            `${seed.text.slice(spans[0]?.start, spans[0]?.end)}: ${seed.speakers[index] ?? "nobody"}`,
          ]
        : [],
    );
    expect(fragments).toEqual([
      "dramatic escalation: William Burns",
      "two-way street: William Burns",
    ]);
    expect(listSources(seed)).toEqual(["vague: Reports suggesting"]);
  });

  test("000: talk without talkers", () => {
    expect(listSources(readSeed("000"))).toEqual([
      "vague: speculation abounded",
      "vague: Some narratives even claimed",
    ]);
  });
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findActors } from "../../../src/analysis/actors/findActors";
import { joinActors } from "../../../src/analysis/actors/joinActors";
import { readArticle } from "../../../src/analysis/article/readArticle";
import type { ArticleFacts } from "../../../src/analysis/model/facts";

const folder = join("..", "shared", "seeds");

describe.skipIf(!existsSync(folder))("the real seeds", () => {
  const articles = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".txt"))
        .sort()
        .map((name) => {
          const found = findActors(readArticle(readFileSync(join(folder, name), "utf8")));
          return { id: name.slice(0, 3), facts: found as unknown as ArticleFacts }; // all that joining reads
        })
    : [];
  const actors = joinActors(articles);
  const named = (name: string): (typeof actors)[number] | undefined =>
    actors.find((actor) => actor.name === name);

  it("name exactly these people and bodies, and no other", () => {
    const names = (kind: string): string[] =>
      actors
        .filter((actor) => actor.kind === kind)
        .map(({ name }) => name)
        .sort();
    expect(names("person")).toEqual([
      "Aleksandr Dugin",
      "Biden",
      "Nicholas Lovric",
      "Richard Moore",
      "Saeed Khatibzadeh",
      "Vladimir Putin",
      "William Burns",
    ]);
    expect(names("organization")).toEqual([
      "Al Arabiya",
      "CIA",
      "MI6",
      "NATO",
      "Reuters",
      "Shanghai Cooperation Organization",
      "The Moscow Times",
      "Wikipedia",
      "Yeni Safak",
    ]);
    expect(names("place")).toEqual([
      "Asia",
      "China",
      "Cuba",
      "Europe",
      // The region, and its states in a heading.
      "Gulf",
      "Gulf States",
      "Iran",
      "Iraq",
      "Israel",
      "Lebanon",
      "Middle East",
      "Russia",
      "Saudi Arabia",
      "Syria",
      "UAE",
      "Ukraine",
      "United States",
      "Yemen",
    ]);
  });

  it("have one Putin in three articles", () => {
    expect(named("Vladimir Putin")).toMatchObject({
      id: "vladimir-putin",
      articles: ["000", "001", "003"],
      aliases: ["Putin"],
    });
  });

  it("reach Khatibzadeh by name, by family name and by he", () => {
    expect(named("Saeed Khatibzadeh")).toMatchObject({ mentions: 5, articles: ["002"] });
    expect(named("Saeed Khatibzadeh")?.roles.map(({ text }) => text)).toEqual([
      "foreign ministry spokesman",
    ]);
  });

  it("give the roles of Burns and Moore", () => {
    expect(named("William Burns")?.roles.map(({ text }) => text)).toEqual(["CIA Director"]);
    expect(named("Richard Moore")?.roles.map(({ text }) => text)).toEqual(["MI6 head"]);
  });

  it("show Tehran as Iran where its government is meant", () => {
    expect(named("Iran")?.aliases).toEqual(["Tehran"]);
    expect(named("Israel")?.aliases).toEqual(["Tel Aviv"]);
  });

  it("count nothing in the furniture of 000", () => {
    const article = articles.find(({ id }) => id === "000");
    const start = article?.facts.mentions.find(({ counted }) => !counted)?.span.start ?? 0;
    expect(start).toBeGreaterThan(4000);
    expect(article?.facts.mentions.every((m) => m.counted === m.span.start < start)).toBe(true);
  });
});

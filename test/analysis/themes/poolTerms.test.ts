import { describe, expect, it, vi } from "vitest";
import { analyzeArticle } from "../../../src/analysis/index";
import { joinActors } from "../../../src/analysis/actors/joinActors";
import { poolTerms, type TermPool } from "../../../src/analysis/themes/poolTerms";
import { compareText } from "../../../src/base/compare";

const texts = {
  a: "Ferry strike\n\nAnna Berg spoke of ferries and the Ferry Strike in Norland.",
  b: "Berg on ferry strike\n\nMs Berg said a ferry strike hurts islands. Anna Berg left.",
  c: "Barley harvest\n\nThe islands count barley. No ferry came; the islands waited for barley.",
} as const;

const facts = new Map(Object.entries(texts).map(([id, text]) => [id, analyzeArticle(text)]));

describe("the terms of a folder", () => {
  it("are the same in whatever order their articles were read", async () => {
    for (const order of [["c", "b", "a"] as const, ["b", "a", "c"] as const]) {
      vi.resetModules();
      expect(withoutTables(await poolRead(order))).toEqual(withoutTables(pool("abc")));
    }
  });

  it("count the articles that use them and are called as most articles write them", () => {
    expect(termsOf(pool("abc"))).toMatchObject({ ferry: "ferry 3", island: "islands 2" });
  });

  it("of equally frequent forms have the first", () => {
    expect(termsOf(pool("ab"))["ferry strike"]).toBe("Ferry Strike 2");
    expect(termsOf(pool("b"))["ferry strike"]).toBe("ferry strike 1");
  });

  it("are one term for all names of an actor", () => {
    const { names, forms, documents } = pool("abc");
    const persons = forms.flatMap((form, term) =>
      names[term] === 1 && form.includes("Berg") ? [`${form} ${String(documents[term])}`] : [],
    );
    expect(persons).toEqual(["Anna Berg 2"]);
  });
});

/** The terms of the articles with these one-letter ids. */
function pool(ids: string): TermPool {
  const articles = [...ids].flatMap((id) => {
    const known = facts.get(id);
    return known ? [{ id, facts: known }] : [];
  });
  return poolTerms(articles, joinActors(articles));
}

/** The terms of all articles, read in this order by an analysis that has read nothing before. */
async function poolRead(order: readonly (keyof typeof texts)[]): Promise<TermPool> {
  const fresh = await import("../../../src/analysis/index");
  const { poolTerms: poolFresh } = await import("../../../src/analysis/themes/poolTerms");
  const articles = order
    .map((id) => ({ id, facts: fresh.analyzeArticle(texts[id]) }))
    .sort((x, y) => compareText(x.id, y.id));
  return poolFresh(articles, joinActors(articles));
}

/** A pool without the numbers that follow from the order of reading. */
function withoutTables({ articles, ...pool }: TermPool): unknown {
  return {
    ...pool,
    articles: articles.map(({ id, terms, titleTerms }) => [id, terms, titleTerms]),
  };
}

/** How each word or phrase is mostly written, and in how many articles it stands. */
function termsOf({ keys, forms, documents }: TermPool): Readonly<Record<string, string>> {
  return Object.fromEntries(
    keys.map((key, term) => [key, `${forms[term] ?? ""} ${String(documents[term])}`]),
  );
}

import { describe, expect, it } from "vitest";
import { analyzeArticle } from "../../../src/analysis/index";
import { joinActors } from "../../../src/analysis/actors/joinActors";
import { poolTermsInSteps, type TermPool } from "../../../src/analysis/themes/poolTerms";
import { TermBook } from "../../../src/analysis/themes/termBook";
import { runSteps } from "../../../src/base/steps";

const texts = {
  a: "Ferry strike\n\nAnna Berg spoke of ferries and the Ferry Strike in Norland.",
  b: "Berg on ferry strike\n\nMs Berg said a ferry strike hurts islands. Anna Berg left.",
  c: "Barley harvest\n\nThe islands count barley. No ferry came; the islands waited for barley.",
} as const;

const facts = new Map(Object.entries(texts).map(([id, text]) => [id, analyzeArticle(text)]));

describe("the terms of a folder", () => {
  it("are the same with a book in which other articles have been entered before", () => {
    const book = new TermBook();
    expect(pool("cb", book)).toEqual(pool("cb"));
    expect(pool("abc", book)).toEqual(pool("abc"));
    expect(pool("ac", book)).toEqual(pool("ac"));
    expect(pool("", book)).toEqual(pool(""));
  });

  it("count the articles that use them and are called as most articles write them", () => {
    expect(termsOf(pool("abc"))).toMatchObject({ ferry: "ferry 3", island: "islands 2" });
  });

  it("of equally frequent forms have the first, whichever was met first", () => {
    const book = new TermBook();
    pool("a", book);
    expect(termsOf(pool("ab", book))["ferry strike"]).toBe("Ferry Strike 2");
    expect(termsOf(pool("b", book))["ferry strike"]).toBe("ferry strike 1");
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
function pool(ids: string, book?: TermBook): TermPool {
  const articles = [...ids].flatMap((id) => {
    const known = facts.get(id);
    return known ? [{ id, facts: known }] : [];
  });
  return runSteps(poolTermsInSteps(articles, joinActors(articles), book));
}

/** How each word or phrase is mostly written, and in how many articles it stands. */
function termsOf({ keys, forms, documents }: TermPool): Readonly<Record<string, string>> {
  return Object.fromEntries(
    keys.map((key, term) => [key, `${forms[term] ?? ""} ${String(documents[term])}`]),
  );
}

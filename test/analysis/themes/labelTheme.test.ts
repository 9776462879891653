import { describe, expect, it } from "vitest";
import { labelTheme } from "../../../src/analysis/themes/labelTheme";
import { wordKey } from "../../../src/analysis/themes/termKeys";
import type { RankedTerm } from "../../../src/analysis/themes/termRanker";

/** A term as written, that half of a theme's articles use and others seldom do. */
function term(form: string, traits: Partial<RankedTerm> = {}): RankedTerm {
  const key = form.split(" ").map(wordKey).join(" ");
  return {
    ...{ term: 0, key, form, isName: (traits.kind ?? null) !== null, kind: null },
    ...{ share: 0.5, lift: 10, score: 1 },
    ...traits,
  };
}

/** The label of terms that come strongest first. */
function label(
  terms: readonly RankedTerm[],
  whole?: string,
  taken: readonly string[] = [],
): string {
  const scored = terms.map((one, at) => ({ ...one, score: one.score / (at + 1) }));
  return labelTheme(scored, new Set(taken), whole);
}

describe("the label of a theme", () => {
  it("says a matter once, though the articles have two words for it", () => {
    const virus = term("coronavirus");
    expect(label([virus, term("COVID"), term("tariffs")])).toBe("Coronavirus and tariffs");
    expect(label([virus, term("school"), term("COVID")])).toBe("Coronavirus and school");
  });

  it("is a phrase rather than a bare word with that phrase beside it", () => {
    expect(label([term("harbour"), term("ferry strike")])).toBe("Ferry strike");
    const rare = term("ferry strike", { share: 0.1 });
    expect(label([term("harbour"), rare, term("pilots")])).toBe("Harbour and pilots");
  });

  it("is a person or body only where enough of the articles name it", () => {
    const union = { kind: "organization" } as const;
    const dredging = term("dredging");
    expect(label([term("Dockers Guild", { ...union, share: 0.5 }), dredging])).toBe(
      "Dockers Guild",
    );
    expect(label([term("Dockers Guild", { ...union, share: 0.3 }), dredging])).toBe(
      "Dockers Guild and dredging",
    );
    const person = { kind: "person" } as const;
    expect(label([term("Ada Vell", { ...person, share: 0.4 }), dredging])).toBe("Dredging");
    expect(label([term("Ada Vell", { ...person, share: 0.9 }), dredging])).toBe("Ada Vell");
  });

  it("adds to a place what nearly all say of it", () => {
    const place = term("Rendava", { kind: "place", share: 0.95 });
    expect(label([place, term("earthquake", { share: 0.9 })])).toBe("Rendava and earthquake");
    expect(label([place, term("earthquake", { share: 0.6 })])).toBe("Rendava");
  });

  it("passes over words of everyday news unless the theme is about them", () => {
    const dispute = (lift: number): string =>
      label([term("law", { share: 0.7, lift }), term("shutdown", { share: 0.7 })]);
    expect(dispute(2.5)).toMatch(/^Shutdown/);
    expect(dispute(9)).toMatch(/^Law/);
  });

  it("is no agency, unit, mark-up or verb while there is anything else", () => {
    const agency = term("AP", { kind: "organization" });
    for (const noise of [agency, term("pct"), term("mln tonnes"), term("quot"), term("killed")]) {
      expect(label([noise, term("sugar")])).toBe("Sugar");
    }
    expect(label([agency])).toBe("AP");
  });

  it("is written as within a sentence, whatever headlines and datelines do", () => {
    expect(label([term("BUDGET STRIKE")])).toBe("Budget strike");
    expect(label([term("Budget Strike")])).toBe("Budget Strike");
    expect(label([term("LOWER RENDAVA", { kind: "place", share: 0.9 })])).toBe("Lower Rendava");
    expect(label([term("OPEC", { kind: "organization" })])).toBe("OPEC");
  });

  it("of a part says a word of the whole only where it tells the part", () => {
    const tariffs = (lift: number): RankedTerm => term("tariffs", { share: 0.8, lift });
    const whole = "Coronavirus and tariffs";
    expect(label([tariffs(4), term("steel", { share: 0.3 })], whole)).toMatch(/tariffs/i);
    expect(label([tariffs(1.2), term("steel", { share: 0.3 })], whole)).toBe("Steel");
    expect(label([tariffs(4), term("steel", { share: 0.3 })], "Tariffs")).toBe("Steel");
  });

  it("of a part may say more than the whole in a phrase", () => {
    expect(label([term("herring quota"), term("court")], "Herring")).toBe("Herring quota");
    expect(label([term("herring quota", { lift: 1.2 }), term("court")], "Quota of herring")).toBe(
      "Court",
    );
  });

  it("is never that of a sibling, in any order of words, nor that of the whole", () => {
    const terms = [term("Rendava", { kind: "place" }), term("dredging", { share: 0.4 })];
    expect(label(terms)).toBe("Rendava and dredging");
    expect(label(terms, undefined, ["Dredging and Rendava"])).toBe("Rendava");
  });
});

import { describe, expect, it } from "vitest";
import { findActors } from "../../../src/analysis/actors/findActors";
import { joinActors } from "../../../src/analysis/actors/joinActors";
import { readArticle } from "../../../src/analysis/article/readArticle";
import type { Actor } from "../../../src/analysis/model/actor";
import type { ArticleFacts } from "../../../src/analysis/model/facts";

/** The folder’s actors; articles are called a, b, c, … */
function join(...texts: string[]): readonly Actor[] {
  return joinActors(toFacts(texts));
}

function toFacts(texts: readonly string[]): { id: string; facts: ArticleFacts }[] {
  return texts.map((text, index) => {
    const { actors, mentions } = findActors(readArticle(text));
    const facts = { actors, mentions } as unknown as ArticleFacts; // all that joining reads
    return { id: String.fromCharCode(97 + index), facts };
  });
}

/** `id: name [aliases] kind mentions in articles` */
function summary(actors: readonly Actor[]): string[] {
  return actors.map(
    ({ id, name, kind, aliases, mentions, articles }) =>
      `${id}: ${name} [${aliases.join(", ")}] ${kind} ${String(mentions)} in ${articles.join("")}`,
  );
}

describe("joining over the folder", () => {
  it("joins people by full name", () => {
    expect(summary(join("Clara Holt spoke.", "It was Clara Holt. Later Holt left."))).toEqual([
      "clara-holt: Clara Holt [Holt] person 3 in ab",
    ]);
  });

  it("joins a family name to the only full name that has it", () => {
    expect(
      summary(join("We met President Velmin.", "It was Clara Velmin who left.", "Mr. Velmin too.")),
    ).toEqual(["clara-velmin: Clara Velmin [Velmin] person 3 in abc"]);
  });

  it("leaves a family name alone when two people have it", () => {
    expect(
      summary(join("We met President Velmin.", "It was Clara Velmin.", "It was Jonas Velmin.")),
    ).toEqual([
      "clara-velmin: Clara Velmin [] person 1 in b",
      "jonas-velmin: Jonas Velmin [] person 1 in c",
      "velmin: Velmin [] person 1 in a",
    ]);
  });

  it("knows a country by all its names and by its seat of government", () => {
    expect(
      summary(
        join("Aid left the U.S. today.", "Aid left the United States.", "Washington has agreed."),
      ),
    ).toEqual(["united-states: United States [U.S., Washington] place 3 in abc"]);
  });

  it("joins an acronym to the body that another article spells out", () => {
    expect(
      summary(
        join("The Harbour Workers Union (HWU) met.", "He joined the HWU. Then the HWU closed."),
      ),
    ).toEqual(["harbour-workers-union: Harbour Workers Union [HWU] organization 4 in ab"]);
  });

  it("keeps a place and a person of one name apart, with ids of their own", () => {
    const actors = join("It is in the city of Velmin.", "We met President Velmin.");
    expect(summary(actors)).toEqual([
      "velmin: Velmin [] person 1 in b",
      "velmin-2: Velmin [] place 1 in a",
    ]);
  });

  it("says the same whatever the order of the articles", () => {
    const texts = [
      "We met President Velmin in Iran.",
      "It was Clara Velmin. She met Jonas Holt of the Harbour Workers Union (HWU).",
      "The HWU met in Tehran. Tehran has agreed. Holt left.",
      "Peter Holt and spokesman Jonas Holt met in the United States.",
    ];
    const facts = toFacts(texts);
    const expected = joinActors(facts);
    expect(joinActors([...facts].reverse())).toEqual(expected);
    expect(new Set(expected.map(({ id }) => id)).size).toBe(expected.length);
  });

  it("lists members and roles with their article", () => {
    const [holt] = join("We heard CIA Director Clara Holt.", "It was Clara Holt.");
    expect(holt?.members.map(({ article }) => article)).toEqual(["a", "b"]);
    expect(holt?.roles).toMatchObject([{ article: "a", text: "CIA Director" }]);
  });

  it("has nothing to say of no articles", () => {
    expect(join()).toEqual([]);
  });
});

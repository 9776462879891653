import { describe, expect, it } from "vitest";
import { analyzeArticle } from "../../../src/analysis";
import { joinActors } from "../../../src/analysis/actors/joinActors";
import type { Actor, ActorKind } from "../../../src/analysis/model/actor";
import type { ArticleFacts } from "../../../src/analysis/model/facts";
import { expectLinear } from "../../support/growth";

/** The folder’s actors of the articles a, b, c, … as `name [aliases] kind in articles`. */
function folder(...texts: string[]): string[] {
  return summary(join(texts));
}

function join(texts: readonly string[]): readonly Actor[] {
  return joinActors(
    texts.map((text, index) => ({
      id: String.fromCharCode(97 + index),
      facts: analyzeArticle(text),
    })),
  );
}

function summary(actors: readonly Actor[]): string[] {
  return actors.map(
    ({ name, aliases, kind, articles }) =>
      `${name} [${aliases.join(", ")}] ${kind} in ${articles.join("")}`,
  );
}

describe("a country", () => {
  it.each([
    ["in capitals only", "IRAN CUTS FERRIES\n\nA ferry sank on Friday in the strait.", "Iran"],
    ["by its letters only", "The ferry sailed from the US to the strait.", "US"],
  ])("%s has the name that a reader knows", (_, text, name) => {
    expect(folder(text)).toEqual([`${name} [] place in a`]);
  });
});

describe("spellings of one name", () => {
  it.each([
    ["given names", "Aleksandr Velmin", "Alexander Velmin"],
    ["given names of the East", "Mohammed Velmin", "Muhammad Velmin"],
    ["family names in -sky", "Jonas Zelmsky", "Jonas Zelmskyy"],
    ["family names in -y", "Jonas Orsoviy", "Jonas Orsovy"],
    ["diacritics", "José Vélmin", "Jose Velmin"],
    ["initials", "Clara J. Velmin", "Clara Velmin"],
    ["suffixes", "Eric Velmin Jr.", "Eric Velmin"],
  ])("join: %s", (_, one, other) => {
    const actors = join([`We met spokesman ${one} there.`, `We met spokesman ${other} there.`]);
    expect(actors.map(({ articles }) => articles.join(""))).toEqual(["ab"]);
  });

  it.each([
    ["other given names", "John Velmin", "Jane Velmin"],
    ["other initials", "John W. Velmin", "John H. Velmin"],
    ["other family names", "Jonas Velmer", "Jonas Velman"],
    ["names of three parts", "Lee Sang-min", "Lee Song-min"],
  ])("stay apart: %s", (_, one, other) => {
    const actors = join([`We met spokesman ${one} there.`, `We met spokesman ${other} there.`]);
    expect(actors.map(({ articles }) => articles.join("")).sort()).toEqual(["a", "b"]);
  });

  it("join neither of two when the initial is missing", () => {
    const actors = join([
      "We met spokesman John W. Velmin.",
      "We met spokesman John H. Velmin.",
      "We met spokesman John Velmin.",
    ]);
    expect(actors.length).toBe(3);
  });

  it("join whatever their hyphens", () => {
    expect(summary(joinNamed("person", "Lee Sang-min", "Lee Sang Min", "Lee Song-min"))).toEqual([
      "Lee Sang Min [Lee Sang-min] person in ab",
      "Lee Song-min [] person in c",
    ]);
  });

  it("join cities with two names, and states with their abbreviations", () => {
    expect(folder("It is held in Kyiv.", "It is held in Kiev.")).toEqual([
      "Kiev [Kyiv] place in ab",
    ]);
  });
});

describe("a family name alone", () => {
  it("goes to the one whose office agrees", () => {
    expect(
      folder(
        "It was said by President Velmin.",
        "We met President Clara Velmin.",
        "We met the driver Jonas Velmin.",
      ),
    ).toEqual(["Clara Velmin [Velmin] person in ab", "Jonas Velmin [] person in c"]);
  });

  it("goes to the one whom hardly any article calls otherwise", () => {
    const many = ["b", "c", "d", "e"].map(() => "We met spokesman Clara Velmin.");
    expect(folder("It was said by Ms. Velmin.", ...many, "We met spokesman Jonas Velmin.")).toEqual(
      ["Clara Velmin [Velmin] person in abcde", "Jonas Velmin [] person in f"],
    );
  });
});

describe("bodies", () => {
  it("join without what companies write behind their names", () => {
    expect(summary(joinNamed("organization", "Velmo Inc", "Velmo", "Velmo Bay"))).toEqual([
      "Velmo Inc [Velmo] organization in ab",
      "Velmo Bay [] organization in c",
    ]);
  });

  it("join the acronym whose letters fit one of them alone", () => {
    expect(
      folder("We asked the Harbour Workers Union.", "We asked the HWU. Then HWU leaders left."),
    ).toEqual(["Harbour Workers Union [HWU] organization in ab"]);
  });

  it("leave an acronym that fits two", () => {
    const actors = folder(
      "We asked the Harbour Workers Union.",
      "We asked the Hillside Women Union.",
      "We asked the HWU. Then HWU leaders left.",
    );
    expect(actors.length).toBe(3);
  });
});

describe("the kind of a name", () => {
  it("is decided for the folder", () => {
    const people = ["a", "b", "c"].map((id) => ({ id, facts: factsOf("Velmin", "person") }));
    const body = { id: "d", facts: factsOf("Velmin", "organization") };
    expect(summary(joinActors([...people, body]))).toEqual(["Velmin [] person in abcd"]);
  });

  it("follows the article that says what it is, before others that leave it to be guessed", () => {
    const plain = { id: "a", facts: factsOf("Velmin Marine", "organization", { evident: true }) };
    const guesses = ["b", "c"].map((id) => ({ id, facts: factsOf("Velmin Marine", "person") }));
    const found = summary(joinActors([plain, ...guesses]));
    expect(found).toEqual(["Velmin Marine [] organization in abc"]);
  });

  it("follows it for one word, unless many people have that name", () => {
    const kindsOf = (name: string): string[] =>
      summary(
        joinActors([
          { id: "a", facts: factsOf(name, "organization", { evident: true }) },
          { id: "b", facts: factsOf(name, "person") },
        ]),
      );
    expect(kindsOf("Tarnwing")).toEqual(["Tarnwing [] organization in ab"]);
    expect(kindsOf("Victoria").sort()).toEqual([
      "Victoria [] organization in a",
      "Victoria [] person in b",
    ]);
  });

  it("believes one that says what it is, however many guess", () => {
    const plain = { id: "z", facts: factsOf("Tarnwing", "organization", { evident: true }) };
    const guesses = ["a", "b", "c"].map((id) => ({ id, facts: factsOf("Tarnwing", "place") }));
    expect(summary(joinActors([plain, ...guesses]))).toContain("Tarnwing [] organization in z");
  });

  it("stays two where articles plainly say two things", () => {
    const brand = { id: "a", facts: factsOf("Clara Velmin", "organization", { evident: true }) };
    const maker = { id: "b", facts: factsOf("Clara Velmin", "person", { evident: true }) };
    expect(summary(joinActors([brand, maker])).sort()).toEqual([
      "Clara Velmin [] organization in a",
      "Clara Velmin [] person in b",
    ]);
  });

  it("stays two where the folder shows two", () => {
    const people = ["a", "b"].map(() => "We met President Velmin.");
    const cities = ["c", "d"].map(() => "It is in the city of Velmin, Ohio.");
    expect(folder(...people, ...cities).filter((actor) => actor.startsWith("Velmin"))).toEqual([
      "Velmin [] person in ab",
      "Velmin [] place in cd",
    ]);
  });
});

describe("joining", () => {
  const texts = [
    "We met President Velmin in Kiev. The HWU left.",
    "We met President Clara Velmin. She met Jonas Velmin of the Harbour Workers Union.",
    "Mohammed Orso left Kyiv. It is run by the retailer Velmin now.",
    "Muhammad Orso met Clara J. Velmin.",
    "John W. Tarn met John H. Tarn and John Tarn.",
  ];

  it("says the same whatever the order in which articles arrive", () => {
    const facts = texts.map((text, index) => ({ id: String(index), facts: analyzeArticle(text) }));
    const expected = joinActors(facts);
    for (let shift = 1; shift < facts.length; shift++) {
      const turned = [...facts.slice(shift), ...facts.slice(0, shift)];
      expect(joinActors(turned)).toEqual(expected);
      expect(joinActors(turned.reverse())).toEqual(expected);
    }
  });

  it("takes no longer for each article when a name has many owners", async () => {
    const letters = "bcdfghklmnprstvwz".split("");
    const nameOf = (index: number): string =>
      `Clara${letters[index % 17] ?? ""}${letters[Math.floor(index / 17) % 17] ?? ""}`;
    await expectLinear({
      size: 1_400,
      prepare: (size) => Array.from({ length: size }, (_, index) => toVelmin(nameOf(index), index)),
      work: (articles) => joinActors(articles),
    });
  });
});

/** Articles a, b, c, … that name one actor each. */
function joinNamed(kind: ActorKind, ...names: string[]): readonly Actor[] {
  return joinActors(
    names.map((name, index) => ({
      id: String.fromCharCode(97 + index),
      facts: factsOf(name, kind),
    })),
  );
}

/** An article that names one of the family in full, and the next that does not. */
function toVelmin(given: string, index: number): { id: string; facts: ArticleFacts } {
  const name = index % 2 === 0 ? `${given} Velmin` : "Velmin";
  return { id: String(index), facts: factsOf(name, "person") };
}

/** What an article that names one actor once says of actors. */
function factsOf(name: string, kind: ActorKind, { evident = false } = {}): ArticleFacts {
  const actor = { name, kind, aliases: [], roles: [], known: null, evident };
  const mention = { actor: 0, kind, form: "name", counted: true, sure: "certain", rule: "" };
  return { actors: [actor], mentions: [mention] } as unknown as ArticleFacts; // all joining reads
}

import { describe, expect, it } from "vitest";
import { analyzeArticle, createCorpus } from "../../../src/analysis/index";
import type { Corpus } from "../../../src/analysis/index";
import type { Correction } from "../../../src/analysis/corrections/correction";
import { describeCorrection } from "../../../src/analysis/corrections/describeCorrection";
import {
  correctionsIn,
  parseCorrections,
} from "../../../src/analysis/corrections/parseCorrections";
import type { ScopedCorrections } from "../../../src/analysis/corrections/scoped";
import { toldFor } from "../../../src/analysis/corrections/toldFor";

type Texts = Readonly<Record<string, string>>;

/** A folder whose articles are called a.txt, b.txt, …, under corrections as read from a file. */
function folderOf(texts: Texts, ...corrections: Correction[]): Corpus {
  const scope = scopeOf(corrections);
  const corpus = createCorpus();
  corpus.correct([scope]);
  for (const [path, text] of Object.entries(texts)) {
    corpus.update(path, analyzeArticle(text, { told: toldFor(scope.corrections, path) }));
  }
  return corpus;
}

function scopeOf(corrections: readonly Correction[]): ScopedCorrections {
  const file = parseCorrections(JSON.stringify({ version: 1, corrections }));
  if (file.kind === "broken") throw new Error(file.reason);
  return { corrections: correctionsIn(file), pathOf: (article) => article };
}

/** `name [other names] kind: articles` */
function actorsIn(corpus: Corpus): string[] {
  return corpus
    .findings()
    .actors.map(
      ({ name, aliases, kind, articles }) =>
        `${name}${aliases.length > 0 ? ` [${aliases.join(", ")}]` : ""} ${kind}: ${articles.map((path) => path.replace(".txt", "")).join("")}`,
    )
    .sort();
}

function unusedIn(corpus: Corpus): string[] {
  return corpus
    .unusedCorrections()
    .map(({ correction, reason }) => `${describeCorrection(correction)}: ${reason}`);
}

const holts: Texts = {
  "a.txt": "Clara Holt spoke. We asked Holt.",
  "b.txt": "Mrs. Holt left early.",
  "c.txt": "Mr. Holt and his boat came in.",
};

describe("the same actor", () => {
  const same: Correction = {
    kind: "sameActor",
    actors: [
      { name: "Ada Brun", is: "person" },
      { name: "Adalind Velm", is: "person" },
    ],
  };
  const texts = { "a.txt": "Ada Brun spoke.", "b.txt": "Adalind Velm spoke. Velm left." };

  it("is joined with all its other names", () => {
    expect(actorsIn(folderOf(texts))).toEqual([
      "Ada Brun person: a",
      "Adalind Velm [Velm] person: b",
    ]);
    expect(actorsIn(folderOf(texts, same))).toEqual(["Adalind Velm [Ada Brun, Velm] person: ab"]);
  });

  it("is found by another name that its article gives it", () => {
    const called = { ...same, actors: [{ name: "Ada Brun" }, { name: "Velm" }] };
    expect(actorsIn(folderOf(texts, called))).toEqual(["Adalind Velm [Ada Brun, Velm] person: ab"]);
  });

  it("may stand twice in one article", () => {
    const one = { "a.txt": "Ada Brun spoke. Adalind Velm spoke." };
    expect(actorsIn(folderOf(one, same))).toHaveLength(1);
  });
});

describe("a split", () => {
  const inC: Correction = {
    kind: "splitActor",
    actor: { name: "Clara Holt", is: "person" },
    apart: [{ name: "Holt", article: "c.txt" }],
  };

  it("parts the name in one article from the actor of the others", () => {
    expect(actorsIn(folderOf(holts))).toEqual(["Clara Holt [Holt] person: abc"]);
    expect(actorsIn(folderOf(holts, inC))).toEqual([
      "Clara Holt [Holt] person: ab",
      "Holt person: c",
    ]);
  });

  it("parts the name in all articles, within an article, too", () => {
    const everywhere: Correction = { ...inC, apart: [{ name: "Holt" }] } as Correction;
    expect(actorsIn(folderOf(holts, everywhere))).toEqual([
      "Clara Holt person: a",
      "Holt person: abc",
    ]);
  });

  it("parts two people of one full name", () => {
    const texts = { "a.txt": "Clara Holt spoke.", "b.txt": "Clara Holt left." };
    const split: Correction = {
      kind: "splitActor",
      actor: { name: "Clara Holt", is: "person" },
      apart: [{ name: "Clara Holt", article: "b.txt" }],
    };
    expect(actorsIn(folderOf(texts, split))).toEqual([
      "Clara Holt person: a",
      "Clara Holt person: b",
    ]);
  });

  it("of one article goes before what is said of the name in all", () => {
    const rune = { ...holts, "d.txt": "Martin Berg spoke." };
    const same: Correction = {
      kind: "sameActor",
      actors: [{ name: "Clara Holt" }, { name: "Holt" }],
    };
    const parted: Correction = {
      kind: "sameActor",
      actors: [{ name: "Holt", article: "c.txt" }, { name: "Martin Berg" }],
    };
    expect(actorsIn(folderOf(rune, inC, same, parted))).toEqual([
      "Clara Holt [Holt] person: ab",
      "Martin Berg [Holt] person: cd",
    ]);
  });
});

describe("a shown name", () => {
  it("takes the place of the one the articles give, which becomes another name", () => {
    expect(
      actorsIn(
        folderOf(holts, {
          kind: "shownName",
          actor: { name: "Clara Holt" },
          shown: "Sister Clara",
        }),
      ),
    ).toEqual(["Sister Clara [Holt, Clara Holt] person: abc"]);
  });
});

describe("corrections of a folder", () => {
  const all: Correction[] = [
    {
      kind: "splitActor",
      actor: { name: "Clara Holt" },
      apart: [{ name: "Holt", article: "c.txt" }],
    },
    { kind: "sameActor", actors: [{ name: "Martin Berg" }, { name: "Holt", article: "c.txt" }] },
    { kind: "shownName", actor: { name: "Clara Holt" }, shown: "Sister Clara" },
    { kind: "actorKind", names: ["Berg Line"], is: "organization" },
    { kind: "notAnActor", names: ["Velm"] },
    { kind: "actorKind", names: ["Velm"], is: "person", article: "d.txt" },
  ];
  const texts = {
    ...holts,
    "d.txt": "Martin Berg of Berg Line spoke to Velm.",
    "e.txt": "In Velm.",
  };

  it("say the same in whatever order they stand", () => {
    const straight = folderOf(texts, ...all);
    const mirrored = folderOf(texts, ...[...all].reverse());
    expect(mirrored.findings().actors).toEqual(straight.findings().actors);
    expect(actorsIn(straight)).toContain("Sister Clara [Holt, Clara Holt] person: ab");
    expect(actorsIn(straight)).toContain("Martin Berg [Holt] person: cd");
  });

  it("are taken over, and taken back, with what a build from scratch gives", () => {
    const corpus = folderOf(texts);
    const untouched = folderOf(texts).findings();
    const correct = (corrections: readonly Correction[]): void => {
      const scope = scopeOf(corrections);
      corpus.correct([scope]);
      for (const [path, text] of Object.entries(texts)) {
        corpus.update(path, analyzeArticle(text, { told: toldFor(scope.corrections, path) }));
      }
    };
    const copies = corpus.findings().copies;
    correct(all);
    expect({ ...corpus.findings() }).toEqual({ ...folderOf(texts, ...all).findings() });
    expect(corpus.findings().copies, "copies are not looked for again").toBe(copies);
    correct([]);
    expect({ ...corpus.findings() }).toEqual({ ...untouched });
  });

  it("of another folder are about its own articles", () => {
    const corpus = createCorpus();
    for (const [path, text] of Object.entries(holts)) corpus.update(path, analyzeArticle(text));
    const { corrections } = scopeOf([all[0] as Correction]);
    corpus.correct([
      { corrections, pathOf: (id) => (id === "a.txt" || id === "b.txt" ? id : undefined) },
    ]);
    expect(actorsIn(corpus)).toEqual(["Clara Holt [Holt] person: abc"]);
    expect(unusedIn(corpus)).toHaveLength(1);
  });
});

describe("a correction that matches nothing any more", () => {
  const stale: Correction[] = [
    { kind: "actorKind", names: ["Velm"], is: "person" },
    { kind: "notAnActor", names: ["Holt"], article: "gone.txt" },
    { kind: "sameActor", actors: [{ name: "Clara Holt" }, { name: "Ada Velm" }] },
    { kind: "splitActor", actor: { name: "Ada Velm" }, apart: [{ name: "Velm" }] },
    { kind: "shownName", actor: { name: "Clara Holt", is: "place" }, shown: "Holt" },
  ];
  const used: Correction[] = [
    { kind: "actorKind", names: ["Mrs. Velm", "Holt"], is: "person" },
    { kind: "shownName", actor: { name: "Clara Holt", is: "person" }, shown: "C. H." },
  ];

  it("is told with its reason; those in use are not", () => {
    expect(unusedIn(folderOf(holts, ...stale, ...used)).sort()).toEqual([
      "“Clara Holt” and “Ada Velm” are one actor: No article names “Ada Velm” any more.",
      "“Clara Holt” is shown as “Holt”: No article names “Clara Holt” any more.",
      "“Holt” is not an actor in gone.txt: gone.txt does not write “Holt” any more, or is gone.",
      "“Velm” is a person: No article writes “Velm” any more.",
      "“Velm” is not “Ada Velm”: No article names “Ada Velm” any more.",
    ]);
    expect(unusedIn(folderOf(holts, ...used))).toEqual([]);
  });

  it("is one no longer once an article brings the name", () => {
    const corpus = folderOf(holts, stale[0] as Correction);
    expect(unusedIn(corpus)).toHaveLength(1);
    corpus.update("d.txt", analyzeArticle("We saw Velm."));
    expect(unusedIn(corpus)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { analyzeArticle, createCorpus } from "../../../src/analysis/index";
import type { Corpus } from "../../../src/analysis/index";
import { addCorrection, applyChange } from "../../../src/analysis/corrections/addCorrection";
import type { Correction } from "../../../src/analysis/corrections/correction";
import { describeCorrection } from "../../../src/analysis/corrections/describeCorrection";
import { parseCorrections } from "../../../src/analysis/corrections/parseCorrections";
import { toldFor } from "../../../src/analysis/corrections/toldFor";

const storm =
  "The storm broke over the northern islands before dawn and tore the roof off the old boat shed, where forty people had spent the night.";
const bridge =
  "Engineers closed the swing bridge at noon because a bolt as long as a man had cracked in the frost of the last two weeks.";

const articles = {
  "a.txt": `Storm\n\n${storm}\n\nThe mayor went to see the shed.`,
  "b.txt": `News of the islands\n\nNobody was hurt. ${storm} Boats are late.\n\n${bridge}`,
  "c.txt": `Weather\n\n${storm}\n\nMore rain is due.`,
  "d.txt": `Bridge\n\n${bridge}\n\nIt opens again in May.`,
};
type Folder = Readonly<Record<string, string>>;

function corpusOf(folder: Folder, corrections: readonly Correction[]): Corpus {
  const corpus = createCorpus();
  for (const [id, text] of Object.entries(folder)) {
    corpus.update(id, analyzeArticle(text, { told: toldFor(corrections, id) }));
  }
  corpus.correct([{ corrections, pathOf: (id) => id }]);
  return corpus;
}

/** Every copied pair as `a=b: first words`, and every passage as its articles. */
function copied(folder: Folder, ...corrections: Correction[]): string[] {
  const { copies, passages } = corpusOf(folder, corrections).findings();
  const name = (id: string): string => id.replace(".txt", "");
  const pairs = copies.map(({ a, b, passage }) => {
    const words = (folder[a.article] ?? "").slice(a.span.start, a.span.end);
    expect(passages.map(({ id }) => id)).toContain(passage);
    return `${name(a.article)}=${name(b.article)}: ${words.split(" ").slice(0, 2).join(" ")}`;
  });
  const places = passages.map((passage) =>
    passage.places.map(({ article }) => name(article)).join(" "),
  );
  return [...pairs, ...places];
}

function unused(folder: Folder, ...corrections: Correction[]): string[] {
  return corpusOf(folder, corrections)
    .unusedCorrections()
    .map(({ reason }) => reason);
}

const notACopy = (words: string, more: object = {}): Correction =>
  ({ kind: "notACopy", words, ...more }) as Correction;

const all = ["a=b: The storm", "a=c: The storm", "b=c: The storm", "b=d: Engineers closed"];

describe("a passage that is no copy by the reader's word", () => {
  it("(as found without it)", () => {
    expect(copied(articles)).toEqual([...all, "a b c", "b d"]);
  });

  it("is none anywhere", () => {
    expect(copied(articles, notACopy(storm))).toEqual(["b=d: Engineers closed", "b d"]);
  });

  it("or none in one of its articles", () => {
    expect(copied(articles, notACopy(storm, { article: "a.txt" }))).toEqual([
      "b=c: The storm",
      "b=d: Engineers closed",
      "b c",
      "b d",
    ]);
  });

  it("or none between two of them; the third still has both", () => {
    expect(copied(articles, notACopy(storm, { article: "a.txt", of: ["b.txt"] }))).toEqual([
      "a=c: The storm",
      "b=c: The storm",
      "b=d: Engineers closed",
      "a b c",
      "b d",
    ]);
  });

  it("keeps those two apart in the passage that both share with the third", () => {
    const corrections = [notACopy(storm, { article: "a.txt", of: ["b.txt"] })];
    const [passage] = corpusOf(articles, corrections).findings().passages;
    expect(passage?.apart).toEqual([["a.txt", "b.txt"]]);
    expect(corpusOf(articles, []).findings().passages[0]).not.toHaveProperty("apart");
  });

  it("whatever the case and marks of its words, or by their beginning", () => {
    const shouted = storm.toUpperCase().replaceAll(",", " –");
    const begun = `${storm.split(" ").slice(0, 12).join(" ")} …`;
    for (const words of [shouted, begun]) {
      expect(copied(articles, notACopy(words))).toEqual(["b=d: Engineers closed", "b d"]);
    }
  });

  it("stays none when its articles are edited around it", () => {
    const edited = {
      ...articles,
      "a.txt": `A storm\n\nIt was a long night.\n\n${storm} Then the sun came out.\n\nThe end.`,
    };
    expect(copied(edited, notACopy(storm))).toEqual(["b=d: Engineers closed", "b d"]);
  });

  it("but a longer passage that holds it is another one", () => {
    const longer = {
      "a.txt": `${storm} ${bridge}`,
      "b.txt": `News. ${storm} ${bridge} Soon more.`,
    };
    expect(copied(longer, notACopy(storm))).toEqual(copied(longer));
  });

  it("takes the other wordings of the passage with it", () => {
    const edited = { ...articles, "c.txt": articles["c.txt"].replace("forty people", "some men") };
    expect(copied(edited, notACopy(storm))).toEqual(["b=d: Engineers closed", "b d"]);
  });

  it("no longer makes one article hold the other", () => {
    const whole = { "a.txt": storm, "b.txt": `Yesterday on the islands: ${storm}` };
    expect(corpusOf(whole, []).findings().overlaps).toHaveLength(1);
    expect(corpusOf(whole, [notACopy(storm)]).findings().overlaps).toEqual([]);
  });

  it("keeps what else two articles share, and less of their overlap", () => {
    const between = (word: string): string =>
      Array.from({ length: 80 }, (_, index) => `${word}${String(index)}`).join(" ");
    const two = {
      "a.txt": `${storm}\n\n${between("x")}\n\n${bridge}`,
      "b.txt": `${bridge}\n\n${between("y")}\n\n${storm}`,
    };
    const [before] = corpusOf(two, []).findings().overlaps;
    const { copies, overlaps } = corpusOf(two, [notACopy(storm)]).findings();
    expect(copies.length).toBeGreaterThan(0);
    expect(overlaps[0]?.ofA).toBeCloseTo((before?.ofA ?? 0) / 2, 1);
  });

  it("is told when it is none any more", () => {
    expect(unused(articles, notACopy(storm))).toEqual([]);
    expect(unused(articles, notACopy("words that nobody wrote"))).toEqual([
      "No passage in the folder has these words any more.",
    ]);
    expect(unused(articles, notACopy(storm, { article: "a.txt", of: ["d.txt"] }))).toEqual([
      "No passage of a.txt shared with d.txt has these words any more.",
    ]);
  });
});

describe("articles that are one story by the reader's word", () => {
  const story = (...paths: string[]): Correction => ({ kind: "sameStory", articles: paths });
  const stories = (...corrections: Correction[]): string[] =>
    corpusOf(articles, corrections)
      .findings()
      .stories.map((one) => one.articles.join(" "));

  it("are told, joined where corrections share an article", () => {
    expect(stories(story("a.txt", "d.txt"), story("c.txt", "d.txt"))).toEqual([
      "a.txt c.txt d.txt",
    ]);
    expect(stories(story("c.txt", "d.txt"), story("a.txt", "b.txt"))).toEqual([
      "a.txt b.txt",
      "c.txt d.txt",
    ]);
  });

  it("without one that is gone", () => {
    expect(stories(story("a.txt", "b.txt", "gone.txt"))).toEqual(["a.txt b.txt"]);
    expect(unused(articles, story("a.txt", "b.txt", "gone.txt"))).toEqual([]);
    expect(unused(articles, story("a.txt", "gone.txt"))).toEqual(["gone.txt is gone."]);
  });

  it("count as one article where themes are made", () => {
    const twice = {
      "a.txt": "The harbour of Velmo needs cranes. Mayor Holt wants new cranes for the harbour.",
      "b.txt": "Velmo harbour gets no cranes, Mayor Holt heard. The harbour has two cranes.",
    };
    const themes = (...said: Correction[]): string[] =>
      corpusOf(twice, said)
        .findings()
        .themes.map(({ label }) => label);
    expect(themes()).not.toEqual(["Other articles"]);
    expect(themes(story("a.txt", "b.txt"))).toEqual(["Other articles"]);
  });
});

describe("furniture by the reader's word", () => {
  it("is copied nowhere, and told when it is gone", () => {
    const furniture: Correction = { kind: "furniture", words: storm };
    expect(copied(articles, furniture)).toEqual(["b=d: Engineers closed", "b d"]);
    expect(unused(articles, furniture)).toEqual([]);
    expect(unused(articles, { kind: "furniture", words: "Nobody ever wrote this line" })).toEqual([
      "No article of the folder has these words any more.",
    ]);
  });
});

describe("the last word counts", () => {
  const add = (list: readonly Correction[], added: Correction): Correction[] =>
    applyChange(list, addCorrection(list, added));
  const said = (...corrections: Correction[]): string[] =>
    corrections.reduce(add, []).map(describeCorrection);

  it("of a passage: what is said of it anywhere takes in what was said of one article", () => {
    const narrow = notACopy("A storm broke", { article: "a.txt", of: ["b.txt"] });
    const other = notACopy("A bridge broke", { article: "a.txt", of: ["b.txt"] });
    expect(said(narrow, other, notACopy("a storm broke.", { article: "a.txt" }))).toEqual([
      "“A bridge broke” in a.txt is not a copied passage of b.txt",
      "“a storm broke.” in a.txt is not a copied passage",
    ]);
    expect(said(narrow, notACopy("A storm broke"))).toEqual([
      "“A storm broke” is not a copied passage",
    ]);
    expect(said(notACopy("A storm broke"), narrow)).toHaveLength(2);
  });

  it("of a story: it grows", () => {
    expect(
      said(
        { kind: "sameStory", articles: ["a.txt", "b.txt"] },
        { kind: "sameStory", articles: ["c.txt", "b.txt"] },
      ),
    ).toEqual(["c.txt, b.txt and a.txt are one story"]);
  });

  it("of furniture: the same words once", () => {
    expect(
      said({ kind: "furniture", words: "Read on" }, { kind: "furniture", words: "READ ON!" }),
    ).toEqual(["“READ ON!” is page furniture"]);
  });

  it("is misshapen without its words, and says why", () => {
    const parsed = parseCorrections('{"version":1,"corrections":[{"kind":"notACopy"}]}');
    expect(parsed.kind === "read" && parsed.entries[0]).toMatchObject({
      kind: "misshapen",
      reason: "“words” is missing.",
    });
  });
});

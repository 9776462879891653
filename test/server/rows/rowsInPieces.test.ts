import { expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { analyzeArticle, noSourcingTerms, toldNothing } from "../../../src/analysis/index";
import type { Actor, ArticleFacts, CopyPair, Passage } from "../../../src/analysis/index";
import type { Steps } from "../../../src/base/steps";
import { kindsWorthReading } from "../../../src/protocol/rows";
import { FolderSnapshot } from "../../../src/server/index/folderSnapshot";
import { directoryOf } from "../../../src/server/rows/actorDirectory";
import { articleGroupsOf } from "../../../src/server/rows/articleGroups";
import { copyDirectoryOf } from "../../../src/server/rows/copyDirectory";
import { quotationsOf } from "../../../src/server/rows/quotationDirectory";
import type { ReadArticle } from "../../../src/server/store/readArticle";
import { PieceCounter } from "../../support/pieces";

const text = "# Night ferry\n\n“The night ferry sails,” the courier said.\n";
const known = analyzeArticle(text);

/** What a view reads of a folder, each thing counted when it is looked at. */
class CountedFolder {
  readonly looks = new PieceCounter();
  readonly snapshot: FolderSnapshot;

  /** Of so many articles, each with a quotation, an actor that two name, and a passage of two. */
  constructor(size: number) {
    const numbers = [...Array(size).keys()];
    this.snapshot = new FolderSnapshot(
      numbers.map((number) => this.#article(number)),
      {
        actors: numbers.map((number) => this.#actor(number)),
        passages: numbers.map((number) => this.#passage(number)),
        copies: numbers.map((number) => this.#copy(number)),
        overlaps: [],
        stories: [],
        themes: [],
      },
    );
  }

  #counted<Thing extends object>(thing: Thing, key: keyof Thing): Thing {
    const value = thing[key];
    return Object.defineProperty({ ...thing }, key, {
      get: () => {
        this.looks.one();
        return value;
      },
    });
  }

  #article(number: number): ReadArticle {
    const uri = uriOf(number);
    const document = TextDocument.create(uri, "seed", 1, text);
    const facts: ArticleFacts = this.#counted(
      { ...known, quotations: known.quotations.map((quotation) => ({ ...quotation })) },
      "quotations",
    );
    return { kind: "read", uri, document, told: toldNothing, terms: noSourcingTerms, facts };
  }

  #actor(number: number): Actor {
    const articles = [uriOf(number), uriOf(number + 1)];
    const name = `Ada Lund ${String(number)}`;
    const actor: Actor = {
      ...{ id: `a${String(number)}`, name, kind: "person", aliases: [], roles: [] },
      ...{ mentions: 2, articles, members: [] },
    };
    return this.#counted(actor, "articles");
  }

  #passage(number: number): Passage {
    const passage: Passage = {
      ...{ id: `p${String(number)}`, kind: "identical", places: places(number), words: 20 },
      ...{ shared: "passage", worth: (number % 10) / 10, reasons: [], earliest: null },
    };
    return this.#counted(passage, "shared");
  }

  #copy(number: number): CopyPair {
    const [a, b] = places(number);
    const counts = { matchedWords: 20, changedWords: 0, matched: 1 };
    return this.#counted({ a, b, ...counts, passage: `p${String(number)}` }, "passage");
  }
}

function uriOf(number: number): string {
  return `file:///news/${String(1e6 + number)}.seed`;
}

function places(number: number): [Passage["places"][number], Passage["places"][number]] {
  const span = { start: 0, end: 20 };
  return [
    { article: uriOf(number), span },
    { article: uriOf(number + 1), span },
  ];
}

const kinds = kindsWorthReading;
const works: Readonly<Record<string, (folder: FolderSnapshot) => Steps<unknown>>> = {
  "articles by actor": (folder) =>
    articleGroupsOf(folder).prepare({ grouping: "actor", filter: "" }),
  "articles by actor under a filter": (folder) =>
    articleGroupsOf(folder).prepare({ grouping: "actor", filter: "lund" }),
  actors: (folder) => directoryOf(folder).matchingInSteps(""),
  "actors under a filter": (folder) => directoryOf(folder).matchingInSteps("night"),
  quotations: (folder) => quotationsOf(folder).matchingInSteps(""),
  "quotations under a filter": (folder) => quotationsOf(folder).matchingInSteps("courier"),
  copies: (folder) => copyDirectoryOf(folder).matchingInSteps({ filter: "", kinds }),
  "copies under a filter": (folder) =>
    copyDirectoryOf(folder).matchingInSteps({ filter: "night", kinds }),
};

for (const [what, work] of Object.entries(works)) {
  test(`${what} of a large folder are listed in pieces, none longer than in a smaller one`, () => {
    const longest = (size: number): number => {
      const { looks, snapshot } = new CountedFolder(size);
      return looks.mostIn(work(snapshot));
    };
    const few = longest(10_000);
    expect(few).toBeGreaterThan(0);
    expect(longest(30_000)).toBeLessThan(1.5 * few);
  });
}

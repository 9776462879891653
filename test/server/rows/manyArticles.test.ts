import { test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { analyzeArticle, noSourcingTerms, toldNothing } from "../../../src/analysis/index";
import type { Actor, Overlap, Theme } from "../../../src/analysis/index";
import { articleGroupings, type Row } from "../../../src/protocol/rows";
import { FolderSnapshot } from "../../../src/server/index/folderSnapshot";
import { articleGroupsOf } from "../../../src/server/rows/articleGroups";
import { fromRowId } from "../../../src/server/rows/rowId";
import { themeRowPath, themeRows } from "../../../src/server/rows/themeRows";
import type { ReadArticle } from "../../../src/server/store/readArticle";
import { expectLinear } from "../../support/growth";

const texts = Array.from({ length: 40 }, (_, day) => {
  return `---\noutlet: Courier ${String(day % 7)}\ndate: 2031-${String(1 + (day % 12)).padStart(2, "0")}-${String(1 + (day % 28)).padStart(2, "0")}\n---\n\nNight ferry ${String(day)}\n\nAda Lund took the night ferry.\n`;
});
const facts = texts.map((text) => analyzeArticle(text));

/** A folder of themes of twenty articles, every other one a copy of the one before. */
function folderOf(size: number): FolderSnapshot {
  const uris = Array.from(
    { length: size },
    (_, at) => `file:///news/${String(at).padStart(6, "0")}.seed`,
  );
  const articles = uris.flatMap((uri, at): readonly ReadArticle[] => {
    const [text, known] = [texts[at % texts.length], facts[at % texts.length]];
    if (text === undefined || known === undefined) return [];
    const document = TextDocument.create(uri, "seed", 1, text);
    return [
      { kind: "read", uri, document, told: toldNothing, terms: noSourcingTerms, facts: known },
    ];
  });
  const groups = Array.from({ length: Math.ceil(size / 20) }, (_, at) =>
    uris.slice(at * 20, at * 20 + 20),
  );
  const themes = groups.map((own, at): Theme => ({
    id: `theme-${String(at)}`,
    parent: null,
    label: `Ferry ${String(at)}`,
    terms: [{ text: "ferry", articles: own.length }],
    articles: own,
    rest: false,
  }));
  const actors = groups.map((own, at): Actor => ({
    id: `actor-${String(at)}`,
    name: `Ada Lund ${String(at)}`,
    kind: "person",
    aliases: [],
    roles: [],
    mentions: own.length,
    articles: own,
    members: [],
  }));
  const overlaps = uris.flatMap((b, at): readonly Overlap[] => {
    const a = uris[at - 1];
    return at % 2 === 1 && a !== undefined ? [{ a, b, ofA: 1, ofB: 1 }] : [];
  });
  const findings = { actors, passages: [], copies: [], overlaps, stories: [], themes };
  return new FolderSnapshot(articles, findings);
}

/** Every group of the first page of a view, and the last article with all rows above it. */
function look(folder: FolderSnapshot, filter: string): void {
  for (const grouping of articleGroupings) {
    const view = { grouping, filter };
    const open = (rows: readonly Row[]): void => {
      for (const { id, kind } of rows) {
        if (kind !== "article") themeRows(folder, fromRowId(id), view);
      }
    };
    open(themeRows(folder, null, view).slice(0, 20));
    themeRowPath(folder, {
      view: "themes",
      uri: folder.articles.at(-1)?.uri ?? "",
      grouping,
      filter,
    });
  }
}

test("the first look at many articles takes steps that grow with their number", async () => {
  await expectLinear({
    prepare: (size) => size,
    work: (size) => look(folderOf(size), ""),
    size: 400,
  });
});

test("so does each key typed into the filter", async () => {
  await expectLinear({
    prepare: folderOf,
    work: (folder) => {
      for (const filter of ["n", "night", "night ferry", "courier 3", "zeppelin"]) {
        articleGroupsOf(folder).matching(filter);
        look(folder, filter);
      }
    },
    size: 400,
  });
});

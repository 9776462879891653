import { describe, expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { analyzeArticle, noSourcingTerms, toldNothing } from "../../../src/analysis/index";
import { FolderSnapshot } from "../../../src/server/index/folderSnapshot";
import { ArticleSearch } from "../../../src/server/rows/articleSearch";
import type { ReadArticle } from "../../../src/server/store/readArticle";

const texts = [
  "# Night ferry\n\nThe ferryman waits.\n",
  "# Harbour\n\nNobody fears the ferries.\n",
  "# Fer&shy;ry tales\n\nA fer&shy;ry was late.\n",
  "# Co-operation\n\nThe co-op of the quay.\n",
  "---\noutlet: Ferry Courier\n---\n\n# Quay\n\nAll is quiet.\n",
  "# A feud\n\nThe far end of the quay; co-operators came.\n",
];

/** A folder of the texts, again and again; `reads` is called when the text of one is looked at. */
function folderOf(size: number, reads: () => void): FolderSnapshot {
  const articles = Array.from({ length: size }, (_, number): ReadArticle => {
    const text = texts[number % texts.length] ?? "";
    const uri = `file:///news/${String(1e6 + number)}.seed`;
    const document = TextDocument.create(uri, "seed", 1, text);
    const getText: TextDocument["getText"] = (range) => {
      reads();
      return document.getText(range);
    };
    const seen = Object.assign(Object.create(document) as TextDocument, { getText });
    const facts = analyzeArticle(text);
    return { kind: "read", uri, document: seen, told: toldNothing, terms: noSourcingTerms, facts };
  });
  const nothing = { passages: [], copies: [], overlaps: [], stories: [], themes: [] };
  return new FolderSnapshot(articles, { actors: [], ...nothing });
}

/** The filters that stand there while one is typed: `f`, `fe`, … */
function typed(filter: string): readonly string[] {
  return [...filter].map((_, at) => filter.slice(0, at + 1));
}

describe("a filter that is typed", () => {
  for (const filter of [
    "ferry",
    "ferries",
    "co-operators",
    "co op",
    "-quay",
    "quay fe",
    "courier",
  ]) {
    test(`finds for each letter of “${filter}” what it finds at once`, () => {
      const folder = folderOf(texts.length, () => undefined);
      const search = new ArticleSearch(folder);
      for (const part of typed(filter)) {
        const found = [...search.matching(part)];
        expect([part, found]).toEqual([part, [...new ArticleSearch(folder).matching(part)]]);
      }
    });
  }

  test("looks with each letter into the texts that the one before has found", () => {
    let reads = 0;
    const search = new ArticleSearch(folderOf(60, () => reads++));
    const counts = typed("ferries").map((part) => {
      const found = search.matching(part).size;
      const looked = reads;
      reads = 0;
      return { found, looked };
    });
    counts.slice(2).forEach(({ looked }, at) => {
      expect(looked).toBeLessThanOrEqual(counts[at + 1]?.found ?? 0);
    });
    expect(counts.at(-1)?.found).toBe(10);
  });

  test("forgets the shorter word when another is typed", () => {
    const search = new ArticleSearch(folderOf(texts.length, () => undefined));
    expect(search.matching("ferries").size).toBe(1);
    expect(search.matching("ferr").size).toBeGreaterThan(1);
    expect(search.matching("quay").size).toBe(3);
  });
});

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import {
  describeRequest,
  filterRequest,
  quotationTextRequest,
  rowPathRequest,
  rowTooltipRequest,
} from "../../../src/protocol/messages";
import { countsRequest } from "../../../src/protocol/indexing";
import type { QuotationGrouping, Row } from "../../../src/protocol/rows";
import { positionIn } from "../support/excerpt";
import { FakeFolder } from "../support/fakeHost";
import { Reader, uriOf } from "../support/reader";
import { drawTree, openTree } from "./drawTree";

let reader: Reader;
afterEach(() => reader.dispose());

const a = "000_00000000000000aa.txt";
const c = "002_00000000000000cc.txt";

const ferry = `=== ${a}
Why the ferry is late

“The ferry is late,” said Mayor Bo Ek. Ek called the harbour “a disgrace”. Ek’s warning of a “lost year” was heard.

He added that nobody had told him. Officials said that the engine had failed.
=== 001_00000000000000bb.txt
A new boiler

“The boiler is cold,” said Mrs. Cleo Marsh.
=== ${c}
“Who will pay for all of this?”
`;

interface Shown {
  readonly filter?: string;
  readonly grouping?: QuotationGrouping;
  readonly depth?: number;
}

async function draw(shown: Shown = {}): Promise<readonly string[]> {
  return drawTree(reader, { view: "quotations", ...shown });
}

/** The rows of quotations, all open. */
async function quotationRows(shown: Shown = {}): Promise<readonly Row[]> {
  const tree = await openTree(reader, { view: "quotations", ...shown });
  return tree.map(({ row }) => row).filter(({ kind }) => kind === "quotation");
}

function at(name: string, words: string): { uri: string; position: Row["target"] & object } {
  const text = String(reader.folder.files.get(uriOf(name)));
  const position = positionIn(text, text.indexOf(words) + 1);
  return { uri: uriOf(name), position } as never;
}

async function path(name: string, words: string, more: object = {}): Promise<readonly string[]> {
  const params = { view: "quotations" as const, ...at(name, words), ...more };
  return (await reader.ask(rowPathRequest, params as never)).map(({ label }) => label);
}

test("by speaker: who says most first, then those without a name, then nobody", async () => {
  reader = await Reader.open(ferry);
  expect(await draw()).toEqual([
    "Named speakers | 2 · 5 quotations",
    "  Bo Ek | 4 quotations · Mayor",
    "    “The ferry is late,” | 000, line 3 · “said” · direct quotation",
    "    the harbour “a disgrace” | 000, line 3 · “called” · partly quoted",
    "    “lost year” | 000, line 3 · “warning” · quoted fragment",
    "    nobody had told him | 000, line 5 · “added” · reported speech",
    "  Cleo Marsh | 1 quotation",
    "    “The boiler is cold,” | 001, line 3 · “said” · direct quotation",
    "Speakers without a name | 1 · 1 quotation",
    "  “Officials” | 1 quotation · nobody is named",
    "    the engine had failed | 000, line 5 · “said” · reported speech",
    "No speaker found | 1 quotation",
    "  “Who will pay for all of this?” | 002, line 1 · direct quotation",
  ]);
});

test("by article, in the order of the text", async () => {
  reader = await Reader.open(ferry);
  expect(await draw({ grouping: "article" })).toEqual([
    "Why the ferry is late | 000 · 5 quotations",
    "  “The ferry is late,” | Bo Ek · line 3 · “said” · direct quotation",
    "  the harbour “a disgrace” | Bo Ek · line 3 · “called” · partly quoted",
    "  “lost year” | Bo Ek · line 3 · “warning” · quoted fragment",
    "  nobody had told him | Bo Ek · line 5 · “added” · reported speech",
    "  the engine had failed | Officials · line 5 · “said” · reported speech",
    "A new boiler | 001 · 1 quotation",
    "  “The boiler is cold,” | Cleo Marsh · line 3 · “said” · direct quotation",
    "“Who will pay for all of this?” | 002 · 1 quotation",
    "  “Who will pay for all of this?” | no speaker found · line 1 · direct quotation",
  ]);
});

test("a row leads to its place, has an icon for its kind, and tells a screen reader all", async () => {
  reader = await Reader.open(ferry);
  const [first, ...others] = await quotationRows({ grouping: "article" });
  expect(reader.show(first?.target ?? null)).toBe("000:3 “The ferry is late,”");
  expect(first?.icon).toBe("quote");
  expect(others.slice(0, 3).map(({ icon }) => icon)).toEqual([
    "comment-draft",
    "whole-word",
    "comment",
  ]);
  expect(first?.accessibleLabel).toBe(
    "000, line 3, Bo Ek, “said”, direct quotation: “The ferry is late,”.",
  );
  const tooltip = await reader.ask(rowTooltipRequest, { view: "quotations", row: first?.id ?? "" });
  expect(tooltip).toBe(
    "“The ferry is late,”\nBo Ek, Mayor\ndirect quotation · stated: “said”\n000, line 3",
  );
});

describe("a filter", () => {
  test.each([
    ["words that are said", "BOILER cold", ["“The boiler is cold,”"]],
    ["a speaker", "marsh", ["“The boiler is cold,”"]],
    ["a role and a word together", "mayor lost", ["“lost year”"]],
    ["a kind", "reported", ["nobody had told him", "the engine had failed"]],
    ["how sure it is", "unattributed", ["“Who will pay for all of this?”"]],
    ["a verb", "added", ["nobody had told him"]],
    ["an article", "001 direct", ["“The boiler is cold,”"]],
    ["nothing at all", "zzz", []],
  ])("lets through %s", async (_, filter, expected) => {
    reader = await Reader.open(ferry);
    expect((await quotationRows({ filter })).map(({ label }) => label)).toEqual(expected);
    const counts = await reader.ask(filterRequest, { view: "quotations", filter });
    expect(counts).toEqual({ matching: expected.length, all: 7 });
  });

  test("counts what it hides, and marks what it found", async () => {
    reader = await Reader.open(ferry);
    expect((await draw({ filter: "lost" })).slice(0, 2)).toEqual([
      "Named speakers | 1 · 1 of 5 quotations",
      "  Bo Ek | 1 of 4 quotations · Mayor",
    ]);
    const [row] = await quotationRows({ filter: "lost" });
    const [start = 0, end = 0] = row?.highlights?.[0] ?? [];
    expect(row?.label.slice(start, end)).toBe("lost");
  });

  test("shows the words it found far into a quotation", async () => {
    const long = `“${"We were told nothing at all about it. ".repeat(6)}The boiler is cold.”`;
    reader = await Reader.open(`=== a.seed\n${long} said Bo Ek.\n`);
    const [row] = await quotationRows({ filter: "boiler" });
    expect(row?.label).toMatch(/^“….*The boiler is cold/);
  });
});

describe("revealing", () => {
  test("a quotation, by speaker and by article", async () => {
    reader = await Reader.open(ferry);
    expect(await path(a, "lost year")).toEqual(["Named speakers", "Bo Ek", "“lost year”"]);
    expect(await path(a, "lost year", { grouping: "article" })).toEqual([
      "Why the ferry is late",
      "“lost year”",
    ]);
    expect(await path(c, "Who will pay")).toEqual([
      "No speaker found",
      "“Who will pay for all of this?”",
    ]);
    expect(await path(a, "lost year", { filter: "boiler" })).toEqual([]);
  });

  test("a speaker by a name in the text", async () => {
    reader = await Reader.open(ferry);
    expect(await path(a, "Ek called", { speaker: true })).toEqual(["Named speakers", "Bo Ek"]);
    expect(await path(a, "Why", { speaker: true })).toEqual([]);
  });

  test("leads along the rows as they are unfolded", async () => {
    reader = await Reader.open(ferry);
    for (const grouping of ["speaker", "article"] as const) {
      const tree = await openTree(reader, { view: "quotations", grouping });
      const ids = new Set(tree.map(({ row }) => row.id));
      const params = { view: "quotations" as const, ...at(a, "lost year"), grouping };
      const found = await reader.ask(rowPathRequest, params as never);
      expect(found.every(({ id }) => ids.has(id))).toBe(true);
    }
  });
});

test("gives the words or a citation", async () => {
  reader = await Reader.open(ferry);
  const [, row] = await quotationRows({ grouping: "article" });
  const place = row?.target ?? { uri: "", range: {} as never };
  expect(await reader.ask(quotationTextRequest, place)).toEqual({
    words: "the harbour “a disgrace”",
    citation: "the harbour “a disgrace” (Bo Ek, in: Why the ferry is late, 000, line 3)",
  });
});

test("thousands of quotations and of speakers stand in pages", async () => {
  const folder = new FakeFolder();
  const letters = ["a", "e", "i", "o", "u"];
  for (let file = 0; file < 5; file++) {
    const name = `B${letters[file] ?? ""}lfor`;
    const text = Array.from(
      { length: 250 },
      (_, index) => `“The boat ${String(index)} is late,” said Anna ${name}.`,
    ).join("\n\n");
    folder.files.set(uriOf(`${String(file)}.seed`), text);
  }
  reader = await Reader.openFolder(folder);
  const tree = await openTree(reader, { view: "quotations", grouping: "article" });
  const tops = tree.filter(({ level }) => level === 0);
  expect(tops).toHaveLength(5);
  const inFirst = tree.filter(({ level }) => level === 1).map(({ row }) => row.label);
  expect(inFirst.filter((label) => label === "201–250")).toHaveLength(5);
  expect((await quotationRows({ grouping: "article" })).length).toBe(1250);
  const last = { ...at("0.seed", "boat 249"), view: "quotations" as const };
  const found = await reader.ask(rowPathRequest, { ...last, grouping: "article" } as never);
  expect(found.map(({ label }) => label).at(-2)).toBe("201–250");
});

describe.skipIf(!existsSync("../shared/seeds"))("on the seeds", () => {
  test("the view, the cards and the status bar count the same", async () => {
    const folder = new FakeFolder();
    for (const name of readdirSync("../shared/seeds").filter((file) => file.endsWith(".txt"))) {
      folder.files.set(uriOf(name), new Uint8Array(readFileSync(`../shared/seeds/${name}`)));
    }
    reader = await Reader.openFolder(folder);
    const rows = await quotationRows({ grouping: "article" });
    const bySpeaker = await quotationRows();
    expect(bySpeaker.length).toBe(rows.length);
    for (const uri of reader.uris) {
      const counts = await reader.ask(countsRequest, { uri });
      expect(rows.filter(({ target }) => target?.uri === uri)).toHaveLength(
        counts?.quotations ?? -1,
      );
    }
    const speakers = (await openTree(reader, { view: "quotations", depth: 2 })).filter(
      ({ row }) => row.kind === "speaker" && row.actor !== undefined,
    );
    expect(speakers.length).toBeGreaterThan(3);
    const actors = (await openTree(reader, { view: "actors", depth: 2 })).map(({ row }) => row);
    for (const { row } of speakers) {
      const target = actors.find(({ actor }) => actor?.id === row.actor?.id)?.target;
      if (!target) continue;
      const place = { uri: target.uri, position: target.range.start };
      const [card] = await reader.ask(describeRequest, place);
      const counted = /^\d+ quotations?/.exec(row.description)?.[0] ?? "";
      expect(card?.lines.map(({ text }) => text).join("\n"), row.label).toContain(counted);
    }
  });
});

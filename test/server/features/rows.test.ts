import { afterEach, expect, test } from "vitest";
import { rowPathRequest, rowsRequest } from "../../../src/protocol/messages";
import type { Row, TreeViewId } from "../../../src/protocol/rows";
import { Reader, uriOf } from "../support/reader";
import { town } from "../support/town";

let reader: Reader;
afterEach(() => reader.dispose());

/** A tree as a reader sees it when all of it is open. */
async function draw(view: TreeViewId, parent?: Row, indent = ""): Promise<readonly string[]> {
  const params = parent ? { view, parent: parent.id } : { view };
  const lines: string[] = [];
  for (const row of await reader.ask(rowsRequest, params)) {
    lines.push(`${indent}${row.label} | ${row.description}`);
    if (row.children !== "none") lines.push(...(await draw(view, row, `${indent}  `)));
  }
  return lines;
}

async function allRows(view: TreeViewId, parent?: Row): Promise<readonly Row[]> {
  const rows = await reader.ask(rowsRequest, parent ? { view, parent: parent.id } : { view });
  const inner = await Promise.all(
    rows.filter(({ children }) => children !== "none").map((row) => allRows(view, row)),
  );
  return [...rows, ...inner.flat()];
}

test("themes hold articles, with copies folded, and their headings or quotations", async () => {
  reader = await Reader.open(town);
  const tree = await draw("themes");
  expect(tree).toEqual(
    expect.arrayContaining([
      "  Norland Will Rebuild the Harbour Bridge | 000 · also as 001",
      expect.stringMatching(/^ {4}The old stone bridge .* \| 001 · 100 % of it in 000$/),
      "    What the minister promises | ",
      "    What it costs | ",
      "  A Bakery for the Upper Town | 002 · 2 quotations",
      "    “Bread is a right,” | Cleo Marsh",
    ]),
  );
  // The copy is no article of its own.
  expect(tree.some((line) => line.startsWith("  The old stone bridge"))).toBe(false);
});

test("copies: whole articles in both directions, then passages with their places", async () => {
  reader = await Reader.open(town);
  expect(await draw("copies")).toEqual([
    "Whole articles | 1",
    expect.stringMatching(/^ {2}000 holds 100 % of 001 \| 001 holds \d\d % of 000$/),
    "Passages | 1",
    "  “The old stone bridge over the river Nore was…” | copied article · 2 places · identical",
    "    Norland Will Rebuild the Harbour Bridge | 000, line 7",
    "    The old stone bridge over the river Nore was closed to all… | 001, line 1",
  ]);
});

test.each(["themes", "copies"] as const)(
  "rows of %s have ids of their own that stay, and a sentence for screen readers",
  async (view) => {
    reader = await Reader.open(town);
    const rows = await allRows(view);
    const ids = rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await allRows(view)).map(({ id }) => id)).toEqual(ids);
    for (const { accessibleLabel } of rows) expect(accessibleLabel).toMatch(/^\S.*\.$/);
  },
);

test("rows about a copy can be laid side by side", async () => {
  reader = await Reader.open(town);
  const rows = await allRows("copies");
  const pairs = rows
    .filter(({ compare }) => compare)
    .map(({ kind, compare }) => [kind, compare?.title]);
  expect(pairs).toEqual([
    ["overlap", "000 ↔ 001"],
    ["passage", "000, line 7 ↔ 001, line 1"],
    ["place", "000, line 7 ↔ 001, line 1"],
    ["place", "001, line 1 ↔ 000, line 7"],
  ]);
});

test("an article is found in its tree, a folded copy under the one that holds it", async () => {
  reader = await Reader.open(town);
  const path = async (view: TreeViewId, name: string): Promise<readonly string[]> => {
    const rows = await reader.ask(rowPathRequest, { view, uri: uriOf(name) });
    return rows.slice(-2).map(({ label }) => label.slice(0, 20));
  };
  expect((await path("themes", "002_00000000000000cc.txt")).at(-1)).toBe("A Bakery for the Upp");
  expect(await path("themes", "001_00000000000000bb.txt")).toEqual([
    "Norland Will Rebuild",
    "The old stone bridge",
  ]);
  expect(await path("copies", "001_00000000000000bb.txt")).toEqual([
    "Whole articles",
    "000 holds 100 % of 0",
  ]);
  expect(await path("copies", "002_00000000000000cc.txt")).toEqual([]);
});

test("rows of a path are the rows of the tree", async () => {
  reader = await Reader.open(town);
  const ids = new Set((await allRows("themes")).map(({ id }) => id));
  const uri = uriOf("001_00000000000000bb.txt");
  for (const row of await reader.ask(rowPathRequest, { view: "themes", uri })) {
    expect(ids).toContain(row.id);
  }
});

test("ids that nobody made have no children", async () => {
  reader = await Reader.open(town);
  for (const parent of ["", "null", "[]", "{}", '{"kind":"theme"}', '{"kind":"article"}']) {
    expect(await reader.ask(rowsRequest, { view: "themes", parent })).toEqual([]);
    expect(await reader.ask(rowsRequest, { view: "copies", parent })).toEqual([]);
  }
});

test("an empty folder has no rows", async () => {
  reader = await Reader.open("");
  expect(await draw("themes")).toEqual([]);
  expect(await draw("copies")).toEqual([]);
});

test("many articles of one theme are put into groups, and found in them", async () => {
  const article = (index: number): string =>
    `=== ${String(index).padStart(3, "0")}.seed\nMinister Ada Lund spoke of bridge ${index}.\n`;
  reader = await Reader.open(Array.from({ length: 450 }, (_, index) => article(index)).join(""));
  const groups = (await allRows("themes")).filter(({ label }) => /^\d+–\d+$/.test(label));
  expect(groups[0]?.label).toBe("1–200");
  expect(groups[1]?.label).toMatch(/^201–/);
  const [first] = await reader.ask(rowsRequest, { view: "themes", parent: groups[1]?.id ?? "" });
  const uri = first?.target?.uri ?? "";
  const path = await reader.ask(rowPathRequest, { view: "themes", uri });
  expect(path.slice(-2).map(({ id }) => id)).toEqual([groups[1]?.id, first?.id]);
});

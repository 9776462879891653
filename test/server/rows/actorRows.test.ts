import { existsSync, readFileSync, readdirSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import type { Location } from "vscode-languageserver-protocol";
import {
  introductionRequest,
  rowPathRequest,
  rowsRequest,
  rowTooltipRequest,
} from "../../../src/protocol/messages";
import { countsRequest } from "../../../src/protocol/indexing";
import { countOne } from "../../../src/base/collections";
import type { Row } from "../../../src/protocol/rows";
import { cursorMark } from "../support/excerpt";
import { FakeFolder } from "../support/fakeHost";
import { Reader, uriOf } from "../support/reader";
import { drawTree, openTree } from "./drawTree";

let reader: Reader;
afterEach(() => reader.dispose());

/** Opens some articles and draws the actors as far as a depth. */
async function checkActors(
  articles: string,
  filter: string,
  expected: readonly unknown[],
  depth = 2,
): Promise<void> {
  reader = await Reader.open(articles);
  expect(await drawTree(reader, { view: "actors", filter, depth })).toEqual(expected);
}

/** The rows of the view Actors about actors, all open. */
async function actorRows(): Promise<readonly Row[]> {
  const tree = await openTree(reader, { view: "actors", depth: 2 });
  return tree.map(({ row }) => row).filter(({ kind }) => kind === "actor");
}

const harbour = `=== 000_00000000000000aa.txt
The bridge will open in May

Transport minister Ada Lund told reporters in Sudvale that work on the bridge would begin in May.

“We will open it before the snow falls on the lower town,” said Lund. The Norland Harbour Trust agreed.
=== 001_00000000000000bb.txt
A new bakery feeds the poor

A bakery opened in Sudvale. “Bread is a right,” said Cleo Marsh, who owns it.

Ada Lund bought a loaf. She praised it.
`;

/** The folder with the cursor where `‸` stands in some words of it. */
function at(words: string): string {
  return harbour.replace(words.replace(cursorMark, ""), words);
}

test("actors stand by kind, in most articles first, then by mentions", async () => {
  await checkActors(harbour, "", [
    "People | 2",
    "  Ada Lund | 2 articles · 4 mentions · Transport minister",
    expect.stringMatching(/^ {2}Cleo Marsh \| 1 article · 1 mention/),
    "Organisations | 1",
    "  Norland Harbour Trust | 1 article · 1 mention",
    "Places | 1",
    "  Sudvale | 2 articles · 2 mentions",
  ]);
});

test("an actor holds its articles, these its mentions with the words around", async () => {
  reader = await Reader.open(harbour);
  const tree = await drawTree(reader, { view: "actors", filter: "lund" });
  expect(tree.slice(2)).toEqual([
    "    The bridge will open in May | 000 · 2 mentions",
    "      Transport minister Ada Lund told reporters in Sudvale that work on the… | line 3",
    "      …the lower town,” said Lund. The Norland Harbour Trust agreed. | line 5",
    "    A new bakery feeds the poor | 001 · 2 mentions",
    "      Ada Lund bought a loaf. She praised it. | line 5",
    "      Ada Lund bought a loaf. She praised it. | line 5 · pronoun",
  ]);
});

test("the name stands out in the words around it, and the row leads to it", async () => {
  reader = await Reader.open(harbour);
  const tree = await openTree(reader, { view: "actors", filter: "lund" });
  const mentions = tree.map(({ row }) => row).filter(({ kind }) => kind === "mention");
  const shown = mentions.map(({ label, highlights, target }) => {
    const [start = 0, end = 0] = highlights?.[0] ?? [];
    return `${label.slice(start, end)} → ${reader.show(target)}`;
  });
  expect(shown).toEqual([
    "Ada Lund → 000:3 Ada Lund",
    "Lund → 000:5 Lund",
    "Ada Lund → 001:5 Ada Lund",
    "She → 001:5 She",
  ]);
});

test("page furniture adds nobody and no mention", async () => {
  await checkActors(
    `=== 000_00000000000000aa.txt
Skip to main content

How the bridge was opened

Ada Lund opened the bridge in Sudvale on Monday, before a small crowd of farmers and their horses.

Popular posts from this blog

Ada Lund and Greta Holm Visit the Mill

Post a Comment
`,
    "",
    [
      "People | 1",
      "  Ada Lund | 1 article · 1 mention",
      "Places | 1",
      expect.stringMatching("Sudv"),
    ],
  );
});

test("a capital that stands for its government says so", async () => {
  reader = await Reader.open(
    "=== a.seed\nRussia signed the treaty. Moscow said that it would keep to it.\n",
  );
  const tree = await drawTree(reader, { view: "actors", filter: "russia" });
  expect(tree).toContainEqual(
    expect.stringMatching(/Moscow said .* \| line 1 · stands for Russia$/),
  );
});

describe("a filter", () => {
  const folder = `=== 000_00000000000000aa.txt
The bridge will open in May

Transport minister Ada Lund opened the bridge. The World Health Organization (WHO) stayed away.
=== 001_00000000000000bb.txt
A new bakery feeds the poor

Mayor José Martínez bought bread in Sudvale. The WHO praised it.
`;
  test.each([
    ["lund", ["Ada Lund"]],
    ["LUND ada", ["Ada Lund"]],
    ["minister", ["Ada Lund"]],
    ["transport lund", ["Ada Lund"]],
    ["who", ["World Health Organization"]],
    ["martinez", ["José Martínez"]],
    ["Martínez", ["José Martínez"]],
    ["people", ["Ada Lund", "José Martínez"]],
    ["place bakery", ["Sudvale"]],
    ["feeds", ["World Health Organization", "José Martínez", "Sudvale"]],
    ["feeds poor", ["World Health Organization", "José Martínez", "Sudvale"]],
    // One word of each headline: no one article has both.
    ["feeds bridge", []],
    ["001 people", ["José Martínez"]],
    ["zzz", []],
  ])("of %s shows %s", async (filter, expected) => {
    reader = await Reader.open(folder);
    const tree = await openTree(reader, { view: "actors", filter, depth: 2 });
    const names = tree.filter(({ row }) => row.kind === "actor").map(({ row }) => row.label);
    expect(names.sort()).toEqual([...expected].sort());
  });

  test("says how many of each kind are left, and why where the name does not", async () => {
    await checkActors(folder, "who", [
      "Organisations | 1 of 1",
      "  World Health Organization | 2 articles · 3 mentions · also “WHO”",
    ]);
    expect(await drawTree(reader, { view: "actors", filter: "people feeds", depth: 2 })).toEqual([
      "People | 1 of 2",
      "  José Martínez | 1 article · 1 mention · Mayor · in “A new bakery feeds the poor”",
    ]);
  });

  test("shows those it names before those of an article it names", async () => {
    reader = await Reader.open(
      `=== 000_00000000000000aa.txt
What Lund reads at night

Ivo Brandt spoke in Sudvale. “It is late,” said Ivo Brandt.
=== 001_00000000000000bb.txt
The ferry is late again

Ivo Brandt met Mayor Ada Lund.
`,
    );
    const tree = await drawTree(reader, { view: "actors", filter: "lund people", depth: 2 });
    expect(tree.map((row) => row.split(" | ")[0]?.trim())).toEqual([
      "People",
      "Ada Lund",
      "Ivo Brandt",
    ]);
  });

  test("does not bring up a kind by a part of its name", async () => {
    await checkActors(folder, "rson", []);
  });

  test("of blanks is none", async () => {
    reader = await Reader.open(folder);
    const all = await drawTree(reader, { view: "actors" });
    expect(await drawTree(reader, { view: "actors", filter: "  " })).toEqual(all);
  });
});

test("the actor under the cursor is found, with the rows above it", async () => {
  reader = await Reader.open(at("said L‸und"));
  const path = await reader.ask(rowPathRequest, { view: "actors", ...reader.place });
  expect(path.map(({ label }) => label)).toEqual(["People", "Ada Lund"]);
  const ids = (await openTree(reader, { view: "actors", depth: 2 })).map(({ row }) => row.id);
  for (const { id } of path) expect(ids).toContain(id);
});

test.each([
  ["who o‸wns it", "no name"],
  ["“Bread is a r‸ight", "no name"],
])("at %s there is %s to reveal", async (words) => {
  reader = await Reader.open(at(words));
  expect(await reader.ask(rowPathRequest, { view: "actors", ...reader.place })).toEqual([]);
});

test("what the filter hides is not revealed under it", async () => {
  reader = await Reader.open(at("said L‸und"));
  const ask = (filter: string): Promise<readonly Row[]> =>
    reader.ask(rowPathRequest, { view: "actors", ...reader.place, filter });
  expect(await ask("marsh")).toEqual([]);
  expect((await ask("minister")).map(({ label }) => label)).toEqual(["People", "Ada Lund"]);
});

test("a tooltip says who an actor is and where it is introduced", async () => {
  reader = await Reader.open(harbour);
  const [row] = await actorRows();
  expect(row?.tooltip).toBeNull();
  const tooltip = await reader.ask(rowTooltipRequest, { view: "actors", row: row?.id ?? "" });
  expect(tooltip?.split("\n")).toEqual([
    "Ada Lund, person",
    "Transport minister (000, line 3)",
    expect.stringMatching(/^Also “Lund”/),
    "Introduced in 000, line 3",
    "4 mentions in 2 articles",
  ]);
});

test("an actor is introduced by its id; one that is gone is not", async () => {
  reader = await Reader.open(harbour);
  const [row] = await actorRows();
  const at = await reader.ask(introductionRequest, { actor: row?.actor?.id ?? "" });
  expect(reader.show(at)).toBe("000:3 Ada Lund");
  expect(await reader.ask(introductionRequest, { actor: "nobody-at-all" })).toBeNull();
});

test("rows have ids of their own that stay, and a sentence for screen readers", async () => {
  reader = await Reader.open(harbour);
  const rows = (await openTree(reader, { view: "actors" })).map(({ row }) => row);
  const ids = rows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect((await openTree(reader, { view: "actors" })).map(({ row }) => row.id)).toEqual(ids);
  for (const { accessibleLabel } of rows) expect(accessibleLabel).toMatch(/^\S.*\w.*[.!?…]”?$/);
  expect(rows.map(({ accessibleLabel }) => accessibleLabel)).toEqual(
    expect.arrayContaining([
      "People, 2 named.",
      "Ada Lund, person, Transport minister, 4 mentions in 2 articles.",
      "Article 001: A new bakery feeds the poor, 2 mentions.",
      "Line 5 of 001, pronoun: Ada Lund bought a loaf. She praised it.",
    ]),
  );
});

test("ids stay when another article comes", async () => {
  reader = await Reader.open(harbour);
  const before = (await actorRows()).map(({ id }) => id);
  await reader.write("003_00000000000000dd.txt", "Cleo Marsh met Ivo Brandt in Sudvale.\n");
  await reader.settle();
  const after = (await actorRows()).map(({ id }) => id);
  expect(after).toEqual(expect.arrayContaining(before));
  expect(after.length).toBeGreaterThan(before.length);
});

test("rows about an actor lead commands to a mention of it", async () => {
  reader = await Reader.open(harbour);
  const rows = (await openTree(reader, { view: "actors" })).map(({ row }) => row);
  for (const { kind, actor, target } of rows) {
    expect([kind, actor !== undefined, target !== null]).toEqual(
      kind === "actorGroup" ? [kind, false, false] : [kind, true, true],
    );
  }
});

test("an empty folder, and one that names nobody, have no rows", async () => {
  await checkActors("", "", []);
  reader.dispose();
  await checkActors("=== a.seed\nNobody came, and it rained all day.\n", "", []);
});

test("ids that nobody made have no children", async () => {
  reader = await Reader.open(harbour);
  const gone = [
    '{"kind":"actor","actor":"x"}',
    '{"kind":"mention"}',
    '{"kind":"actors"}',
    "[]",
    "",
  ];
  for (const parent of gone) {
    expect(await reader.ask(rowsRequest, { view: "actors", parent })).toEqual([]);
    expect(await reader.ask(rowTooltipRequest, { view: "actors", row: parent })).toBeNull();
  }
});

describe("many", () => {
  test("actors: the first ones as they are, the rest in groups, found in them", async () => {
    const name = (index: number): string => `Ada ${letters(index)}son`;
    const lines = Array.from({ length: 450 }, (_, index) => `${name(index)} came to the harbour.`);
    reader = await Reader.open(`=== a.seed\n${lines.join("\n\n")}\n`);
    const [people] = await reader.ask(rowsRequest, { view: "actors" });
    const parent = people?.id ?? "";
    const rows = await reader.ask(rowsRequest, { view: "actors", parent });
    const all = Number(people?.description);
    expect(all).toBeGreaterThan(400);
    expect(rows.slice(199).map(({ kind, label }) => `${kind} ${label.slice(0, 7)}`)).toEqual([
      expect.stringMatching(/^actor Ada /),
      "actorGroup 201–400",
      `actorGroup 401–${String(all)}`,
    ]);
    const last = rows.at(-1);
    expect(last?.description).toBe("in 1 article each");
    const inside = await reader.ask(rowsRequest, { view: "actors", parent: last?.id ?? "" });
    expect(inside).toHaveLength(all - 400);
    const { uri, range } = inside[0]?.target as Location;
    const path = await reader.ask(rowPathRequest, { view: "actors", uri, position: range.start });
    expect(path.map(({ id }) => id)).toEqual([parent, last?.id, inside[0]?.id]);
  });

  test("articles of one actor are put into groups", async () => {
    const article = (index: number): string =>
      `=== ${String(index).padStart(3, "0")}.seed\nMinister Ada Lund spoke of bridge ${String(index)}.\n`;
    reader = await Reader.open(Array.from({ length: 250 }, (_, index) => article(index)).join(""));
    const [row] = await actorRows();
    expect(row?.description).toMatch(/^250 articles · 250 mentions/);
    const rows = await reader.ask(rowsRequest, { view: "actors", parent: row?.id ?? "" });
    expect(rows.slice(199).map(({ label }) => label)).toEqual([
      expect.stringMatching("Lund"),
      "201–250",
    ]);
    const inside = await reader.ask(rowsRequest, { view: "actors", parent: rows[200]?.id ?? "" });
    expect(inside).toHaveLength(50);
  });
});

/** Letters in place of a number: names have no digits. */
function letters(number: number): string {
  const digits = [...number.toString(26).padStart(3, "0")];
  const word = digits.map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join("");
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** The same number wherever a reader meets it. */
async function checkCounts(): Promise<void> {
  const actorsIn = new Map<string, number>();
  for (const row of await actorRows()) {
    const tree = await openTree(reader, { view: "actors" }, row);
    const mentions = tree.filter(({ row: { kind } }) => kind === "mention").length;
    const articles = tree.filter(({ row: { kind } }) => kind === "actorArticle").length;
    for (const { row: inside } of tree) {
      if (inside.kind === "actorArticle") countOne(actorsIn, inside.target?.uri ?? "");
    }
    const told = new RegExp(`^${String(articles)} articles? · ${String(mentions)} mentions?\\b`);
    expect(row.description, row.label).toMatch(told);
    const tooltip = await reader.ask(rowTooltipRequest, { view: "actors", row: row.id });
    expect(tooltip).toMatch(new RegExp(`^${String(mentions)} mentions? in`, "m"));
    const { uri, range } = row.target as Location;
    const question = {
      textDocument: { uri },
      position: range.start,
      context: { includeDeclaration: true },
    };
    const found = await reader.ask({ method: "textDocument/references" }, question);
    expect(found, row.label).toHaveLength(mentions);
    const hover = await reader.ask({ method: "textDocument/hover" }, question);
    expect(JSON.stringify(hover)).toMatch(new RegExp(`${String(mentions)} mentions? in`));
  }
  for (const uri of reader.uris) {
    const counts = await reader.ask(countsRequest, { uri });
    expect(counts?.actors, uri).toBe(actorsIn.get(uri) ?? 0);
  }
}

describe("counts are the same in the view, the card, the references and the status bar", () => {
  test("in a small folder", async () => {
    reader = await Reader.open(harbour);
    await checkCounts();
  });

  const seeds = "../shared/seeds";
  test.skipIf(!existsSync(seeds))("in the seeds", async () => {
    const folder = new FakeFolder();
    for (const name of readdirSync(seeds).filter((file) => file.endsWith(".txt"))) {
      folder.files.set(uriOf(name), readFileSync(`${seeds}/${name}`));
    }
    reader = await Reader.openFolder(folder);
    await checkCounts();
  });
});

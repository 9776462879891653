import type { DocumentHighlight, Location, WorkspaceSymbol } from "vscode-languageserver-protocol";
import { afterEach, expect, test } from "vitest";
import { compareRequest } from "../../../src/protocol/copies";
import { describeRequest } from "../../../src/protocol/messages";
import { Reader, uriOf } from "../support/reader";
import { town, townAt } from "../support/town";

let reader: Reader;
afterEach(() => reader.dispose());

async function definitions(): Promise<readonly string[]> {
  const found = await reader.askHere<Location[]>("textDocument/definition");
  return found.map((location) => reader.show(location));
}

test("the definition of an actor is the mention with its role", async () => {
  reader = await Reader.open(townAt("000", "Lund."));
  expect(await definitions()).toEqual(["000:5 Ada Lund"]);
});

test("where an article gives no role, it is the first full name in the folder", async () => {
  reader = await Reader.open(townAt("002", "Lund"));
  expect(await definitions()).toEqual(["000:5 Ada Lund"]);
});

test("the references of an actor are its mentions in all articles", async () => {
  reader = await Reader.open(townAt("002", "Lund"));
  const context = { includeDeclaration: true };
  const found = await reader.askHere<Location[]>("textDocument/references", { context });
  const names = found.map((location) => reader.show(location));
  expect(names).toEqual(
    expect.arrayContaining(["000:5 Ada Lund", "000:11 Lund", "002:5 Ada Lund"]),
  );
  expect(names).toEqual([...names].sort((a, b) => Number(a.slice(0, 3)) - Number(b.slice(0, 3))));
});

test("mentions of an actor are lit up in its article alone", async () => {
  reader = await Reader.open(townAt("000", "Lund."));
  const lit = await reader.askHere<DocumentHighlight[]>("textDocument/documentHighlight");
  const words = lit.map(({ range }) => reader.show({ uri: reader.place.uri, range }));
  expect(words).toEqual(expect.arrayContaining(["000:5 Ada Lund", "000:11 Lund"]));
  expect(words.every((word) => word.startsWith("000:"))).toBe(true);
});

test("words that name nobody lead nowhere", async () => {
  reader = await Reader.open(townAt("000", "work would begin"));
  expect(await reader.askHere("textDocument/definition")).toBeNull();
  expect(await reader.askHere("textDocument/references", { context: {} })).toBeNull();
  // Null would have the editor light up the word wherever it stands.
  expect(await reader.askHere("textDocument/documentHighlight")).toEqual([]);
});

test.each([
  ["lund", "Ada Lund"],
  ["ADA", "Ada Lund"],
  ["adlu", "Ada Lund"],
  ["zzz", undefined],
])("searching the folder for %s finds %s", async (query, expected) => {
  reader = await Reader.open(town);
  const symbols = await reader.ask<{ query: string }, WorkspaceSymbol[]>(
    { method: "workspace/symbol" },
    { query },
  );
  expect(symbols[0]?.name).toBe(expected);
  if (expected === undefined) return;
  expect(symbols[0]?.containerName).toMatch(/^person, .*minister · \d mentions in 2 articles$/);
  expect(reader.show(symbols[0]?.location as Location)).toBe("000:5 Ada Lund");
});

test("an actor found by another name shows that name first", async () => {
  reader = await Reader.open(
    "=== a.seed\nThe World Health Organization (WHO) met in Sudvale. The WHO said no more.\n",
  );
  const symbols = await reader.ask<{ query: string }, WorkspaceSymbol[]>(
    { method: "workspace/symbol" },
    { query: "who" },
  );
  expect(symbols[0]?.name).toBe("WHO (World Health Organization)");
});

test("a copied passage can be laid beside its copy, from both sides", async () => {
  reader = await Reader.open(townAt("001", "heavy carts"));
  const [pair, ...more] = await reader.ask(compareRequest, reader.place);
  expect(more).toEqual([]);
  expect(pair?.title).toBe("001, line 1 ↔ 000, line 7");
  expect(pair?.left.uri).toBe(uriOf("001_00000000000000bb.txt"));
  expect(pair?.right.uri).toBe(uriOf("000_00000000000000aa.txt"));
});

test("what is nowhere else has nothing beside it", async () => {
  reader = await Reader.open(townAt("002", "first loaf"));
  expect(await reader.ask(compareRequest, reader.place)).toEqual([]);
});

test("describing a place gives the cards of its hover, and what is related", async () => {
  reader = await Reader.open(townAt("002", "Lund"));
  const cards = await reader.ask(describeRequest, reader.place);
  expect(cards.map(({ lines }) => `${lines[0]?.strong ?? ""}${lines[0]?.text ?? ""}`)).toEqual([
    "Ada Lund · person",
    expect.stringMatching(/^Related to 000, line \d+: shares .*Ada Lund/),
  ]);
  expect(cards[0]?.subject).toBe("Ada Lund");
});

test("a document that is no seed file has no answers", async () => {
  reader = await Reader.open(town);
  const place = { uri: "file:///elsewhere/a.txt", position: { line: 0, character: 0 } };
  expect(await reader.ask(describeRequest, place)).toEqual([]);
  expect(await reader.ask(compareRequest, place)).toEqual([]);
});

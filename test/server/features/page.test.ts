import type { DocumentSymbol, FoldingRange, SemanticTokens } from "vscode-languageserver-protocol";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { layerIds, type LayerId } from "../../../src/protocol/layers";
import { highlightsRequest } from "../../../src/protocol/messages";
import { countsRequest } from "../../../src/protocol/indexing";
import { tokenTypes } from "../../../src/protocol/tokens";
import { Reader, uriOf } from "../support/reader";
import { town } from "../support/town";

let reader: Reader;
beforeEach(async () => {
  reader = await Reader.open(town);
});
afterEach(() => reader.dispose());

const uri = uriOf("000_00000000000000aa.txt");
const textDocument = { uri };

async function layer(id: LayerId): Promise<readonly string[]> {
  const highlights = await reader.ask(highlightsRequest, { uri });
  return (highlights?.layers[id] ?? []).map((range) => reader.show({ uri, range }));
}

test("names are tokens of their kind, in order", async () => {
  const { data } = await reader.ask<object, SemanticTokens>(
    { method: "textDocument/semanticTokens/full" },
    { textDocument },
  );
  const tokens: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(at);
    line += down;
    character = down === 0 ? character + right : right;
    const start = { line, character };
    const range = { start, end: { line, character: character + length } };
    tokens.push(`${reader.show({ uri, range })} ${tokenTypes[type] ?? "?"}`);
  }
  expect(tokens).toEqual(expect.arrayContaining(["000:5 Ada Lund person", "000:11 Lund person"]));
});

describe("highlights", () => {
  test("have every layer", async () => {
    const highlights = await reader.ask(highlightsRequest, { uri });
    expect(Object.keys(highlights?.layers ?? {})).toEqual([...layerIds]);
  });

  test("of names, voices and copies", async () => {
    expect(await layer("person")).toEqual(
      expect.arrayContaining(["000:5 Ada Lund", "000:11 Lund"]),
    );
    expect(await layer("quotation")).toEqual([
      "000:11 We will open the bridge before the first snow falls on the lower town,",
    ]);
    expect(await layer("speaker")).toContain("000:11 Lund");
    expect(await layer("wholeCopy")).toEqual([
      expect.stringMatching(/^000:7 The old stone bridge .* horses/),
    ]);
    expect(await layer("copy")).toEqual([]);
  });

  test("of quotations by their kind, whoever says them", async () => {
    reader.dispose();
    const text =
      "Lund called the harbour “a disgrace”. Lund’s warning of a “lost year” was heard. He added that nobody had told him.";
    reader = await Reader.open(`=== 000_00000000000000aa.txt\n${text}\n`);
    expect(await layer("mixedQuotation")).toEqual(["000:1 the harbour “a disgrace"]);
    expect(await layer("fragment")).toEqual(["000:1 lost year"]);
    expect(await layer("reported")).toEqual(["000:1 nobody had told him"]);
  });

  test("of capitals that stand for their government, beside the colour of places", async () => {
    reader.dispose();
    reader = await Reader.open(
      "=== 000_00000000000000aa.txt\nTalks with Moscow went on. He flew to Moscow on Monday.\n",
    );
    expect(await layer("metonym")).toEqual(["000:1 Moscow"]);
    expect(await layer("place")).toEqual(["000:1 Moscow", "000:1 Moscow"]);
  });

  test("of the page", async () => {
    expect(await layer("furniture")).toEqual(["000:1 Skip to main content", "000:17 Comments"]);
    expect(await layer("heading")).toEqual([
      "000:3 Norland Will Rebuild the Harbour Bridge",
      "000:9 What the minister promises",
      "000:13 What it costs",
    ]);
  });

  test("carry the version of the open document", async () => {
    await reader.openDocument("000_00000000000000aa.txt");
    const version = await reader.edit("000_00000000000000aa.txt", "Ada Lund came.");
    expect(await reader.ask(highlightsRequest, { uri })).toMatchObject({ version });
  });
});

test("the outline holds the headings under the title", async () => {
  const symbols = await reader.ask<object, DocumentSymbol[]>(
    { method: "textDocument/documentSymbol" },
    { textDocument },
  );
  const show = ({ name, range, children }: DocumentSymbol): string =>
    `${name} ${range.start.line + 1}–${range.end.line + 1}${(children ?? []).map((c) => ` [${show(c)}]`).join("")}`;
  expect(symbols.map(show)).toEqual([
    "Norland Will Rebuild the Harbour Bridge 3–15 [What the minister promises 9–11] [What it costs 13–15]",
  ]);
});

test("furniture folds as regions, sections under their headings", async () => {
  const ranges = await reader.ask<object, FoldingRange[]>(
    { method: "textDocument/foldingRange" },
    { textDocument },
  );
  const shown = ranges.map((r) => `${r.startLine + 1}–${r.endLine + 1} ${r.kind ?? "section"}`);
  expect(shown.sort()).toEqual(["13–15 section", "17–19 region", "9–11 section"]);
});

test("counts", async () => {
  expect(await reader.ask(countsRequest, { uri })).toMatchObject({
    unattributed: expect.any(Number) as number,
    copies: 1,
    problem: null,
  });
});

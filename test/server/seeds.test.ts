import type { Hover, Location, WorkspaceSymbol } from "vscode-languageserver-protocol";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { highlightsRequest, rowsRequest } from "../../src/protocol/messages";
import { compareRequest } from "../../src/protocol/copies";
import type { ComparePair } from "../../src/protocol/moving";
import { positionIn } from "./support/excerpt";
import { FakeFolder } from "./support/fakeHost";
import { asRead } from "./support/hover";
import { Reader, uriOf } from "./support/reader";

const seeds = "../shared/seeds";

// The articles belong to their publishers: they are read where they lie, when they are there.
describe.skipIf(!existsSync(seeds))("the five seeds", () => {
  let reader: Reader;
  const texts = new Map<string, string>();

  beforeAll(async () => {
    const folder = new FakeFolder();
    for (const name of readdirSync(seeds)) {
      const text = readFileSync(`${seeds}/${name}`, "utf8");
      texts.set(name.slice(0, 3), text);
      folder.files.set(uriOf(name), text);
    }
    reader = await Reader.openFolder(folder);
  });
  afterAll(() => reader.dispose());

  /** The place just inside some words of a seed. */
  function placeOf(number: string, words: string, occurrence = 0) {
    const text = texts.get(number) ?? "";
    let at = text.indexOf(words);
    for (let skip = occurrence; skip > 0; skip--) at = text.indexOf(words, at + 1);
    if (at < 0) throw new Error(`No “${words}” in ${number}`);
    const uri = reader.uris.find((known) => known.includes(`/${number}_`)) ?? "";
    return { uri, position: positionIn(text, at + 1) };
  }

  async function hoverOn(number: string, words: string, occurrence = 0): Promise<string> {
    const { uri, position } = placeOf(number, words, occurrence);
    const hover = await reader.ask<object, Hover | null>(
      { method: "textDocument/hover" },
      { textDocument: { uri }, position },
    );
    const contents = hover?.contents;
    return typeof contents === "object" && "value" in contents ? asRead(contents.value) : "";
  }

  test("Putin is one actor in 000, 001 and 003", async () => {
    const symbols = await reader.ask<object, WorkspaceSymbol[]>(
      { method: "workspace/symbol" },
      { query: "putin" },
    );
    expect(symbols.map(({ name }) => name)).toEqual(["Vladimir Putin"]);
    const { uri, position } = placeOf("001", "Putin");
    const found = await reader.ask<object, Location[]>(
      { method: "textDocument/references" },
      { textDocument: { uri }, position, context: { includeDeclaration: true } },
    );
    const articles = found.map((location) => reader.show(location).slice(0, 3));
    expect([...new Set(articles)]).toEqual(["000", "001", "003"]);
  });

  test.each([
    ["The initial arrangements", "stated"],
    ["We are in the process", "stated"],
    ["In recent years", "stated"],
    ["Between Iran, China", "inferred"],
  ])("hovering “%s…” names Khatibzadeh, %s", async (words, sure) => {
    const card = await hoverOn("002", `“${words}`);
    expect(card).toContain("Said by Saeed Khatibzadeh, foreign ministry spokesman");
    expect(card).toContain(sure);
  });

  test("000 and 001 lead to each other", async () => {
    const ends = ({ left, right }: ComparePair): string[] =>
      [left, right].map(({ uri }) => uri.slice(-24, -21));
    const words = "The foremost task ahead";
    const there = await reader.ask(compareRequest, placeOf("000", words));
    const back = await reader.ask(compareRequest, placeOf("001", words));
    expect(there.map(ends)).toEqual([["000", "001"]]);
    expect(back.map(ends)).toEqual([["001", "000"]]);
    expect(await hoverOn("000", words)).toMatch(/Also in .* \(001, line 1\): identical/);
    expect(await hoverOn("001", words)).toMatch(/Also in .* \(000, line 5\): identical/);
  });

  test("the furniture of 000 is dimmed and adds no actors", async () => {
    const { uri, position } = placeOf("000", "Popular posts");
    const highlights = await reader.ask(highlightsRequest, { uri });
    const furniture = highlights?.layers.furniture ?? [];
    expect(
      furniture.some(({ start, end }) => start.line <= position.line && position.line <= end.line),
    ).toBe(true);
    const symbols = await reader.ask<object, WorkspaceSymbol[]>(
      { method: "workspace/symbol" },
      { query: "Trump" },
    );
    expect(symbols).toEqual([]);
  });

  test("the trees hold all five articles and the copy", async () => {
    const themes = await reader.ask(rowsRequest, { view: "themes" });
    expect(themes.length).toBeGreaterThan(0);
    const copies = await reader.ask(rowsRequest, { view: "copies" });
    const [whole] = await reader.ask(rowsRequest, { view: "copies", parent: copies[0]?.id ?? "" });
    expect(whole?.label).toMatch(/^000 holds (99|100) % of 001$/);
  });
});

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { beforeAll, describe, expect, it } from "vitest";
import { OnigScanner, OnigString, loadWASM } from "vscode-oniguruma";
import { INITIAL, Registry, parseRawGrammar } from "vscode-textmate";
import type { IGrammar } from "vscode-textmate";
import { expectLinear } from "../support/growth";

const grammarPath = "syntaxes/seed.tmLanguage.json";
let grammar: IGrammar;

beforeAll(async () => {
  const require = createRequire(import.meta.url);
  const wasm = readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm"));
  await loadWASM(wasm);
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: () =>
      Promise.resolve(parseRawGrammar(readFileSync(grammarPath, "utf8"), grammarPath)),
  });
  const loaded = await registry.loadGrammar("text.seed");
  if (loaded === null) throw new Error("The grammar does not load.");
  grammar = loaded;
});

/** The words of a text that carry a scope, in order; `scope` may be the beginning of one. */
function wordsWith(scope: string, text: string): string[] {
  const found: string[] = [];
  let state = INITIAL;
  for (const line of text.split("\n")) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    for (const token of tokens) {
      const isWanted = token.scopes.some((name) => name.startsWith(scope));
      if (isWanted) found.push(line.slice(token.startIndex, token.endIndex));
    }
    state = ruleStack;
  }
  return found;
}

describe("headings", () => {
  it.each([
    ["# The harbour reopens", "The harbour reopens"],
    ["1. Pressure from the Ferry Strike", "Pressure from the Ferry Strike"],
    ["📌 Why the Port Is Closing", "Why the Port Is Closing"],
    ["🇳🇴🇸🇪 Two Coasts, One Line", "Two Coasts, One Line"],
  ])("%s", (line, heading) => {
    expect(wordsWith("strong.heading", line).join("")).toBe(heading);
  });

  it.each([
    "#hashtag is no heading",
    "1. This is an item of a list, a whole sentence.",
    "1. this one begins small",
    "📌 A whole sentence behind a pin.",
    "Priority one: clean house",
  ])("no heading: %s", (line) => {
    expect(wordsWith("strong.heading", line)).toEqual([]);
  });

  it("keeps quotation marks in a heading", () => {
    expect(wordsWith("punctuation.definition.quotation", "# The “two-way” street")).toEqual([
      "“",
      "”",
    ]);
  });
});

describe("byline", () => {
  it("tells the role from the name", () => {
    const line = "|Analyst|Ada Lund|";
    expect(wordsWith("meta.byline.role", line)).toEqual(["Analyst"]);
    expect(wordsWith("meta.byline.name", line)).toEqual(["Ada Lund"]);
  });

  it("takes no row of a table", () => {
    expect(wordsWith("meta.byline", "|a|b|c|d|")).toEqual([]);
  });
});

describe("front matter", () => {
  it("stands at the very start only", () => {
    const text = "---\ntitle: The harbour\ndate: 2031-05-01\n---\ntitle: no key here";
    expect(wordsWith("meta.front-matter.key", text)).toEqual(["title", "date"]);
    expect(wordsWith("meta.front-matter", `First line\n${text}`)).toEqual([]);
  });
});

describe("lists, citations and links", () => {
  it("marks the markers of lists", () => {
    const text = "- one thing\n• another thing\n3) a third thing, told in full.\n-no marker";
    expect(wordsWith("punctuation.definition.list", text)).toEqual(["-", "•", "3)"]);
  });

  it("knows the residue of pasted citations", () => {
    expect(wordsWith("meta.citation.source", "Morning Courier +1")).toEqual(["Morning Courier"]);
    expect(wordsWith("meta.citation", "It grew by +1 on Monday.")).toEqual([]);
  });

  it("ends a link before the closing mark", () => {
    const line = "“See https://example.org/a?b=1”";
    expect(wordsWith("markup.underline.link", line)).toEqual(["https://example.org/a?b=1"]);
  });
});

describe("prose", () => {
  it("leaves the words of quotations alone", () => {
    const line = "“We open on Monday,” she said.";
    expect(wordsWith("punctuation.definition.quotation", line)).toEqual(["“", "”"]);
    expect(wordsWith("string", line)).toEqual([]);
  });

  it.each(["(", "“", "|", "#", "1. ", "A ", "📌 ", "+1 ", "- "])(
    "eight times as long a line of %j takes about eight times as long",
    async (piece) => {
      await expectLinear({
        prepare: (size) => piece.repeat(size / piece.length),
        work: (line) => grammar.tokenizeLine(line, INITIAL),
        size: 9_000,
      });
    },
  );
});

import { TextDocument } from "vscode-languageserver-textdocument";
import { expect, test } from "vitest";
import { flattenTokens, type TokenMark } from "../../../src/server/features/flattenTokens";

/** Marks are given as words of the text; tokens come back as `line:words`. */
function flatten(text: string, ...marked: readonly string[]): readonly string[] {
  const document = TextDocument.create("untitled:a", "seed", 0, text);
  const marks = marked.map((words, type): TokenMark => {
    const start = text.indexOf(words);
    return { span: { start, end: start + words.length }, type, modifiers: 0 };
  });
  return flattenTokens(marks, document).map(({ line, character, length }) => {
    const from = document.offsetAt({ line, character });
    return `${line}:${text.slice(from, from + length)}`;
  });
}

test("sorts", () => {
  expect(flatten("Ada Lund met Bo Ek", "Bo Ek", "Ada Lund")).toEqual(["0:Ada Lund", "0:Bo Ek"]);
});

test("cuts at line ends of every kind", () => {
  expect(flatten("Ada\r\nLund", "Ada\r\nLund")).toEqual(["0:Ada", "1:Lund"]);
  expect(flatten("Ada\n\nLund Bo", "Ada\n\nLund")).toEqual(["0:Ada", "2:Lund"]);
});

test("keeps the longer of two that overlap", () => {
  expect(flatten("Bank of Norland", "Norland", "Bank of Norland")).toEqual(["0:Bank of Norland"]);
  expect(flatten("Ada Lund Bridge", "Ada Lund", "Lund Bridge")).toEqual(["0:Lund Bridge"]);
});

test("keeps neighbours that only touch", () => {
  expect(flatten("NorlandSudland", "Norland", "Sudland")).toEqual(["0:Norland", "0:Sudland"]);
});

test("drops what is empty", () => {
  expect(flatten("Ada", "")).toEqual([]);
});

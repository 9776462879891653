import { expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { movedByEdits } from "../../src/client/related/movedByEdits";

const text = "The first line.\nA second, on barges.\nThe third line, on the quay.\n";

/** What stands in the range of `passage` once `from` has become `to`. */
function passageAfter(passage: string, from: string, to: string): string {
  const document = TextDocument.create("file:///a.seed", "seed", 1, text);
  const rangeOf = (words: string) => ({
    start: document.positionAt(text.indexOf(words)),
    end: document.positionAt(text.indexOf(words) + words.length),
  });
  const edit = { range: rangeOf(from), text: to };
  const range = movedByEdits(rangeOf(passage), [edit]);
  return TextDocument.update(document, [edit], 2).getText(range);
}

it.each([
  ["typed before it in its line", "second, on barges", "A ", "A rather late ", "second, on barges"],
  ["lines put in before it", "third line", "first line.", "first line.\n\nAnother.", "third line"],
  ["lines taken out before it", "third line", "The first line.\nA second", "B", "third line"],
  ["a line joined with its own", "third line", "barges.\nThe", "barges. The", "third line"],
  ["typed behind it", "second", "on the quay", "on no quay\nat all", "second"],
  [
    "words of its own changed",
    "second, on barges",
    ", on",
    ", aboard of",
    "second, aboard of barges",
  ],
  ["its beginning taken away", "second, on barges", "A second, ", "", "on barges"],
])("a passage stays itself: %s", (_, passage, from, to, after) => {
  expect(passageAfter(passage, from, to)).toBe(after);
});

it("goes on behind what is typed at its very beginning", () => {
  const start = { line: 3, character: 4 };
  const range = { start, end: { line: 3, character: 9 } };
  const typed = { range: { start, end: start }, text: "two " };
  expect(movedByEdits(range, [typed])).toEqual({
    start: { line: 3, character: 8 },
    end: { line: 3, character: 13 },
  });
});

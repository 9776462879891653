import type { InlayHint, Range } from "vscode-languageserver-protocol";
import { afterEach, describe, expect, test } from "vitest";
import { Reader, uriOf } from "../support/reader";

let reader: Reader;
afterEach(() => reader.dispose());

const everything: Range = {
  start: { line: 0, character: 0 },
  end: { line: 1000, character: 0 },
};

/** The text of the first article with its hints in it. */
async function hinted(text: string, range = everything): Promise<string> {
  reader = await Reader.open(`=== a.seed\n${text}\n`);
  const lines = text.split("\n");
  for (const { position, label, paddingLeft } of [...(await hints(range))].reverse()) {
    const line = lines[position.line] ?? "";
    const words = typeof label === "string" ? label : label.map(({ value }) => value).join("");
    const hint = `${paddingLeft ? " " : ""}${words}`;
    lines[position.line] =
      line.slice(0, position.character) + hint + line.slice(position.character);
  }
  return lines.join("\n");
}

async function hints(range: Range): Promise<readonly InlayHint[]> {
  const textDocument = { uri: uriOf("a.seed") };
  return reader.ask({ method: "textDocument/inlayHint" }, { textDocument, range });
}

const intro = "Mayor Ada Lund opened the bridge.\n\n";

describe("hints say who is meant", () => {
  test.each([
    ["by a surname", "Lund waved.", "Lund [Ada Lund] waved."],
    ["by a pronoun", "She waved.", "She [Ada Lund] waved."],
    [
      "by a pronoun before a verb of speech, where several are named",
      "Peter Roe met Olaf Brandt. “It rained,” he said.",
      "Peter Roe met Olaf Brandt. “It rained,” he said.",
    ],
    [
      "by an office before a verb of speech",
      "“It holds,” the mayor said.",
      "“It holds,” the mayor [Ada Lund] said.",
    ],
    [
      "by a pronoun that a woman’s name in the paragraph before explains",
      "“It holds,” she told Peter Roe.",
      "“It holds,” she [Ada Lund] told Peter Roe.",
    ],
    ["once in a paragraph", "Lund waved. Lund left.", "Lund [Ada Lund] waved. Lund left."],
    ["but not after the full name", "Ada Lund waved. Lund left.", "Ada Lund waved. Lund left."],
    ["and not of words that name nobody", "The crowd waved.", "The crowd waved."],
  ])("%s", async (_, text, expected) => {
    expect(await hinted(intro + text)).toBe(intro + expected);
  });

  test("for which government a capital stands, even beside its country", async () => {
    const text = "Russia said no.\n\nTalks with Moscow went on. Talks with Moscow ended.";
    expect(await hinted(text)).toBe(
      "Russia said no.\n\nTalks with Moscow [Russia] went on. Talks with Moscow ended.",
    );
  });

  test("but not where the capital is the city", async () => {
    expect(await hinted("They flew to Moscow on Monday.")).toBe("They flew to Moscow on Monday.");
  });

  test("only in the range that is asked for", async () => {
    const line = (number: number): Range => ({
      start: { line: number, character: 0 },
      end: { line: number, character: 100 },
    });
    const text = `${intro}Lund waved.\n\nLund left.`;
    expect(await hinted(text, line(4))).toBe(`${intro}Lund waved.\n\nLund [Ada Lund] left.`);
  });

  test("what stands before the range in its paragraph counts", async () => {
    const range = { start: { line: 2, character: 20 }, end: { line: 2, character: 60 } };
    const text = `${intro}Ada Lund waved at all of us. Lund left.`;
    expect(await hinted(text, range)).toBe(text);
  });
});

test("a hint leads to the introduction and says why", async () => {
  await hinted(`${intro}Lund waved.`);
  const [hint] = await hints(everything);
  const part = typeof hint?.label === "string" ? undefined : hint?.label[0];
  expect(part?.location && reader.show(part.location)).toBe("a.seed:1 Ada Lund");
  expect(part?.tooltip).toMatch(/^Ada Lund · person, Mayor · (certain|likely): .+/);
  expect(hint?.textEdits).toBeUndefined();
});

test("hints are asked for again when findings change", async () => {
  await hinted(`${intro}Lund waved.`);
  await reader.settle();
  const before = reader.hintRefreshes;
  await reader.write("b.seed", "Mayor Ada Lund left.");
  await reader.settle();
  expect(reader.hintRefreshes).toBeGreaterThan(before);
});

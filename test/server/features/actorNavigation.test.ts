import {
  DocumentHighlightKind,
  type DocumentHighlight,
  type Location,
  type LocationLink,
} from "vscode-languageserver-protocol";
import { afterEach, describe, expect, test } from "vitest";
import { Reader, type ReaderOptions } from "../support/reader";

let reader: Reader;
afterEach(() => reader.dispose());

/** Two articles that introduce one minister, a third that calls him by his surname alone. */
const ministry = `=== 000_00000000000000aa.txt
Energy minister Aron Belling opened the plant on Monday. Belling spoke of a new age.

The crowd cheered. Belling waved. He left at noon.
=== 001_00000000000000bb.txt
The plant was the idea of energy minister Aron Belling, who studied in France.
=== 002_00000000000000cc.txt
Nobody asked Mr. Belling. The French delegation had left, and so had the South Korean one.
=== 003_00000000000000dd.txt
France and South Korea sent engineers. The Polish delegation came late.
`;

/** The folder with a cursor inside the nth place where some words stand in a file. */
function cursorIn(number: string, words: string, nth = 1): string {
  let at = ministry.indexOf("\n", ministry.indexOf(`=== ${number}_`));
  for (let found = 0; found < nth; found++) at = ministry.indexOf(words, at + 1);
  if (at < 0) throw new Error(`No “${words}” in ${number}`);
  return `${ministry.slice(0, at + 1)}‸${ministry.slice(at + 1)}`;
}

async function definitions(excerpt: string, options?: ReaderOptions): Promise<readonly string[]> {
  reader = await Reader.open(excerpt, options);
  const found = await reader.askHere<Location[] | null>("textDocument/definition");
  return (found ?? []).map((location) => reader.show(location));
}

async function references(excerpt: string, includeDeclaration: boolean): Promise<string[]> {
  reader = await Reader.open(excerpt);
  const context = { includeDeclaration };
  const found = await reader.askHere<Location[] | null>("textDocument/references", { context });
  return (found ?? []).map((location) => reader.show(location));
}

describe("the definition of an actor", () => {
  test.each([
    ["a surname", cursorIn("000", "Belling waved"), "000:1 Aron Belling"],
    ["a pronoun", cursorIn("000", "He left"), "000:1 Aron Belling"],
    [
      "a surname of an article that gives no role",
      cursorIn("002", "Belling"),
      "000:1 Aron Belling",
    ],
  ])("from %s is the name beside its role", async (_, excerpt, expected) => {
    expect(await definitions(excerpt)).toEqual([expected]);
  });

  test("from the introduction itself is where other articles introduce the actor", async () => {
    expect(await definitions(cursorIn("000", "Aron Belling"))).toEqual(["001:1 Aron Belling"]);
    reader.dispose();
    expect(await definitions(cursorIn("001", "Aron Belling"))).toEqual(["000:1 Aron Belling"]);
  });

  test("stays where it is when nobody else introduces the actor", async () => {
    const alone = "=== a.seed\nMayor Ada ‸Lund opened the bridge.\n=== b.seed\nLund left.\n";
    expect(await definitions(alone)).toEqual(["a.seed:1 Ada Lund"]);
  });

  test("has the whole name underlined where the editor can", async () => {
    reader = await Reader.open(cursorIn("000", "Belling waved"), { definitionLinks: true });
    const [link, ...more] = await reader.askHere<LocationLink[]>("textDocument/definition");
    expect(more).toEqual([]);
    const { uri } = reader.place;
    const range = link?.originSelectionRange;
    expect(range && reader.show({ uri, range })).toBe("000:3 Belling");
    const target = link && { uri: link.targetUri, range: link.targetSelectionRange };
    expect(target && reader.show(target)).toBe("000:1 Aron Belling");
  });
});

describe("a demonym", () => {
  test.each([
    ["French", cursorIn("002", "French"), "001:1 France"],
    ["South Korean, in its first word", cursorIn("002", "South Korean"), "003:1 South Korea"],
    ["South Korean, in its second word", cursorIn("002", "Korean"), "003:1 South Korea"],
  ])("leads to its country: %s", async (_, excerpt, expected) => {
    expect(await definitions(excerpt)).toEqual([expected]);
  });

  test("leads nowhere where no article names the country", async () => {
    expect(await definitions(cursorIn("003", "Polish"))).toEqual([]);
  });

  test("is underlined as a whole", async () => {
    reader = await Reader.open(cursorIn("002", "Korean"), { definitionLinks: true });
    const [link] = await reader.askHere<LocationLink[]>("textDocument/definition");
    const range = link?.originSelectionRange;
    expect(range && reader.show({ uri: reader.place.uri, range })).toBe("002:1 South Korean");
  });

  test("is no mention of its country", async () => {
    expect(await references(cursorIn("002", "French"), true)).toEqual([
      "001:1 France",
      "003:1 France",
    ]);
  });

  test.each([
    ["a headline in capitals", "=== a.seed\nFRE‸NCH TROOPS LEAVE\n\nThey left France on Monday.\n"],
    ["a possessive", "=== a.seed\nThe G‸reeks’ ship left Greece on Monday.\n"],
    ["the end of the word", "=== a.seed\nA Greek‸ ship left Greece on Monday.\n"],
  ])("is known in %s", async (_, excerpt) => {
    expect(await definitions(excerpt)).toEqual([expect.stringMatching(/ (France|Greece)$/)]);
  });

  test.each([
    ["a verb", "=== a.seed\nThey po‸lish shoes in Poland every day.\n"],
    [
      "page furniture",
      "=== a.seed\nThe fleet left Greece on Monday, and nobody saw it go.\n\nPopular posts from this blog\n\nthe best G‸reek salad\n",
    ],
  ])("is not what only looks like one: %s", async (_, excerpt) => {
    expect(await definitions(excerpt)).toEqual([]);
  });
});

describe("the references of an actor", () => {
  const all = [
    "000:1 Aron Belling",
    "000:1 Belling",
    "000:3 Belling",
    "000:3 He",
    "001:1 Aron Belling",
    "002:1 Belling",
  ];

  test("are all its mentions, by article and place", async () => {
    expect(await references(cursorIn("002", "Belling"), true)).toEqual(all);
  });

  test("leave the introduction out where the editor asks for that", async () => {
    expect(await references(cursorIn("000", "Belling waved"), false)).toEqual(all.slice(1));
  });
});

test("mentions lit up are whole names, the introduction and pronouns told apart", async () => {
  reader = await Reader.open(cursorIn("000", "Belling waved"));
  const { uri } = reader.place;
  const lit = await reader.askHere<DocumentHighlight[]>("textDocument/documentHighlight");
  expect(lit.map(({ range, kind }) => [reader.show({ uri, range }), kind])).toEqual([
    ["000:1 Aron Belling", DocumentHighlightKind.Write],
    ["000:1 Belling", DocumentHighlightKind.Text],
    ["000:3 Belling", DocumentHighlightKind.Text],
    ["000:3 He", DocumentHighlightKind.Read],
  ]);
});

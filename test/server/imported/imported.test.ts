import { afterEach, describe, expect, it } from "vitest";
import { importedLines } from "../../../src/analysis/index";
import { hashText } from "../../../src/base/hash";
import { importedChangedNotification } from "../../../src/protocol/imported";
import { correctRequest } from "../../../src/protocol/corrections";
import { describeRequest, rowsRequest } from "../../../src/protocol/messages";
import { positionIn } from "../support/excerpt";
import { Reader, uriOf, type ReaderOptions } from "../support/reader";

const file = ".seeds/passim.jsonl";
const a = "000_00000000000000aa.txt";
const b = "001_00000000000000bb.txt";

/** Words that Seed Reader does not take for a copy: every third one is another. */
const here =
  "The old ferry Margit left the inner harbour on Monday with forty tired people, two cows and a crate of very loud geese.";
const there =
  "The grey ferry Margit fled the inner dock on Monday with fifty tired guests, two goats and a box of very rude geese.";

const ferry = `=== ${a}
Ferry leaves

So it went. ${here} Nobody waved.
=== ${b}
Geese at sea 😀

It was cold. ${there} The sea was calm.
`;

let reader: Reader;
afterEach(() => reader.dispose());

function textOf(name: string): string {
  return String(reader.folder.files.get(uriOf(name)));
}

/** The file that an import of these places would leave. */
function importedFile(places: readonly (readonly [string, string])[]): string {
  const articles = new Map(
    places.map(([path]) => [path, { length: textOf(path).length, hash: hashText(textOf(path)) }]),
  );
  const passage = places.map(([path, words]) => {
    const start = textOf(path).indexOf(words);
    return { path, start, end: start + words.length };
  });
  return [...importedLines({ articles, passages: [passage] })].join("");
}

async function open(options: ReaderOptions = {}): Promise<void> {
  reader = await Reader.open(ferry, { clientFiles: true, commandLinks: true, ...options });
}

async function write(text: string): Promise<void> {
  reader.folder.files.set(uriOf(file), text);
  await reader.notify(importedChangedNotification, { uris: [uriOf(file)] });
  await settle();
}

async function settle(): Promise<void> {
  for (let round = 0; round < 5; round++) await reader.settle();
}

async function card(words: string, name = a): Promise<string[]> {
  const position = positionIn(textOf(name), textOf(name).indexOf(words) + 1);
  const cards = await reader.ask(describeRequest, { uri: uriOf(name), position });
  const found = cards.find(({ lines }) => lines[0]?.strong === "Also in");
  return (found?.lines ?? []).map(({ strong, text }) => `${strong}${text}`);
}

/** All rows of the view Copies, as `label | description`. */
async function copies(parent?: string): Promise<string[]> {
  const of = parent === undefined ? {} : { parent };
  const rows = await reader.ask(rowsRequest, { view: "copies", ...of });
  const lines: string[] = [];
  for (const { id, label, description, children } of rows) {
    lines.push(`${label} | ${description}`);
    if (children !== "none") lines.push(...(await copies(id)));
  }
  return lines;
}

const both = [
  [a, here],
  [b, there],
] as const;

describe("passages that passim has found", () => {
  it("are shown as soon as they are imported, and go with their file", async () => {
    await open();
    expect(await card("Margit")).toEqual([]);
    await write(importedFile(both));
    const [first, second] = await card("Margit");
    expect(first).toMatch(/^Also in Geese at sea 😀 \(001, line 3\): edited/);
    expect(second).toContain(" · found by passim · ");
    expect((await card("Margit", b))[0]).toMatch(/^Also in Ferry leaves \(000, line 3\)/);
    expect((await copies()).join("\n")).toMatch(/2 places · edited · found by passim$/m);
    reader.folder.files.delete(uriOf(file));
    await reader.notify(importedChangedNotification, { uris: [uriOf(file)] });
    await settle();
    expect(await card("Margit")).toEqual([]);
  });

  it("are there from the start", async () => {
    await open();
    const text = importedFile(both);
    reader.dispose();
    reader = await Reader.open(ferry + `=== ${file}\n${text}`, { clientFiles: true });
    expect((await card("Margit"))[0]).toMatch(/^Also in Geese at sea/);
  });

  it("can be corrected", async () => {
    await open();
    await write(importedFile(both));
    const start = positionIn(textOf(a), textOf(a).indexOf("Margit"));
    const name = { uri: uriOf(a), range: { start, end: start } };
    await reader.ask(correctRequest, { kind: "notACopy", name, of: [] });
    await settle();
    expect(await card("Margit")).toEqual([]);
  });

  it("do not hold in an article that has changed since, which is told", async () => {
    await open();
    await write(importedFile(both));
    expect(reader.importedNotes).toEqual([]);
    await reader.write(b, `Later. ${textOf(b)}`);
    await settle();
    expect(await card("Margit")).toEqual([]);
    expect(reader.importedNotes).toEqual([
      "Passages of passim do not hold in articles that have changed since: 001. Export and import again.",
    ]);
    await write(importedFile(both));
    expect(reader.importedNotes).toEqual([]);
  });

  it("of a file that is half written hold as they were before, which is told", async () => {
    await open();
    const whole = importedFile(both);
    await write(whole);
    await write(whole.slice(0, -5));
    expect((await card("Margit"))[0]).toMatch(/^Also in/);
    expect(reader.importedNotes).toEqual([
      "Imported passages cannot be read (.seeds/passim.jsonl, line 4). This is not valid JSON: is it half written?",
    ]);
    await write(whole);
    expect(reader.importedNotes).toEqual([]);
  });

  it("are read by the server itself for other editors", async () => {
    await open({ clientFiles: false, commandLinks: false });
    reader.folder.files.set(uriOf(file), importedFile(both));
    await reader.write(file, importedFile(both));
    await settle();
    expect((await card("Margit"))[0]).toMatch(/^Also in Geese at sea/);
  });
});

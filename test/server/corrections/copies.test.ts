import { afterEach, describe, expect, it } from "vitest";
import type { CodeAction } from "vscode-languageserver-protocol";
import {
  correctableCopyRequest,
  storyChoicesRequest,
  type CopyCorrectParams,
} from "../../../src/protocol/copyCorrections";
import {
  correctRequest,
  undoCorrectionRequest,
  type CorrectedName,
  type CorrectResult,
} from "../../../src/protocol/corrections";
import { highlightsRequest, rowsRequest } from "../../../src/protocol/messages";
import type { TreeViewId } from "../../../src/protocol/rows";
import { positionIn } from "../support/excerpt";
import { Reader, uriOf, type ReaderOptions } from "../support/reader";

const file = uriOf(".seeds/corrections.json");
const a = "000_00000000000000aa.txt";
const b = "001_00000000000000bb.txt";
const c = "002_00000000000000cc.txt";

const storm =
  "The storm broke over the northern islands before dawn and tore the roof off the old boat shed, where forty people had spent the night.";
const plea = "Give the Harbour Herald five minutes of your time and tell us what you read!";

/** So many other words that what stands around them is not one passage. */
const between = Array.from({ length: 80 }, (_, index) => `other${String(index)}`).join(" ");

const weather = `=== ${a}
Storm over the islands

${storm}

The mayor went to see the shed. ${plea} Nobody was hurt.
=== ${b}
News of the islands

Boats are late. ${storm} More rain is due.

${between}

${plea}
=== ${c}
Weather of the week

${storm}

Snow is due on the high ground.
`;

let reader: Reader;
afterEach(() => reader.dispose());

async function open(options: ReaderOptions = {}): Promise<void> {
  reader = await Reader.open(weather, { clientFiles: true, commandLinks: true, ...options });
}

/** A cursor in some words of an article, or the words themselves. */
function at(words: string, name = a, selected = false): CorrectedName {
  const text = String(reader.folder.files.get(uriOf(name)));
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`No “${words}” in ${name}`);
  const end = positionIn(text, start + (selected ? words.length : 1));
  return {
    uri: uriOf(name),
    range: { start: selected ? positionIn(text, start) : end, end },
  };
}

async function say(params: CopyCorrectParams): Promise<CorrectResult> {
  const result = await reader.ask(correctRequest, params);
  await settle();
  return result;
}

async function settle(): Promise<void> {
  for (let round = 0; round < 5; round++) await reader.settle();
}

function written(): unknown {
  const text = reader.folder.files.get(file);
  return text === undefined
    ? undefined
    : (JSON.parse(String(text)) as { corrections: unknown }).corrections;
}

/** The short names of the articles that carry what stands at a place. */
async function carriers(name: CorrectedName): Promise<string[]> {
  const found = await reader.ask(correctableCopyRequest, name);
  return (found?.places ?? []).map(({ description }) => description.slice(0, 3)).sort();
}

async function rows(view: TreeViewId): Promise<string[]> {
  const list = async (parent?: string): Promise<string[]> => {
    const found = await reader.ask(rowsRequest, { view, ...(parent !== undefined && { parent }) });
    const lines: string[] = [];
    for (const { id, label, description, children } of found) {
      lines.push(`${label} | ${description}`);
      if (children !== "none") lines.push(...(await list(id)));
    }
    return lines;
  };
  return list();
}

async function dimmed(name: string): Promise<string[]> {
  const uri = uriOf(name);
  const found = await reader.ask(highlightsRequest, { uri });
  const lines = String(reader.folder.files.get(uri)).split("\n");
  return (found?.layers.furniture ?? []).map(({ start, end }) =>
    (lines[start.line] ?? "").slice(start.character, end.character),
  );
}

describe("not a copy", () => {
  it("of one article is written down by words and paths, and holds between those two", async () => {
    await open();
    const name = at("northern islands");
    const of = [at("northern islands", b)];
    expect(await say({ kind: "notACopy", name, of })).toMatchObject({
      outcome: "done",
      message: `“The storm broke over the northern islands before dawn and tore the roof off the…” in ${a} is not a copied passage of ${b}.`,
    });
    const [entry] = written() as { words: string }[];
    expect(entry).toMatchObject({ kind: "notACopy", article: a, of: [b] });
    expect(entry?.words).toMatch(/^The storm .* the night\.?$/);
    expect(await carriers(name)).toEqual(["002"]);
    expect(await carriers(at("northern islands", b))).toEqual(["002"]);
    expect(await carriers(at("northern islands", c))).toEqual(["000", "001"]);
  });

  it("of any article, or anywhere", async () => {
    await open();
    const name = at("northern islands");
    await say({ kind: "notACopy", name, of: [] });
    expect(await carriers(name)).toEqual([]);
    expect(await carriers(at("northern islands", b))).toEqual(["002"]);
    await say({ kind: "notACopy", name: { ...at("northern islands", b), whole: true }, of: [] });
    expect(await carriers(at("northern islands", c))).toEqual([]);
    expect(written()).toHaveLength(1);
  });

  it("is counted in the status bar without any file being read", async () => {
    await open();
    const before = reader.statuses.at(-1)?.copies ?? 0;
    expect(before).toBeGreaterThan(0);
    await say({ kind: "notACopy", name: { ...at("northern islands"), whole: true }, of: [] });
    await expect.poll(() => reader.statuses.at(-1)?.copies).toBe(before - 1);
    await reader.ask(undoCorrectionRequest, null);
    await settle();
    await expect.poll(() => reader.statuses.at(-1)?.copies).toBe(before);
  });

  it("is taken back in one step", async () => {
    await open();
    const name = at("northern islands");
    await say({ kind: "notACopy", name, of: [] });
    await reader.ask(undoCorrectionRequest, null);
    await settle();
    expect(await carriers(name)).toEqual(["001", "002"]);
    expect(written()).toEqual([]);
  });

  it("still holds after the article is edited around it, and is told when its words are gone", async () => {
    await open();
    await say({ kind: "notACopy", name: at("northern islands"), of: [] });
    await reader.write(a, `Another headline\n\nA first line. ${storm} A last line.`);
    await settle();
    expect(await carriers(at("northern islands"))).toEqual([]);
    expect(reader.corrections.stale).toEqual([]);
    await reader.write(a, "Another headline\n\nNo storm at all.");
    await settle();
    expect(reader.corrections.stale.map(({ reason }) => reason)).toEqual([
      `No passage of ${a} has these words any more.`,
    ]);
  });

  it("is refused where nothing is copied", async () => {
    await open();
    const { outcome, message } = await say({ kind: "notACopy", name: at("mayor"), of: [] });
    expect([outcome, message]).toEqual(["nothing", "No copied passage stands here."]);
  });
});

describe("the same story", () => {
  it("folds articles together in Themes and lists them in Copies; the way back is a command", async () => {
    await open();
    const before = await rows("copies");
    const others = [at("Weather of the week", c)];
    const { message } = await say({ kind: "sameStory", name: at("mayor"), others });
    expect(message).toBe(`${a} and ${c} are one story.`);
    expect(await rows("copies")).toEqual(
      expect.arrayContaining([
        "Same story | 1",
        "Storm over the islands | 000, 002 · by a correction",
        "Weather of the week | 002",
      ]),
    );
    expect((await rows("themes")).join("\n")).toMatch(/ \| 000 · also as 002/);
    expect((await reader.ask(correctableCopyRequest, at("mayor")))?.story).toEqual(["002"]);
    await say({ kind: "notSameStory", name: at("Weather", c) });
    expect(written()).toEqual([]);
    expect(await rows("copies")).toEqual(before);
    const again = await say({ kind: "notSameStory", name: at("Weather", c) });
    expect(again.message).toBe("This article is not told to be the same story as another.");
  });

  it("is chosen among the articles, those that share text first", async () => {
    await open();
    const choices = await reader.ask(storyChoicesRequest, at("mayor"));
    expect(choices.map(({ label }) => label)).toHaveLength(2);
    expect(choices[0]?.description).toMatch(/ % of it stands here$/);
  });
});

describe("page furniture", () => {
  it("is dimmed wherever it stands and copied nowhere", async () => {
    await open();
    const name = at(plea, a, true);
    expect(await carriers(at("Herald"))).toEqual(["001"]);
    const { message } = await say({ kind: "furniture", name });
    expect(message).toBe(`“${plea}” is page furniture.`);
    expect(written()).toEqual([{ kind: "furniture", words: plea }]);
    expect(await dimmed(a)).toEqual([plea]);
    expect(await dimmed(b)).toEqual([plea]);
    expect(await dimmed(c)).toEqual([]);
    expect(await carriers(at("Herald"))).toEqual([]);
    await reader.ask(undoCorrectionRequest, null);
    await settle();
    expect(await dimmed(b)).toEqual([]);
    expect(await carriers(at("Herald"))).toEqual(["001"]);
  });

  it("means the line of a cursor, and whole words of a selection", async () => {
    await open();
    await say({ kind: "furniture", name: at("Snow is", c) });
    await say({ kind: "furniture", name: at("he mayor went to see th", a, true) });
    expect(written()).toEqual([
      { kind: "furniture", words: "Snow is due on the high ground." },
      { kind: "furniture", words: "The mayor went to see the" },
    ]);
  });

  it("is refused for a few words within a line, and for furniture", async () => {
    await open();
    const few = await say({ kind: "furniture", name: at("Boats are late", b, true) });
    expect(few.message).toBe(
      "Select the whole line: fewer than 5 words are page furniture only as a line of their own.",
    );
    await say({ kind: "furniture", name: at(plea, b) });
    const again = await say({ kind: "furniture", name: at(plea, b) });
    expect(again.message).toBe("This is page furniture already.");
  });

  it("takes all wordings of a passage that its row means", async () => {
    await open();
    await reader.write(b, "News of the islands\n\nBoats are late.");
    await reader.write(
      c,
      `Weather of the week\n\n${storm.replace("forty people", "some fishermen")}\n\nSnow.`,
    );
    await settle();
    await say({ kind: "furniture", name: { ...at("northern islands"), whole: true } });
    expect(written()).toHaveLength(2);
    expect((await dimmed(c)).join()).toContain("fishermen");
  });

  it("is told when no article has it any more", async () => {
    await open();
    await say({ kind: "furniture", name: at("Snow is", c) });
    expect(reader.corrections.stale).toEqual([]);
    await reader.write(c, "Weather\n\nIt is dry.");
    await settle();
    expect(reader.corrections.stale.map(({ reason }) => reason)).toEqual([
      "No article of the folder has these words any more.",
    ]);
  });
});

describe("code actions on a copied passage", () => {
  async function actions({ uri, range }: CorrectedName, triggerKind = 1): Promise<CodeAction[]> {
    const context = { diagnostics: [], triggerKind };
    return reader.request("textDocument/codeAction", { textDocument: { uri }, range, context });
  }
  const titles = async (...asked: Parameters<typeof actions>): Promise<string[]> =>
    (await actions(...asked)).map(({ title }) => title);

  it("come when asked for, not by themselves, and not elsewhere", async () => {
    await open();
    const offered = ["Not a copy", "Mark as page furniture"];
    expect(await titles(at("northern islands"))).toEqual(offered);
    expect(await titles(at("northern islands"), 2)).toEqual([]);
    expect(await titles(at("Snow is", c))).toEqual([]);
    expect(await titles(at("Snow is due on the high", c, true))).toContain(offered[1]);
  });

  it("work by themselves in other editors", async () => {
    await open({ clientFiles: false, commandLinks: false });
    const [first] = await actions(at("northern islands"));
    await reader.request("workspace/executeCommand", first?.command ?? {});
    await settle();
    expect(written()).toMatchObject([{ kind: "notACopy", article: a }]);
  });
});

import { describe, expect, it } from "vitest";
import type { CodeAction } from "vscode-languageserver-protocol";
import { analyzeArticle, createCorpus } from "../../../src/analysis/index";
import {
  correctRequest,
  undoCorrectionRequest,
  type CorrectedName,
  type CorrectParams,
  type CorrectResult,
} from "../../../src/protocol/corrections";
import {
  actorChoicesRequest,
  correctableRequest,
  splitChoicesRequest,
} from "../../../src/protocol/correctionChoices";
import {
  correctionsChangedNotification,
  removeCorrectionRequest,
} from "../../../src/protocol/correctionsFile";
import { highlightsRequest } from "../../../src/protocol/messages";
import type { Engine } from "../../../src/server/engine";
import { positionIn } from "../support/excerpt";
import { Reader, uriOf, type ReaderOptions } from "../support/reader";

const file = uriOf(".seeds/corrections.json");
const a = "000_00000000000000aa.txt";
const b = "001_00000000000000bb.txt";
const c = "002_00000000000000cc.txt";

const harbour = `=== ${a}
Clara Holt opened the harbour in Velmark. We asked Holt about the cranes.
=== ${b}
Mrs. Holt left early. The report by Brisk named nobody.
=== ${c}
Mr. Holt and his boat came in. Nobody asked Brisk.
`;

/** A reader at work in VS Code, who points at words. */
class Desk {
  readonly reader: Reader;

  constructor(reader: Reader) {
    this.reader = reader;
  }

  static async open(options: ReaderOptions = {}, text = harbour): Promise<Desk> {
    return new Desk(await Reader.open(text, { clientFiles: true, commandLinks: true, ...options }));
  }

  /** The `nth` place of some words; a cursor in them, or all of them selected. */
  at(name: string, words: string, how: "cursor" | "selected" = "cursor"): CorrectedName {
    const text = String(this.reader.folder.files.get(uriOf(name)));
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`No “${words}” in ${name}`);
    const from = positionIn(text, how === "cursor" ? start + 1 : start);
    const to = how === "cursor" ? from : positionIn(text, start + words.length);
    return { uri: uriOf(name), range: { start: from, end: to } };
  }

  async say(params: CorrectParams): Promise<CorrectResult> {
    const result = await this.reader.ask(correctRequest, params);
    await this.reader.settle();
    return result;
  }

  async undo(): Promise<CorrectResult> {
    const result = await this.reader.ask(undoCorrectionRequest, null);
    await this.reader.settle();
    return result;
  }

  get written(): unknown {
    const text = this.reader.folder.files.get(file);
    if (text === undefined) return undefined;
    return (JSON.parse(String(text)) as { corrections: unknown }).corrections;
  }

  /** Writes the corrections file by hand and lets the client notice. */
  async write(text: string | null): Promise<void> {
    if (text === null) this.reader.folder.files.delete(file);
    else this.reader.folder.files.set(file, text);
    await this.reader.notify(correctionsChangedNotification, { uris: [file] });
    // The server asks for the file first, and then for the articles it is about.
    for (let round = 0; round < 5; round++) await this.reader.settle();
  }

  /** Names by kind as an article shows them: `person Clara Holt`. */
  async marked(name: string): Promise<string[]> {
    const found = await this.reader.ask(highlightsRequest, { uri: uriOf(name) });
    const text = String(this.reader.folder.files.get(uriOf(name)));
    return (["person", "organization", "place"] as const).flatMap((kind) =>
      (found?.layers[kind] ?? []).map(
        ({ start, end }) =>
          `${kind} ${text.split("\n")[start.line]?.slice(start.character, end.character) ?? ""}`,
      ),
    );
  }

  /** The actor at some words, by the name that is shown. */
  async named(name: string, words: string): Promise<string | undefined> {
    return (await this.reader.ask(correctableRequest, this.at(name, words)))?.name;
  }
}

const isPerson = (name: CorrectedName): CorrectParams => ({
  kind: "actorKind",
  name,
  is: "person",
  where: "folder",
});

describe("saying what a name is", () => {
  it("marks selected words in every article, and writes it down", async () => {
    const desk = await Desk.open();
    expect(await desk.marked(b)).toEqual(["person Holt"]);
    const result = await desk.say(isPerson(desk.at(b, "Brisk", "selected")));
    expect(result).toMatchObject({ outcome: "done", message: "“Brisk” is a person." });
    expect(desk.written).toEqual([{ kind: "actorKind", names: ["Brisk"], is: "person" }]);
    expect(await desk.marked(b)).toEqual(["person Holt", "person Brisk"]);
    expect(await desk.marked(c)).toEqual(["person Holt", "person Brisk"]);
  });

  it("in one article leaves the others", async () => {
    const desk = await Desk.open();
    const name = desk.at(b, "Brisk", "selected");
    await desk.say({ kind: "actorKind", name, is: "person", where: "article" });
    expect(desk.written).toEqual([
      { kind: "actorKind", names: ["Brisk"], is: "person", article: b },
    ]);
    expect(await desk.marked(c)).toEqual(["person Holt"]);
  });

  it("takes all names of the actor along", async () => {
    const desk = await Desk.open();
    const name = desk.at(a, "Clara Holt");
    await desk.say({ kind: "actorKind", name, is: "organization", where: "folder" });
    expect(desk.written).toEqual([
      { kind: "actorKind", names: ["Clara Holt", "Holt"], is: "organization" },
    ]);
    expect(await desk.marked(c)).toEqual(["organization Holt"]);
  });

  it("to be nobody unmarks it; the way back is one step", async () => {
    const desk = await Desk.open();
    await desk.say({ kind: "notAnActor", name: desk.at(a, "Clara Holt"), where: "folder" });
    expect([...(await desk.marked(a)), ...(await desk.marked(b))]).not.toContain("person Holt");
    expect(desk.reader.corrections.undoable).toBe(true);
    expect(await desk.undo()).toMatchObject({ outcome: "done" });
    expect(await desk.marked(b)).toEqual(["person Holt"]);
    expect(desk.written).toEqual([]);
    expect((await desk.undo()).message).toMatch(/no correction of this session/);
    expect(desk.reader.corrections.undoable).toBe(false);
  });

  it("cuts the selected part out of a longer name", async () => {
    const desk = await Desk.open();
    await desk.say(isPerson(desk.at(a, "Clara", "selected")));
    expect(desk.written).toEqual([
      { kind: "actorKind", names: ["Clara"], is: "person" },
      { kind: "notAnActor", names: ["Clara Holt"] },
    ]);
    expect(await desk.marked(a)).toContain("person Clara");
  });

  it("says why nothing can be said", async () => {
    const desk = await Desk.open();
    const here = desk.at(a, "opened");
    expect((await desk.say(isPerson(here))).message).toMatch(/no name here/);
    expect((await desk.say(isPerson(desk.at(a, "Clara")))).message).toMatch(/already/);
    const selected = desk.at(b, "Brisk", "selected");
    expect((await desk.say({ kind: "shownName", name: selected, shown: "B" })).message).toMatch(
      /not marked as a name/,
    );
    expect(desk.written).toBeUndefined();
  });

  it("reads only the articles again that write the name", async () => {
    const texts: string[] = [];
    const engine: Engine = {
      createCorpus,
      analyzeArticle: (text, options) => {
        texts.push(text);
        return analyzeArticle(text, options);
      },
    };
    const desk = await Desk.open({ engine });
    texts.length = 0;
    await desk.say(isPerson(desk.at(b, "Brisk", "selected")));
    expect(texts.every((text) => text.includes("Brisk"))).toBe(true);
    expect(texts).toHaveLength(2);
    texts.length = 0;
    await desk.say({ kind: "shownName", name: desk.at(a, "Clara"), shown: "Sister Clara" });
    expect(texts).toEqual([]);
  });
});

describe("saying who it is", () => {
  it("parts one article's name, and joins it again by undo", async () => {
    const desk = await Desk.open();
    expect(await desk.named(c, "Holt")).toBe("Clara Holt");
    const name = desk.at(c, "Holt");
    const choices = await desk.reader.ask(splitChoicesRequest, name);
    expect(
      choices.map(({ label, description, here }) => `${label}, ${description}${here ? " ✓" : ""}`),
    ).toEqual([
      "Clara Holt, 000 · 1 mention",
      "Holt, 000 · 1 mention",
      "Holt, 001 · 1 mention",
      "Holt, 002 · 1 mention ✓",
    ]);
    const apart = choices.filter(({ here }) => here).map(({ part }) => part);
    await desk.say({ kind: "splitActor", name, apart });
    expect(desk.written).toEqual([
      {
        kind: "splitActor",
        actor: { name: "Clara Holt", is: "person" },
        apart: [{ name: "Holt", article: c }],
      },
    ]);
    expect(await desk.named(c, "Holt")).toBe("Holt");
    expect(await desk.named(b, "Holt")).toBe("Clara Holt");
    await desk.undo();
    expect(await desk.named(c, "Holt")).toBe("Clara Holt");
  });

  it("joins two actors; the likeliest stand first", async () => {
    const desk = await Desk.open();
    await desk.say(isPerson(desk.at(b, "Brisk", "selected")));
    const name = desk.at(b, "Brisk");
    const choices = await desk.reader.ask(actorChoicesRequest, name);
    expect(choices[0]).toMatchObject({
      label: "Clara Holt",
      description: "person · 4 mentions in 3 articles",
      detail: "also “Holt”",
    });
    await desk.say({ kind: "sameActor", name, others: choices.slice(0, 1).map((x) => x.name) });
    expect(await desk.named(c, "Brisk")).toBe("Clara Holt");
    const written = desk.written as { kind: string }[];
    expect(written.map(({ kind }) => kind)).toEqual(["actorKind", "sameActor"]);
  });

  it("shows it by another name, and by its own again", async () => {
    const desk = await Desk.open();
    const name = desk.at(b, "Holt");
    await desk.say({ kind: "shownName", name, shown: " Sister  Clara " });
    expect(await desk.named(a, "Holt")).toBe("Sister Clara");
    await desk.say({ kind: "shownName", name, shown: "Clara H." });
    expect(desk.written).toHaveLength(1);
    await desk.say({ kind: "shownName", name, shown: "" });
    expect(desk.written).toEqual([]);
    expect(await desk.named(a, "Holt")).toBe("Clara Holt");
  });

  it("names the article where a name alone means two", async () => {
    const desk = await Desk.open(
      {},
      `=== ${a}\nClara Holt spoke.\n=== ${b}\nClara Holt spoke in Velmark.\n`,
    );
    const name = desk.at(b, "Clara");
    const parts = await desk.reader.ask(splitChoicesRequest, name);
    const apart = parts.filter(({ here }) => here).map(({ part }) => part);
    await desk.say({ kind: "splitActor", name, apart });
    await desk.say({ kind: "shownName", name, shown: "The Other Clara" });
    expect(await desk.named(a, "Clara")).toBe("Clara Holt");
    expect(await desk.named(b, "Clara")).toBe("The Other Clara");
  });
});

describe("the corrections file", () => {
  const brisk = { kind: "actorKind", names: ["Brisk"], is: "person" };
  const text = (...corrections: unknown[]): string => JSON.stringify({ version: 1, corrections });

  it("is applied from the start and whenever it is written by hand", async () => {
    const desk = await Desk.open();
    await desk.write(text(brisk));
    expect(await desk.marked(c)).toContain("person Brisk");
    const again = await Reader.openFolder(desk.reader.folder, { clientFiles: true });
    expect(await new Desk(again).marked(c)).toContain("person Brisk");
    await desk.write(null);
    expect(await desk.marked(c)).not.toContain("person Brisk");
  });

  it("half written is told of, keeps what it said before, and is never overwritten", async () => {
    const desk = await Desk.open();
    await desk.write(text(brisk));
    const half = text(brisk).slice(0, -5);
    await desk.write(half);
    expect(await desk.marked(c)).toContain("person Brisk");
    expect(desk.reader.corrections.broken).toEqual([
      expect.objectContaining({ reason: expect.stringContaining("not valid JSON") as string }),
    ]);
    expect(desk.reader.diagnostics.get(file)).toMatchObject([{ severity: 1 }]);
    const result = await desk.say({
      kind: "notAnActor",
      name: desk.at(a, "Clara"),
      where: "folder",
    });
    expect(result).toMatchObject({ outcome: "refused", file });
    expect(result.message).toContain("nothing was written");
    expect(desk.reader.folder.files.get(file)).toBe(half);
    await desk.write(text());
    expect(desk.reader.corrections.broken).toEqual([]);
    expect(desk.reader.diagnostics.get(file)).toEqual([]);
    expect(await desk.marked(c)).not.toContain("person Brisk");
  });

  it("keeps what others wrote into it", async () => {
    const desk = await Desk.open();
    const foreign = { kind: "themeLabel", theme: "Boats" };
    await desk.write(JSON.stringify({ hint: "ours", version: 1, corrections: [foreign] }));
    await desk.say(isPerson(desk.at(b, "Brisk", "selected")));
    expect(JSON.parse(String(desk.reader.folder.files.get(file)))).toEqual({
      hint: "ours",
      version: 1,
      corrections: [brisk, foreign],
    });
  });

  it("that cannot be written leaves everything as it was", async () => {
    const desk = await Desk.open();
    desk.reader.writeProblem = "The file has unsaved changes.";
    const result = await desk.say(isPerson(desk.at(b, "Brisk", "selected")));
    expect(result).toMatchObject({ outcome: "refused", message: "The file has unsaved changes." });
    expect(desk.reader.corrections.undoable).toBe(false);
    expect(await desk.marked(b)).toEqual(["person Holt"]);
  });

  it("tells which entries match nothing any more, and lets them be removed", async () => {
    const desk = await Desk.open();
    const stale = { kind: "notAnActor", names: ["Orso"] };
    await desk.write(
      JSON.stringify({ version: 1, corrections: [brisk, stale, { kind: 7 }] }, null, 2),
    );
    expect(desk.reader.corrections.stale.map(({ correction }) => correction)).toEqual([
      "“Orso” is not an actor.",
      "An entry that cannot be understood.",
    ]);
    const [first] = desk.reader.diagnostics.get(file) ?? [];
    expect(first).toMatchObject({ code: "stale", message: "No article writes “Orso” any more." });
    const place = desk.reader.corrections.stale[0]?.target ?? never();
    const result = await desk.reader.ask(removeCorrectionRequest, place);
    expect(result.outcome).toBe("done");
    await desk.reader.settle();
    expect(desk.written).toEqual([brisk, { kind: 7 }]);
    await desk.undo();
    expect(desk.written).toEqual([brisk, stale, { kind: 7 }]);
  });

  it("is one no longer once an article brings the name", async () => {
    const desk = await Desk.open();
    await desk.write(text({ kind: "notAnActor", names: ["Orso"] }));
    expect(desk.reader.corrections.stale).toHaveLength(1);
    await desk.reader.write(c, "Here comes Orso.");
    await desk.reader.settle();
    expect(desk.reader.corrections.stale).toEqual([]);
  });

  it("is re-read by a rebuild, and holds for what is edited later", async () => {
    const desk = await Desk.open();
    await desk.write(text(brisk));
    await desk.reader.openDocument(c, "Nobody asked Brisk twice.");
    await desk.reader.settle();
    const found = await desk.reader.ask(highlightsRequest, { uri: uriOf(c) });
    expect(found?.layers.person).toHaveLength(1);
  });
});

describe("code actions", () => {
  const titles = (actions: CodeAction[]): string[] => actions.map(({ title }) => title);
  const ask = (desk: Desk, name: CorrectedName): Promise<CodeAction[]> =>
    desk.reader.request("textDocument/codeAction", {
      textDocument: { uri: name.uri },
      range: name.range,
      context: { diagnostics: desk.reader.diagnostics.get(name.uri) ?? [] },
    });

  it("offer what can be said of the name, with the commands of VS Code", async () => {
    const desk = await Desk.open();
    expect(titles(await ask(desk, desk.at(a, "Clara")))).toEqual([
      "Same actor as…",
      "Split…",
      "“Clara Holt” is an organisation",
      "“Clara Holt” is a place",
      "“Clara Holt” is not an actor",
    ]);
    expect(titles(await ask(desk, desk.at(b, "Brisk", "selected")))).toEqual([
      "“Brisk” is a person",
      "“Brisk” is an organisation",
      "“Brisk” is a place",
      "Always count “Brisk” as a vague source",
      "“Brisk” is an outlet",
    ]);
    expect(await ask(desk, desk.at(a, "opened"))).toEqual([]);
  });

  it("work by themselves in other editors, whose files the server writes", async () => {
    const desk = await Desk.open({ clientFiles: false, commandLinks: false });
    const actions = await ask(desk, desk.at(b, "Brisk", "selected"));
    const { command } = actions.find(({ title }) => title === "“Brisk” is a person") ?? {};
    await desk.reader.request("workspace/executeCommand", command ?? {});
    await desk.reader.settle();
    expect(await desk.marked(c)).toContain("person Brisk");
    const same = await ask(desk, desk.at(b, "Brisk"));
    expect(titles(same)).toContain("“Brisk” is “Clara Holt”");
  });

  it("remove an entry that matches nothing", async () => {
    const desk = await Desk.open();
    await desk.write(
      JSON.stringify({ version: 1, corrections: [{ kind: "notAnActor", names: ["Orso"] }] }),
    );
    const [found] = desk.reader.diagnostics.get(file) ?? [];
    const actions = await ask(desk, { uri: file, range: found?.range ?? never() });
    expect(titles(actions)).toEqual(["Remove this correction"]);
  });
});

function never(): never {
  throw new Error("The file has no diagnostics.");
}

import { afterEach, describe, expect, it } from "vitest";
import type { CodeAction } from "vscode-languageserver-protocol";
import {
  correctRequest,
  undoCorrectionRequest,
  type CorrectedName,
  type CorrectResult,
  type GivenSpeaker,
} from "../../../src/protocol/corrections";
import {
  correctableQuotationRequest,
  speakerChoicesRequest,
} from "../../../src/protocol/correctionChoices";
import { correctionsChangedNotification } from "../../../src/protocol/correctionsFile";
import { describeRequest } from "../../../src/protocol/messages";
import { countsRequest } from "../../../src/protocol/indexing";
import { positionIn } from "../support/excerpt";
import { Reader, uriOf, type ReaderOptions } from "../support/reader";

const file = uriOf(".seeds/corrections.json");
const a = "000_00000000000000aa.txt";
const b = "001_00000000000000bb.txt";

const ferry = `=== ${a}
“The ferry is late,” said Bo Ek. Mrs. Cleo Marsh nodded. “I have no idea why,” she said. “It is late,” Ek went on. “It is late,” Marsh agreed.
=== ${b}
Transport minister Ada Lund opened the bridge.
`;

let reader: Reader;
afterEach(() => reader.dispose());

async function open(options: ReaderOptions = {}): Promise<void> {
  reader = await Reader.open(ferry, { clientFiles: true, commandLinks: true, ...options });
}

/** A cursor in some words, of which the `nth` place is meant. */
function at(words: string, name = a, nth = 1): CorrectedName {
  const text = String(reader.folder.files.get(uriOf(name)));
  let start = -1;
  for (let time = 0; time < nth; time++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`No “${words}” in ${name}`);
  const position = positionIn(text, start + 1);
  return { uri: uriOf(name), range: { start: position, end: position } };
}

async function setSpeaker(name: CorrectedName, speaker: GivenSpeaker): Promise<CorrectResult> {
  const result = await reader.ask(correctRequest, { kind: "quotationSpeaker", name, speaker });
  await reader.settle();
  return result;
}

async function reject(name: CorrectedName): Promise<CorrectResult> {
  const result = await reader.ask(correctRequest, { kind: "notAQuotation", name });
  await reader.settle();
  return result;
}

/** The first lines of the card about the quotation at a place. */
async function card({ uri, range }: CorrectedName): Promise<string[]> {
  const cards = await reader.ask(describeRequest, { uri, position: range.start });
  const found = cards.find(({ links }) => links.some(({ title }) => title === "Set speaker…"));
  return (found?.lines ?? []).slice(0, 2).map(({ strong, text }) => `${strong}${text}`);
}

function written(): unknown {
  const text = reader.folder.files.get(file);
  return text === undefined
    ? undefined
    : (JSON.parse(String(text)) as { corrections: unknown }).corrections;
}

describe("setting the speaker of a quotation", () => {
  it("to an actor of the article is written down by the words, and told on the card", async () => {
    await open();
    const name = at("ferry is late");
    const result = await setSpeaker(name, { kind: "actor", name: at("Cleo Marsh") });
    expect(result).toMatchObject({
      outcome: "done",
      message: `“The ferry is late,” in ${a} is said by “Cleo Marsh”.`,
    });
    expect(written()).toEqual([
      {
        kind: "quotationSpeaker",
        words: "The ferry is late,",
        speaker: "Cleo Marsh",
        is: "person",
        article: a,
      },
    ]);
    expect(await card(name)).toEqual([
      "Said by Cleo Marsh",
      "direct quotation · a correction says so",
    ]);
  });

  it("to an actor of another article leads to that actor", async () => {
    await open();
    const name = at("ferry is late");
    await setSpeaker(name, { kind: "actor", name: at("Ada Lund", b) });
    expect((await card(name))[0]).toBe("Said by Ada Lund, Transport minister");
  });

  it("to a name that was typed, or to nobody", async () => {
    await open();
    const name = at("ferry is late");
    await setSpeaker(name, { kind: "typed", name: "  Dora\n Vik " });
    expect((await card(name))[0]).toBe("Said by Dora Vik");
    await setSpeaker(name, { kind: "nobody" });
    expect(await card(name)).toEqual([
      "No speaker found",
      "direct quotation · a correction says so",
    ]);
    expect(written()).toHaveLength(1);
    const counts = await reader.ask(countsRequest, { uri: uriOf(a) });
    expect(counts?.unattributed).toBe(1);
  });

  it("to a name that was typed with what it is", async () => {
    await open();
    await setSpeaker(at("ferry is late"), { kind: "typed", name: "Ekvik", is: "organization" });
    expect(written()).toMatchObject([{ speaker: "Ekvik", is: "organization" }]);
  });

  it("means one of several with the same words", async () => {
    await open();
    const second = at("It is late", a, 2);
    await setSpeaker(second, { kind: "actor", name: at("Bo Ek") });
    expect(written()).toMatchObject([{ words: "It is late,", nth: 2 }]);
    expect((await card(second))[0]).toBe("Said by Bo Ek");
    expect((await card(at("It is late")))[1]).toMatch(/stated/);
  });

  it("is undone in one step", async () => {
    await open();
    const name = at("ferry is late");
    const before = await card(name);
    await setSpeaker(name, { kind: "nobody" });
    await reader.ask(undoCorrectionRequest, null);
    await reader.settle();
    expect(await card(name)).toEqual(before);
    expect(written()).toEqual([]);
  });

  it("is refused where there is no quotation or no name", async () => {
    await open();
    expect((await setSpeaker(at("nodded"), { kind: "nobody" })).message).toBe(
      "There is no quotation here.",
    );
    const noName = { kind: "actor", name: at("nodded") } as const;
    expect((await setSpeaker(at("ferry is late"), noName)).message).toMatch(
      /no name here any more/,
    );
  });
});

describe("words that are not a quotation", () => {
  it("are counted no more, tell so on their card, and can be a quotation again", async () => {
    await open();
    const name = at("ferry is late");
    expect((await reject(name)).message).toBe(`“The ferry is late,” in ${a} is not a quotation.`);
    expect((await reader.ask(countsRequest, { uri: uriOf(a) }))?.quotations).toBe(3);
    expect(await card(name)).toEqual(["Not a quotation · a correction says so"]);
    expect(await reader.ask(correctableQuotationRequest, name)).toMatchObject({ rejected: true });
    await setSpeaker(name, { kind: "actor", name: at("Bo Ek") });
    expect((await card(name))[0]).toBe("Said by Bo Ek");
    expect(written()).toMatchObject([{ kind: "quotationSpeaker" }]);
  });

  it("are told to be gone when the article changes", async () => {
    await open();
    await reject(at("ferry is late"));
    expect(reader.corrections.stale).toEqual([]);
    await reader.write(a, "Bo Ek said nothing.");
    await reader.settle();
    expect(reader.corrections.stale.map(({ reason }) => reason)).toEqual([
      `No quotation of ${a} has these words any more.`,
    ]);
  });

  it("are so again when the file is written by hand", async () => {
    await open();
    const entry = { kind: "notAQuotation", words: "i have no idea why", article: a };
    reader.folder.files.set(file, JSON.stringify({ version: 1, corrections: [entry] }));
    await reader.notify(correctionsChangedNotification, { uris: [file] });
    for (let round = 0; round < 5; round++) await reader.settle();
    expect(await card(at("no idea why"))).toEqual(["Not a quotation · a correction says so"]);
  });
});

describe("the choice of speakers", () => {
  it("has those named in the article first, the nearest on top, then the others", async () => {
    await open();
    const { inArticle, inOthers } = await reader.ask(speakerChoicesRequest, at("no idea why"));
    expect(inArticle.map(({ label }) => label)).toEqual(["Cleo Marsh", "Bo Ek"]);
    expect(inOthers.map(({ label }) => label)).toContain("Ada Lund");
  });
});

describe("code actions on a quotation", () => {
  async function titles(name: CorrectedName): Promise<string[]> {
    return (await actions(name)).map(({ title }) => title);
  }

  function actions({ uri, range }: CorrectedName, triggerKind = 1): Promise<CodeAction[]> {
    const context = { diagnostics: [], triggerKind };
    return reader.request("textDocument/codeAction", { textDocument: { uri }, range, context });
  }

  it("are the commands of VS Code", async () => {
    await open();
    expect(await titles(at("no idea why"))).toEqual(["Set speaker…", "Not a quotation"]);
  });

  it("do not come unasked: a lightbulb on each quotation would never rest", async () => {
    await open();
    expect(await actions(at("no idea why"), 2)).toEqual([]);
  });

  it("name the likeliest speakers in other editors, and work there by themselves", async () => {
    await open({ clientFiles: false, commandLinks: false });
    const name = at("ferry is late");
    expect(await titles(name)).toEqual([
      "Said by “Cleo Marsh”",
      "Said by nobody",
      "Not a quotation",
    ]);
    const [first] = await actions(name);
    await reader.request("workspace/executeCommand", first?.command ?? {});
    await reader.settle();
    expect(written()).toMatchObject([{ speaker: "Cleo Marsh" }]);
  });
});

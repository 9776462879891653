import * as vscode from "vscode";
import type { Row } from "../../src/protocol/rows";
import { quay } from "./support/articles";
import { equal, eventually, includes, ok } from "./support/assert";
import { articleCount, at, closeEditors, indexed, open, rangeOf } from "./support/seeds";
import { reader, remove, write } from "./support/seeds";

const corrections = ".seeds/corrections.json";

/** Says the same words as the quay's minister, and asks a question that nobody is said to ask. */
const later = `“Who will ever pay for all of this?”

Harbour master Nora Brekk came on Friday. “We will publish the names on Monday,” said Nora Brekk.
`;

describe("the view Quotations", () => {
  before(async () => {
    const others = await articleCount();
    await remove(".seeds");
    await write("quay.seed", quay);
    await write("quay-later.seed", later);
    await indexed("two more articles", ({ articles }) => articles === others + 2);
    await vscode.commands.executeCommand("seedReader.quotations.focus");
  });

  afterEach(async () => {
    await vscode.commands.executeCommand("seedReader.clearQuotationFilter");
    await vscode.commands.executeCommand("seedReader.quotationsBySpeaker");
    await closeEditors();
  });

  after(async () => {
    await remove("quay.seed", "quay-later.seed", ".seeds");
  });

  it("shows what a filter lets through, and says how much that is", async () => {
    const { quotations } = await reader();
    await vscode.commands.executeCommand("seedReader.filterQuotations", " tangvald ");
    equal(quotations.filter, "tangvald");
    ok(/^“tangvald”: 1 of \d+/.test(quotations.description), quotations.description);
    await vscode.commands.executeCommand("seedReader.clearQuotationFilter");
    equal([quotations.filter, quotations.description], ["", ""]);
  });

  it("reveals the quotation under the cursor, by speaker and by article", async () => {
    const { quotations } = await reader();
    for (const by of ["Article", "Speaker"]) {
      await vscode.commands.executeCommand(`seedReader.quotationsBy${by}`);
      equal(quotations.grouping, by.toLowerCase());
      await open("quay.seed", "publish the names");
      await vscode.commands.executeCommand("seedReader.revealInQuotations");
      await selected(/publish the names/);
    }
  });

  it("reveals it also where the rows change meanwhile", async () => {
    await open("quay.seed", "publish the names");
    const reveal = () => vscode.commands.executeCommand("seedReader.revealInQuotations");
    const changes = ["Article", "Speaker", "Article"].map(async (by) => {
      await vscode.commands.executeCommand(`seedReader.quotationsBy${by}`);
    });
    // None of them may fail, whichever rows it meets.
    await Promise.all([reveal(), ...changes, reveal()]);
    await open("quay.seed", "publish the names");
    await reveal();
    await selected(/publish the names/);
  });

  it("shows all that an actor says, also where it was listed by article and filtered", async () => {
    const { quotations } = await reader();
    await vscode.commands.executeCommand("seedReader.quotationsByArticle");
    await vscode.commands.executeCommand("seedReader.filterQuotations", "brekk");
    const { document } = await open("quay.seed");
    const { start } = rangeOf(document, "Tangvald spoke");
    const position = { line: start.line, character: start.character };
    const uri = document.uri.toString();
    await vscode.commands.executeCommand("seedReader.quotationsOfActor", uri, position);
    await selected(/^Oskar Tangvald$/);
    equal([quotations.grouping, quotations.filter], ["speaker", ""]);
  });

  it("copies the words and a citation of a row", async () => {
    const row = await quotationRow("tangvald");
    await vscode.commands.executeCommand("seedReader.copyQuotation", row);
    equal(await vscode.env.clipboard.readText(), "We will publish the names on Monday,");
    await vscode.commands.executeCommand("seedReader.copyCitation", row);
    includes(await vscode.env.clipboard.readText(), "(Oskar Tangvald, in: No names from");
  });

  it("takes a quotation out of the list that is none, and brings it back", async () => {
    const row = await quotationRow("tangvald");
    await vscode.commands.executeCommand("seedReader.notAQuotation", row);
    await eventually(async () => (await count("tangvald")) === 0, "the row gone");
    includes(await fileText(), '"notAQuotation"');
    await vscode.commands.executeCommand("seedReader.undoCorrection");
    await eventually(async () => (await count("tangvald")) === 1, "the row back");
  });

  it("sets a speaker that is chosen from the list, and undoes it", async () => {
    await open("quay.seed", "publish the names");
    const running = vscode.commands.executeCommand("seedReader.setSpeaker");
    // The nearest of the article is Tangvald himself; the next one is somebody else.
    await eventually(async () => {
      await vscode.commands.executeCommand("workbench.action.quickOpenSelectNext");
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return fileText().then((text) => text.includes('"quotationSpeaker"'));
    }, "the correction");
    await running;
    await vscode.commands.executeCommand("seedReader.undoCorrection");
    equal(JSON.parse(await fileText()), { version: 1, corrections: [] });
  });

  it("steps to quotations that nobody says, and to vague sources, across articles", async () => {
    await open("quay.seed", "publish the names");
    await vscode.commands.executeCommand("seedReader.nextVagueSource");
    await selectedText("quay.seed", /analysts/);
    await vscode.commands.executeCommand("seedReader.nextUnattributed");
    await eventually(() => {
      const text = activeText();
      return text !== "" && !/analysts/.test(text);
    }, "an unattributed quotation");
  });
});

async function quotationRow(filter: string): Promise<Row> {
  return eventually(async () => (await found(filter))[0], filter);
}

async function count(filter: string): Promise<number> {
  return (await found(filter)).length;
}

/** The quotations that a filter lets through, by article. */
async function found(filter: string): Promise<readonly Row[]> {
  const { rows } = await reader();
  const shown = { view: "quotations", grouping: "article", filter } as const;
  const articles = await rows(shown);
  const lists = await Promise.all(articles.map(({ id }) => rows({ ...shown, parent: id })));
  return lists.flat().filter(({ kind }) => kind === "quotation");
}

async function selected(label: RegExp): Promise<void> {
  const { quotations } = await reader();
  await eventually(
    () => label.test(quotations.selection[0]?.label ?? ""),
    `${label.source} to be selected`,
  );
}

async function selectedText(path: string, words: RegExp): Promise<void> {
  await eventually(() => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.toString() === at(path).toString() && words.test(activeText());
  }, words.source);
}

function activeText(): string {
  const editor = vscode.window.activeTextEditor;
  return editor === undefined ? "" : editor.document.getText(editor.selection);
}

async function fileText(): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(at(corrections)));
}

import * as vscode from "vscode";
import { quay } from "./support/articles";
import { equal, eventually, includes } from "./support/assert";
import { articleCount, at, closeEditors, indexed, open } from "./support/seeds";
import { rangeOf, reader, remove, write } from "./support/seeds";

const file = ".seeds/corrections.json";

/** The words of a layer in a document, as they are drawn. */
async function drawn(document: vscode.TextDocument, layer: "organization"): Promise<string[]> {
  const found = await (await reader()).highlights(document);
  return (found?.layers[layer] ?? []).map(({ start, end }) =>
    document.getText(new vscode.Range(start.line, start.character, end.line, end.character)),
  );
}

async function fileText(): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(at(file)));
}

describe("a correction", () => {
  before(async () => {
    const others = await articleCount();
    await remove(".seeds");
    await write("quay.seed", quay);
    await indexed("one more article", ({ articles }) => articles === others + 1);
  });

  afterEach(closeEditors);

  after(async () => {
    await remove("quay.seed", ".seeds");
  });

  it("of selected words is drawn, written down, and undone", async () => {
    const { document } = await open("quay.seed", "planks");
    const { start, end } = rangeOf(document, "planks");
    // As links and code actions of the server name a place.
    const range = {
      start: { line: start.line, character: start.character },
      end: { line: end.line, character: end.character },
    };
    const place = { uri: document.uri.toString(), range };
    await vscode.commands.executeCommand("seedReader.isOrganization", place);
    const isMarked = async (): Promise<boolean> =>
      (await drawn(document, "organization")).includes("planks");
    await eventually(isMarked, "the mark");
    includes(await fileText(), '"planks"');
    await vscode.commands.executeCommand("seedReader.undoCorrection");
    await eventually(async () => !(await isMarked()), "the mark gone");
    equal(JSON.parse(await fileText()), { version: 1, corrections: [] });
  });

  it("is chosen from the list for the words that are selected", async () => {
    const editor = await open("quay.seed", "ladder");
    editor.selection = new vscode.Selection(
      rangeOf(editor.document, "ladder").start,
      rangeOf(editor.document, "ladder").end,
    );
    const running = vscode.commands.executeCommand("seedReader.correct");
    // This is a person, this is an organisation, …
    await eventually(async () => {
      await vscode.commands.executeCommand("workbench.action.quickOpenSelectNext");
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return fileText().then((text) => text.includes('"ladder"'));
    }, "the correction");
    await running;
    await vscode.commands.executeCommand("seedReader.undoCorrection");
  });

  it("made in the file itself holds when it is saved", async () => {
    const { document } = await open("quay.seed");
    const planks = { kind: "actorKind", names: ["planks"], is: "organization" };
    await write(file, JSON.stringify({ version: 1, corrections: [planks] }));
    await eventually(
      async () => (await drawn(document, "organization")).includes("planks"),
      "the mark",
    );
  });

  it("that matches nothing is marked in the file, with a way to remove it", async () => {
    const stale = { kind: "notAnActor", names: ["Nobody Anywhere"] };
    await write(file, JSON.stringify({ version: 1, corrections: [stale] }));
    await vscode.commands.executeCommand("vscode.open", at(file));
    const [found] = await eventually(() => {
      const all = vscode.languages.getDiagnostics(at(file));
      return all.some(({ source }) => source === "Seed Reader") && all;
    }, "the diagnostic");
    const actions = await eventually(async () => {
      const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        at(file),
        found?.range,
      );
      return offered.some(({ title }) => title === "Remove this correction") && offered;
    }, "the quick fix");
    const remove = actions.find(({ title }) => title === "Remove this correction");
    const { command = "", arguments: given = [] } = remove?.command ?? {};
    await vscode.commands.executeCommand(command, ...(given as unknown[]));
    await eventually(async () => !(await fileText()).includes("Nobody"), "the entry gone");
  });
});

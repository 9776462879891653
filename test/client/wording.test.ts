import * as vscode from "vscode";
import { quay } from "./support/articles";
import { equal, eventually, ok } from "./support/assert";
import { articleCount, closeEditors, indexed, remove, write } from "./support/seeds";

const quoted = "We will publish the names on Monday";
const altered = "We will publish the names on Friday";
const draft = `# Names\n\n“${altered},” said Oskar Tangvald.\n\n“The ferries sail without lamps tonight,” said Oskar Tangvald.\n`;

describe("words across the folder", () => {
  before(async () => {
    const others = await articleCount();
    await write("quay.seed", quay);
    await indexed("one more article", ({ articles }) => articles === others + 1);
  });

  after(async () => {
    await closeEditors();
    await remove("quay.seed");
  });

  it("lead from a list that follows the words to the place where they stand", async () => {
    await vscode.commands.executeCommand("seedReader.whoSaid", `« ${quoted.toUpperCase()} »`);
    await eventually(async () => {
      // Enter does nothing until the list is there.
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      const editor = vscode.window.activeTextEditor;
      return editor?.document.getText(editor.selection) === quoted;
    }, "the selected words");
    await closeEditors();
  });

  it("are checked in a draft that is no file, again after each edit, until cleared", async () => {
    const document = await vscode.workspace.openTextDocument({
      language: "markdown",
      content: draft,
    });
    const editor = await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("seedReader.checkDraft");
    await eventually(() => equalCodes(document, ["altered", "notFound"]), "two findings");
    const [first] = shown(document);
    ok(first?.relatedInformation?.[0]?.location.uri.path.endsWith("/quay.seed"), "no source");
    equal(first && document.getText(first.range), `${altered},`);

    await apply(document, altered, "Use the Source's Words");
    ok(document.getText().includes(`“${quoted},” said`), document.getText());
    await eventually(() => equalCodes(document, ["verbatim", "notFound"]), "the mended words");

    await apply(document, "The ferries", "Ignore This Quotation");
    await eventually(() => equalCodes(document, ["verbatim"]), "one finding less");

    await editor.edit((edit) => edit.insert(new vscode.Position(2, 1), "Tomorrow "));
    await eventually(() => equalCodes(document, ["altered"]), "the edited words");

    await vscode.commands.executeCommand("seedReader.clearDraftCheck");
    await eventually(() => equalCodes(document, []), "no findings");
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });
});

function shown(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === "Seed Reader");
}

function equalCodes(document: vscode.TextDocument, codes: readonly string[]): boolean {
  return JSON.stringify(shown(document).map(({ code }) => code)) === JSON.stringify(codes);
}

/** Applies what the lightbulb offers at some words of a document. */
async function apply(document: vscode.TextDocument, words: string, title: string): Promise<void> {
  const start = document.positionAt(document.getText().indexOf(words));
  const action = await eventually(async () => {
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new vscode.Range(start, start.translate(0, 2)),
    );
    return actions.find((one) => one.title === title);
  }, title);
  if (action.edit) await vscode.workspace.applyEdit(action.edit);
  if (action.command) {
    const { command, arguments: given = [] } = action.command;
    await vscode.commands.executeCommand(command, ...given);
  }
}

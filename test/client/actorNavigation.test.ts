import * as vscode from "vscode";
import { equal, eventually, ok } from "./support/assert";
import { articleCount, at, closeEditors, indexed, open, rangeOf } from "./support/seeds";
import { remove, write } from "./support/seeds";

const strike = `Energy minister Aron Belling opened the plant on Monday. Belling spoke of a new age.

The crowd cheered. Belling waved at the Greek engineers. Talks with Moscow went on.
`;
const studies = "The plant was the idea of energy minister Aron Belling, who studied in Greece.\n";

describe("moving about among actors", () => {
  before(async () => {
    const others = await articleCount();
    await write("strike.seed", strike);
    await write("studies.seed", studies);
    await indexed("two more articles", ({ articles }) => articles === others + 2);
  });

  afterEach(closeEditors);

  after(async () => {
    await setHints(undefined);
    await remove("strike.seed", "studies.seed", ".seeds");
  });

  it("leads from a surname to the introduction, with the whole name underlined", async () => {
    const { document } = await open("strike.seed");
    const [link] = await definitions(document, "Belling waved");
    ok(link, "no definition");
    equal(document.getText(link.originSelectionRange), "Belling");
    equal(link.targetUri.toString(), at("strike.seed").toString());
    equal(document.getText(link.targetSelectionRange), "Aron Belling");
  });

  it("leads from the introduction to that of the other article", async () => {
    const { document } = await open("strike.seed");
    const [link, ...more] = await definitions(document, "Aron Belling");
    equal(link?.targetUri.toString(), at("studies.seed").toString());
    equal(more.length, 0);
  });

  it("leads from a demonym to its country, of which it is no mention", async () => {
    const { document } = await open("strike.seed");
    const [link] = await definitions(document, "Greek");
    equal(link?.targetUri.toString(), at("studies.seed").toString());
    equal((await references(document, "Greek")).length, 1);
  });

  it("lists the mentions of an actor in all articles", async () => {
    const { document } = await open("studies.seed");
    const found = await references(document, "Aron Belling");
    equal(found.length, 4);
    const paths = new Set(found.map(({ uri }) => uri.path.split("/").at(-1)));
    equal([...paths].join(), "strike.seed,studies.seed");
  });

  it("lights up whole names, and no word that names nobody", async () => {
    const { document } = await open("strike.seed");
    const lit = await highlights(document, "Belling waved");
    equal(lit.map(({ range }) => document.getText(range)).join(), "Aron Belling,Belling,Belling");
    // An answer without places keeps the editor from lighting up the word by itself.
    equal((await highlights(document, "plant")).length, 0);
    const setting = vscode.workspace.getConfiguration("editor", document);
    equal(setting.get("occurrencesHighlight"), "singleFile");
  });

  it("finds an actor in the whole folder by a name or a role", async () => {
    for (const query of ["belling", "minister"]) {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        "vscode.executeWorkspaceSymbolProvider",
        query,
      );
      const names = found.map(({ name }) => name);
      ok(
        names.some((name) => name.includes("Aron Belling")),
        `${query}: ${names.join(", ")}`,
      );
    }
  });

  it("shows hints only when asked for, and at once", async () => {
    const { document } = await open("strike.seed");
    equal((await hints(document)).length, 0);
    await setHints(true);
    const shown = await eventually(async () => {
      const found = await hints(document);
      return found.length > 0 && found;
    }, "hints");
    const words = shown.map(({ label }) =>
      typeof label === "string" ? label : label.map(({ value }) => value).join(""),
    );
    ok(words.includes("[Aron Belling]"), words.join());
    await setHints(undefined);
  });

  it("renames what is shown for an actor and leaves the articles alone", async () => {
    const { document } = await open("strike.seed", "Belling waved");
    const position = rangeOf(document, "Belling waved").start.translate(0, 1);
    const prepared = await vscode.commands.executeCommand<{
      range: vscode.Range;
      placeholder: string;
    }>("vscode.prepareRename", document.uri, position);
    equal(prepared.placeholder, "Aron Belling");
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      position,
      "Aron J. Belling",
    );
    equal(edit.size, 0);
    await eventually(async () => {
      const bytes = await vscode.workspace.fs.readFile(at(".seeds/corrections.json"));
      return new TextDecoder().decode(bytes).includes("Aron J. Belling");
    }, "the name in the corrections file");
    await eventually(async () => {
      const card = await cardAt(document, position);
      return card.includes("Aron J");
    }, "the new name on the card");
    equal(document.getText(), strike);
    ok(!document.isDirty);
    await vscode.commands.executeCommand("seedReader.undoCorrection");
    await eventually(async () => {
      const card = await cardAt(document, position);
      return card.includes("Aron Belling");
    }, "the old name after one undo");
  });
});

async function definitions(
  document: vscode.TextDocument,
  words: string,
): Promise<vscode.LocationLink[]> {
  return eventually(async () => {
    const found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      "vscode.executeDefinitionProvider",
      document.uri,
      rangeOf(document, words).start.translate(0, 1),
    );
    return found.length > 0 && found;
  }, `a definition of ${words}`);
}

function references(document: vscode.TextDocument, words: string): Thenable<vscode.Location[]> {
  return vscode.commands.executeCommand(
    "vscode.executeReferenceProvider",
    document.uri,
    rangeOf(document, words).start.translate(0, 1),
  );
}

async function highlights(
  document: vscode.TextDocument,
  words: string,
): Promise<vscode.DocumentHighlight[]> {
  const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[] | undefined>(
    "vscode.executeDocumentHighlights",
    document.uri,
    rangeOf(document, words).start.translate(0, 1),
  );
  return found ?? [];
}

async function hints(document: vscode.TextDocument): Promise<vscode.InlayHint[]> {
  const end = document.lineAt(document.lineCount - 1).range.end;
  const found = await vscode.commands.executeCommand<vscode.InlayHint[] | undefined>(
    "vscode.executeInlayHintProvider",
    document.uri,
    new vscode.Range(new vscode.Position(0, 0), end),
  );
  return found ?? [];
}

async function setHints(value: boolean | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration("seedReader");
  await settings.update("inlayHints.actors", value, vscode.ConfigurationTarget.Global);
}

async function cardAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    position,
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents
    .map((content) => (typeof content === "string" ? content : content.value))
    .join("\n");
}

import * as vscode from "vscode";
import { quay, quayCopied } from "./support/articles";
import { equal, eventually, includes, ok } from "./support/assert";
import { at, closeEditors, articleCount, indexed, open, rangeOf } from "./support/seeds";
import { reader, remove, write } from "./support/seeds";

const article = "quay.seed";

describe("reading an article", () => {
  before(async () => {
    const others = await articleCount();
    await write(article, quay);
    await write("quay-copied.seed", quayCopied);
    await indexed("two more articles", ({ articles }) => articles === others + 2);
    await open(article);
  });

  after(async () => {
    await closeEditors();
    await remove(article, "quay-copied.seed");
  });

  it("gives names their meaning as semantic tokens", async () => {
    const words = await eventually(async () => {
      const found = await semanticWords();
      return found.length > 0 && found;
    }, "semantic tokens");
    ok(words.includes("person Oskar Tangvald"), words.join(", "));
    ok(words.includes("place Norway"), words.join(", "));
  });

  it("lists its headings in the outline", async () => {
    const names = (await symbols()).flatMap(namesOf);
    ok(names.includes("No names from the harbour board"), names.join(", "));
    ok(names.includes("What the government says"), names.join(", "));
  });

  it("names the speaker where the mouse rests on a quotation", async () => {
    includes(await hoverAt("publish the names on Monday"), "Oskar Tangvald");
  });

  it("says what a name is, with links that run the reader's own commands only", async () => {
    const card = await hoverAt("Tangvald, the transport");
    includes(card, "person");
    for (const [, command = ""] of card.matchAll(/\(command:([^?)]+)/g)) {
      ok(command.startsWith("seedReader."), command);
    }
  });

  it("tells where else a copied passage stands", async () => {
    const { document } = await open(article);
    const card = await hoverAt("two years late");
    includes(card, "Also in");
    ok(document.languageId === "seed");
  });

  it("leads from a name to its introduction", async () => {
    const { document } = await open(article);
    const [first] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      "vscode.executeDefinitionProvider",
      document.uri,
      rangeOf(document, "Tangvald spoke").start.translate(0, 1),
    );
    ok(first, "no definition");
    equal(first.targetRange.start.line, rangeOf(document, "Oskar Tangvald").start.line);
  });

  it("lists the mentions of a name", async () => {
    const found = await locations("vscode.executeReferenceProvider", "Oskar Tangvald");
    ok(found.length >= 2, `${String(found.length)} mentions`);
  });

  it("answers what it would draw, for the version that is open", async () => {
    const { document } = await open(article);
    const highlights = await (await reader()).highlights(document);
    ok(highlights, "no highlights");
    equal(highlights.version, document.version);
    const { layers } = highlights;
    const drawn = (layer: keyof typeof layers): string[] =>
      layers[layer].map(({ start, end }) =>
        document.getText(new vscode.Range(start.line, start.character, end.line, end.character)),
      );
    ok(drawn("quotation").some((words) => words.includes("publish the names")));
    ok(drawn("speaker").some((words) => words.includes("Tangvald")));
    ok(drawn("vagueSource").some((words) => words.includes("analysts")));
    ok([...drawn("copy"), ...drawn("wholeCopy")].join(" ").includes("two years late"));
  });

  it("follows what is typed", async () => {
    const editor = await open(article);
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit((edit) => {
      edit.insert(end, "\n“We are late,” said Ingrid Solberg, the mayor of Oslo.\n");
    });
    await eventually(async () => {
      const words = await semanticWords();
      return words.includes("person Ingrid Solberg");
    }, "the new name");
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });
});

describe("folding", () => {
  it("folds the sections", async () => {
    await write("folded.seed", quay);
    await open("folded.seed");
    const ranges = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        "vscode.executeFoldingRangeProvider",
        at("folded.seed"),
      );
      return found.length > 0 && found;
    }, "folding ranges");
    ok(ranges.length > 0);
    await closeEditors();
    await remove("folded.seed");
  });
});

/** `person Oskar Tangvald`, … as the editor receives them. */
async function semanticWords(): Promise<string[]> {
  const { document } = await open(article);
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    "vscode.provideDocumentSemanticTokensLegend",
    document.uri,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    "vscode.provideDocumentSemanticTokens",
    document.uri,
  );
  if (legend === undefined || tokens === undefined) return [];
  const words: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i + 4 < tokens.data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = tokens.data.slice(i, i + 4);
    line += lines;
    character = lines === 0 ? character + characters : characters;
    const text = document.lineAt(line).text.slice(character, character + length);
    words.push(`${legend.tokenTypes[type] ?? "?"} ${text}`);
  }
  return words;
}

async function symbols(): Promise<vscode.DocumentSymbol[]> {
  return eventually(async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      "vscode.executeDocumentSymbolProvider",
      at(article),
    );
    return found !== undefined && found.length > 0 && found;
  }, "the outline");
}

function namesOf(symbol: vscode.DocumentSymbol): string[] {
  return [symbol.name, ...symbol.children.flatMap(namesOf)];
}

async function hoverAt(words: string): Promise<string> {
  const { document } = await open(article);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    rangeOf(document, words).start.translate(0, 1),
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents
    .map((content) => (typeof content === "string" ? content : content.value))
    .join("\n");
}

async function locations(command: string, words: string): Promise<vscode.Location[]> {
  const { document } = await open(article);
  const position = rangeOf(document, words).start.translate(0, 1);
  return vscode.commands.executeCommand<vscode.Location[]>(command, document.uri, position);
}

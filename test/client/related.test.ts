import * as vscode from "vscode";
import type { RelatedItem } from "../../src/protocol/related";
import { equal, eventually, includes, ok } from "./support/assert";
import { articleCount, closeEditors, indexed, open, rangeOf } from "./support/seeds";
import { reader, remove, write } from "./support/seeds";

const boiler = "Harbour master Torleif Aune keeps the ferry boiler warm by night.";
const bread = "The bakery of Sigrun Dahle sells rye bread to the ferry crews at dawn.";

const ferry = `# The ferry of Skjolvik

${boiler}

${bread}

Nobody has ever seen a whale in these waters.

Post a Comment
`;

const coal = `# Coal for the north

Harbour master Torleif Aune asked the council for coal, since the ferry boilers may not grow cold.
`;

const dawn = `# Bread at dawn

Sigrun Dahle bakes her rye bread in the bakery for the crews of the night.
`;

const files = ["ferry.seed", "coal.seed", "dawn.seed"] as const;

describe("related passages", () => {
  before(async () => {
    const others = await articleCount();
    await write("ferry.seed", ferry);
    await write("coal.seed", coal);
    await write("dawn.seed", dawn);
    await indexed("three more articles", ({ articles }) => articles === others + 3);
    await vscode.commands.executeCommand("seedReader.related.focus");
  });

  afterEach(async () => {
    await vscode.commands.executeCommand("seedReader.unpinRelated");
    await closeEditors();
    // Else the next test would begin in a passage of this one's list, where the list stays.
    const { related } = await reader();
    await eventually(() => !related.isVisible || related.passages.length === 0, "no passages");
  });

  after(async () => {
    await remove(...files);
    await vscode.commands.executeCommand("workbench.action.closeAuxiliaryBar");
  });

  it("of the paragraph at the cursor are shown in the view, which follows it", async () => {
    const { related } = await reader();
    await open("ferry.seed", boiler);
    const [first] = await shown("coal.seed");
    includes(first?.reason ?? "", "Torleif Aune");
    await eventually(() => related.words.message === "“Harbour master Torleif Aune keeps…”");
    await open("ferry.seed", bread);
    await shown("dawn.seed");
  });

  it("stay while the reader goes through them", async () => {
    await open("ferry.seed", boiler);
    const [before] = await shown("coal.seed");
    await vscode.commands.executeCommand("seedReader.nextRelated");
    await isActive("coal.seed");
    await new Promise((resolve) => setTimeout(resolve, 1000));
    equal((await reader()).related.passages[0], before);
    // A place that is not among them is a question of its own.
    await open("coal.seed", "Coal for the north");
    await shown("ferry.seed");
  });

  it("of a place stay when the view is pinned to it, and follow the cursor after that", async () => {
    const { related } = await reader();
    await open("ferry.seed", boiler);
    await shown("coal.seed");
    await vscode.commands.executeCommand("seedReader.pinRelated");
    await open("ferry.seed", bread);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await shown("coal.seed");
    ok(related.isPinned);
    includes(related.words.message, "Pinned to ferry, line 3");
    await vscode.commands.executeCommand("seedReader.unpinRelated");
    await shown("dawn.seed");
  });

  it("of a pinned place stay while its article is edited before it", async () => {
    const { related } = await reader();
    const editor = await open("ferry.seed", boiler);
    await shown("coal.seed");
    await vscode.commands.executeCommand("seedReader.pinRelated");
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "A line above.\n\n"));
    await eventually(() => related.words.message.startsWith("Pinned to ferry, line 5"));
    await shown("coal.seed");
    await vscode.commands.executeCommand("undo");
    await eventually(() => related.words.message.startsWith("Pinned to ferry, line 3"));
    await vscode.commands.executeCommand("seedReader.unpinRelated");
  });

  it("of a selection over paragraphs are those of both", async () => {
    const editor = await open("ferry.seed", boiler);
    await select(editor, "ferry boiler warm", "rye bread");
    await shown("coal.seed", "dawn.seed");
  });

  it("are none where nothing speaks of the matter, and the view says so", async () => {
    await open("ferry.seed", "Nobody has ever");
    await says("No other article speaks of this matter.");
    await open("ferry.seed", "Post a Comment");
    await says("This belongs to the page");
    await closeEditors();
    await says("");
  });

  it("are not asked for while nobody sees the view", async () => {
    const { related } = await reader();
    await open("ferry.seed", boiler);
    await shown("coal.seed");
    await vscode.commands.executeCommand("workbench.action.closeAuxiliaryBar");
    await eventually(() => !related.isVisible, "the hidden view");
    await open("ferry.seed", bread);
    await write("coal.seed", `${coal}\nThe council will answer in spring.\n`);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    equal(names(related.passages), ["coal.seed"]);
    await vscode.commands.executeCommand("seedReader.related.focus");
    await vscode.commands.executeCommand("workbench.action.focusActiveEditorGroup");
    // Of the place where the reader is now, although the folder has changed, too.
    await shown("dawn.seed");
    await write("coal.seed", coal);
  });

  it("of the cursor are kept by a command, too, while the view is hidden", async () => {
    const { related } = await reader();
    await open("ferry.seed", boiler);
    await shown("coal.seed");
    await vscode.commands.executeCommand("workbench.action.closeAuxiliaryBar");
    await eventually(() => !related.isVisible, "the hidden view");
    await open("ferry.seed", bread);
    await vscode.commands.executeCommand("seedReader.pinRelated");
    await shown("dawn.seed");
    await eventually(() => related.isPinned && related.isVisible, "the pinned view");
  });

  it("follow a change of the folder", async () => {
    await open("ferry.seed", "Nobody has ever");
    await says("No other article speaks of this matter.");
    await write("dawn.seed", `${dawn}\nNobody has seen a whale in Skjolvik waters, either.\n`);
    await shown("dawn.seed");
    await write("dawn.seed", dawn);
    await says("No other article speaks of this matter.");
  });

  it("are peeked at below the line, where the reader stays", async () => {
    await open("ferry.seed", boiler);
    await vscode.commands.executeCommand("seedReader.peekRelated");
    await eventually(() => {
      const peeked = vscode.window.visibleTextEditors.map(({ document }) => document.uri.path);
      return peeked.some((path) => path.endsWith("/coal.seed"));
    }, "the peek");
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    equal(
      tabs.map(({ label }) => label),
      ["ferry.seed"],
    );
    await vscode.commands.executeCommand("closeReferenceSearch");
  });

  it("are stepped through across files, and round", async () => {
    await open("ferry.seed", boiler);
    await vscode.commands.executeCommand("seedReader.nextRelated");
    await isActive("coal.seed");
    await vscode.commands.executeCommand("seedReader.nextRelated");
    await isActive("coal.seed");
    const editor = await open("ferry.seed", boiler);
    await select(editor, "ferry boiler warm", "rye bread");
    const visited: string[] = [];
    for (let step = 0; step < 3; step++) {
      const left = activeName();
      await vscode.commands.executeCommand("seedReader.previousRelated");
      // Each of them stands in another file; while that is being opened there is no editor.
      await eventually(() => !["", left].includes(activeName()), "another article");
      visited.push(activeName());
    }
    equal([...new Set(visited)].sort(), ["coal.seed", "dawn.seed"]);
    equal(visited[2], visited[0]);
  });

  it("are listed with a preview; Escape leads back to all that was selected", async () => {
    const editor = await open("ferry.seed", boiler);
    const selection = await select(editor, "ferry boiler warm", "rye bread");
    await vscode.commands.executeCommand("seedReader.showRelated");
    await eventually(() => activeName() !== "ferry.seed", "the preview");
    await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
    await isActive("ferry.seed");
    await eventually(
      () => vscode.window.activeTextEditor?.selection.isEqual(selection),
      "the selection",
    );
  });

  it("are copied with their source and opened to the side from a row", async () => {
    await open("ferry.seed", boiler);
    const [item] = await shown("coal.seed");
    const row = { kind: "passage", item };
    await vscode.commands.executeCommand("seedReader.copyRelated", row);
    const copied = await vscode.env.clipboard.readText();
    ok(/^“Harbour master .* cold\.” \(Coal for the north, coal, line 3\)$/.test(copied), copied);
    await vscode.commands.executeCommand("seedReader.openRelatedAside", row);
    await isActive("coal.seed");
    equal(vscode.window.activeTextEditor?.viewColumn, vscode.ViewColumn.Two);
  });
});

/** Waits until the view shows passages of these files alone. */
async function shown(...expected: readonly string[]): Promise<readonly RelatedItem[]> {
  const { related } = await reader();
  return eventually(() => {
    const found = names(related.passages);
    if (JSON.stringify([...found].sort()) === JSON.stringify(expected)) return related.passages;
    throw new Error(`It shows ${JSON.stringify(found)} “${related.words.message}”.`);
  }, expected.join(" and "));
}

/** Waits until the view shows no passages, and says why. */
async function says(message: string): Promise<void> {
  const { related } = await reader();
  await eventually(() => {
    const { length } = related.passages;
    const said = related.words.message;
    if (length === 0 && (message === "" ? said === "" : said.startsWith(message))) return true;
    throw new Error(`It shows ${String(length)} passages and “${said}”.`);
  }, message);
}

function names(items: readonly RelatedItem[]): readonly string[] {
  return items.map(({ target }) => target.uri.replace(/.*\//, ""));
}

function activeName(): string {
  return vscode.window.activeTextEditor?.document.uri.path.replace(/.*\//, "") ?? "";
}

async function isActive(name: string): Promise<void> {
  await eventually(() => activeName() === name, name);
}

/** Selects from some words to the end of others. */
async function select(
  editor: vscode.TextEditor,
  from: string,
  to: string,
): Promise<vscode.Selection> {
  const { start } = rangeOf(editor.document, from);
  const { end } = rangeOf(editor.document, to);
  const selection = new vscode.Selection(start, end);
  editor.selection = selection;
  await eventually(() => editor.selection.isEqual(selection), "the selection");
  return selection;
}

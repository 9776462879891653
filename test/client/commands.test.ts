import * as vscode from "vscode";
import type { IndexStatus } from "../../src/protocol/indexing";
import type { Row, TreeViewId } from "../../src/protocol/rows";
import manifest from "../../package.json" with { type: "json" };
import { quay, quayCopied } from "./support/articles";
import { equal, eventually, ok } from "./support/assert";
import { articleCount, at, closeEditors, indexed, open, rangeOf } from "./support/seeds";
import { reader, remove, runAndDismiss, write } from "./support/seeds";

describe("commands", () => {
  let copies = 0;

  before(async () => {
    const others = await articleCount();
    await write("quay.seed", quay);
    await write("quay-copied.seed", quayCopied);
    const isRead = ({ articles }: IndexStatus): boolean => articles === others + 2;
    ({ copies } = await indexed("two more articles", isRead));
  });

  afterEach(closeEditors);

  after(async () => {
    // One of the commands has turned the highlights off, and the tokens of names with them.
    const settings = vscode.workspace.getConfiguration("seedReader");
    await settings.update("highlights.enabled", undefined, vscode.ConfigurationTarget.Global);
    await remove("quay.seed", "quay-copied.seed");
  });

  describe("one by one", () => {
    // Some of them correct what is found at the cursor without asking: nothing else was meant.
    after(async () => {
      await remove(".seeds");
      await vscode.commands.executeCommand("seedReader.rebuildIndex");
      await indexed("the copies as before", (status) => status.copies === copies);
    });

    for (const { command } of manifest.contributes.commands) {
      it(`${command} runs`, async () => {
        await open("quay.seed", "two years late");
        await runAndDismiss(command, ...argumentsOf(command));
      });
    }
  });

  it("are all there, none besides", async () => {
    const registered = await vscode.commands.getCommands(true);
    for (const { command } of manifest.contributes.commands) {
      ok(registered.includes(command), command);
    }
  });

  it("step to a quotation and select it", async () => {
    const editor = await open("quay.seed");
    await vscode.commands.executeCommand("seedReader.nextQuotation");
    await eventually(
      () => editor.document.getText(editor.selection).includes("publish the names on Monday"),
      "the quotation",
    );
  });

  it("step to a copied passage", async () => {
    const editor = await open("quay.seed");
    await vscode.commands.executeCommand("seedReader.nextCopy");
    const passage = rangeOf(editor.document, "The quay at Skjolvik was finished");
    await eventually(() => editor.selection.start.line === passage.start.line, "the passage");
  });

  it("stay where they are when there is nowhere to go", async () => {
    await write("quiet.seed", "Nothing is quoted here.\n");
    const editor = await open("quiet.seed");
    await vscode.commands.executeCommand("seedReader.nextQuotation");
    equal(editor.selection.active.character, 0);
    await remove("quiet.seed");
  });

  it("lay a copied passage beside its copy", async () => {
    await open("quay.seed", "two years late");
    await vscode.commands.executeCommand("seedReader.compareWithCopy");
    const { original, modified } = await shownDiff();
    for (const side of [original, modified]) {
      const document = await vscode.workspace.openTextDocument(side);
      ok(document.getText().startsWith("The quay at Skjolvik was finished"), document.getText());
      ok(document.languageId === "seed-passage", document.languageId);
    }
  });

  it("compare from a row of the copies", async () => {
    const row = await eventually(async () => {
      const rows = await allRows("copies");
      return rows.find(({ compare }) => compare !== null);
    }, "a row to compare");
    await vscode.commands.executeCommand("seedReader.compareRow", row);
    await shownDiff();
  });

  it("lay whole articles side by side, at the passage under the cursor", async () => {
    await open("quay.seed", "two years late");
    await vscode.commands.executeCommand("seedReader.compareArticles");
    const { original, modified } = await shownDiff();
    equal([original, modified].map(String), [at("quay.seed"), at("quay-copied.seed")].map(String));
    const editor = await eventually(() => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.toString() === modified.toString() && active;
    }, "the copy");
    const passage = rangeOf(editor.document, "The quay at Skjolvik was finished");
    await eventually(() => editor.selection.active.isEqual(passage.start), "the passage");
  });

  it("turn all highlights off and on", async () => {
    const isOn = (): boolean | undefined =>
      vscode.workspace.getConfiguration("seedReader").get("highlights.enabled");
    const before = isOn();
    await vscode.commands.executeCommand("seedReader.toggleHighlights");
    equal(isOn(), !before);
    await vscode.commands.executeCommand("seedReader.toggleHighlights");
    equal(isOn(), before);
  });

  it("rebuild the same index", async () => {
    const { ready } = await reader();
    const before = await ready();
    await vscode.commands.executeCommand("seedReader.rebuildIndex");
    equal(await ready(), before);
  });
});

describe("views", () => {
  for (const view of ["themes", "actors", "copies"] as const) {
    it(`speak in whole sentences to a screen reader: ${view}`, async () => {
      const rows = await allRows(view);
      ok(rows.length > 0, "no rows");
      for (const { label, accessibleLabel } of rows) ok(/\w+ \w+/.test(accessibleLabel), label);
      equal(new Set(rows.map(({ id }) => id)).size, rows.length);
    });
  }
});

/** The folder picker cannot be dismissed from here; the explorer hands over a folder, too. */
function argumentsOf(command: string): readonly vscode.Uri[] {
  return /Folder$/.test(command) ? [at("a-folder-that-is-not-there")] : [];
}

async function shownDiff(): Promise<vscode.TabInputTextDiff> {
  return eventually(() => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    return input instanceof vscode.TabInputTextDiff && input;
  }, "a side-by-side view");
}

async function allRows(view: TreeViewId, parent?: string): Promise<readonly Row[]> {
  const { rows } = await reader();
  const found = await rows({ view, ...(parent !== undefined && { parent }) });
  const unfolded = found.filter(({ children }) => children !== "none");
  const below = await Promise.all(unfolded.map(({ id }) => allRows(view, id)));
  return [...found, ...below.flat()];
}

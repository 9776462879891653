import * as vscode from "vscode";
import { articleGroupings } from "../../src/protocol/rows";
import { quay } from "./support/articles";
import { equal, eventually, ok } from "./support/assert";
import {
  articleCount,
  at,
  closeEditors,
  indexed,
  open,
  reader,
  remove,
  write,
} from "./support/seeds";

const setting = "seedReader.themes.autoReveal";

const courier = `---
outlet: Skjolvik Courier
date: 2031-05-04
---

${quay}`;

describe("the view Themes", () => {
  before(async () => {
    const others = await articleCount();
    await write("quay.seed", courier);
    await write("quay-too.seed", `${quay}\nA second night ferry is wanted.\n`);
    await indexed("two more articles", ({ articles }) => articles === others + 2);
    await vscode.commands.executeCommand("seedReader.themes.focus");
  });

  afterEach(async () => {
    await vscode.commands.executeCommand("seedReader.clearThemeFilter");
    await vscode.commands.executeCommand("seedReader.groupArticles", "theme");
    await closeEditors();
  });

  after(async () => {
    await vscode.workspace.getConfiguration().update(setting, undefined, true);
    await remove("quay.seed", "quay-too.seed");
  });

  it("shows what a filter lets through, and says how much that is", async () => {
    const { themes } = await reader();
    await vscode.commands.executeCommand("seedReader.filterThemes", " skjolvik courier ");
    equal(themes.filter, "skjolvik courier");
    ok(/^“skjolvik courier”: 1 of \d+$/.test(themes.description), themes.description);
    await vscode.commands.executeCommand("seedReader.clearThemeFilter");
    equal([themes.filter, themes.description], ["", ""]);
  });

  it("lists articles by something else, and says by what", async () => {
    const { themes } = await reader();
    await vscode.commands.executeCommand("seedReader.groupArticles", "outlet");
    equal([themes.grouping, themes.description], ["outlet", "by outlet"]);
    await vscode.commands.executeCommand("seedReader.groupArticles", "theme");
    equal([themes.grouping, themes.description], ["theme", ""]);
  });

  it("takes the choice of the list, in which the current one comes first to hand", async () => {
    const { themes } = await reader();
    const running = vscode.commands.executeCommand("seedReader.groupArticles");
    await eventually(async () => {
      await vscode.commands.executeCommand("workbench.action.quickOpenSelectNext");
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return themes.grouping !== "theme";
    }, "another grouping");
    await running;
    ok(themes.description.startsWith("by "), themes.description);
  });

  it("reveals the article in the editor, whatever it is listed by, and clears a filter that hides it", async () => {
    const { themes } = await reader();
    for (const grouping of articleGroupings) {
      await vscode.commands.executeCommand("seedReader.groupArticles", grouping);
      await vscode.commands.executeCommand("seedReader.filterThemes", "zeppelin");
      await open("quay.seed");
      await vscode.commands.executeCommand("seedReader.revealInThemes");
      await selected("quay.seed");
      equal(themes.filter, "");
    }
  });

  it("follows the article in front while it can be seen, and leaves the keyboard where it is", async () => {
    await vscode.commands.executeCommand("seedReader.themes.focus");
    await open("quay-too.seed");
    await selected("quay-too.seed");
    await open("quay.seed");
    await selected("quay.seed");
    equal(vscode.window.activeTextEditor?.document.uri.toString(), at("quay.seed").toString());
  });

  it("does not follow against its filter, nor where that is switched off", async () => {
    const { themes } = await reader();
    await open("quay.seed");
    await selected("quay.seed");
    await vscode.commands.executeCommand("seedReader.filterThemes", "skjolvik courier");
    await open("quay-too.seed");
    await passing();
    equal(themes.filter, "skjolvik courier");
    ok(!isSelected(themes.selection, "quay-too.seed"));
    // First the setting: without its filter the view would follow at the next change of the folder.
    await vscode.workspace.getConfiguration().update(setting, false, true);
    await vscode.commands.executeCommand("seedReader.clearThemeFilter");
    await open("quay.seed");
    await open("quay-too.seed");
    await passing();
    ok(!isSelected(themes.selection, "quay-too.seed"));
  });
});

interface Selected {
  readonly target: { readonly uri: string } | null;
}

function isSelected(rows: readonly Selected[], path: string): boolean {
  return rows.some(({ target }) => target?.uri.endsWith(`/${path}`));
}

async function selected(path: string): Promise<void> {
  const { themes } = await reader();
  await eventually(() => isSelected(themes.selection, path), `${path} to be selected`);
}

/** Longer than the view waits before it follows. */
function passing(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, 1200));
}

import * as vscode from "vscode";
import type { Row } from "../../src/protocol/rows";
import { bridge, herring } from "../analysis/themes/invented";
import { equal, eventually, includes, ok } from "./support/assert";
import { articleCount, at, closeEditors, indexed, open, reader, remove } from "./support/seeds";
import { write } from "./support/seeds";

const articles = { ...bridge, ...herring };
const names = Object.keys(articles).map((name) => `${name}.seed`);

async function fileText(): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(at(".seeds/corrections.json"));
  return new TextDecoder().decode(bytes);
}

/** A row of the view Themes with those below it. */
interface Branch {
  readonly row: Row;
  readonly articles: readonly Row[];
}

async function branches(): Promise<readonly Branch[]> {
  const { rows } = await reader();
  const list = async (parent?: string): Promise<Branch[]> => {
    const found = await rows({ view: "themes", ...(parent !== undefined && { parent }) });
    const themes = found.filter(({ kind }) => kind === "theme" || kind === "otherArticles");
    const below = await Promise.all(
      themes.map(async (row): Promise<Branch[]> => {
        const children = await rows({ view: "themes", parent: row.id });
        const own = children.filter(({ kind }) => kind === "article");
        return [{ row, articles: own }, ...(await list(row.id))];
      }),
    );
    return below.flat();
  };
  return list();
}

/** The theme that an article stands in, and its own row. */
async function rowsOf(name: string): Promise<{ readonly theme: Row; readonly article: Row }> {
  return eventually(async () => {
    for (const { row, articles: below } of await branches()) {
      const article = below.find(({ target }) => target?.uri.endsWith(`/${name}`));
      if (article) return { theme: row, article };
    }
    return undefined;
  }, `${name} in a theme`);
}

async function themeOf(name: string): Promise<Row> {
  return (await rowsOf(name)).theme;
}

/** Waits until a theme that holds an article is as expected. */
async function themeIs(name: string, isSo: (theme: Row) => boolean, what: string): Promise<void> {
  await eventually(async () => isSo(await themeOf(name)), what);
}

/** Writes articles of two matters into the folder, and waits for a theme of each. */
async function writeTwoThemes(): Promise<void> {
  const others = await articleCount();
  await remove(".seeds");
  for (const [name, text] of Object.entries(articles)) await write(`${name}.seed`, text);
  await indexed("six more articles", (status) => status.articles === others + names.length);
  await vscode.commands.executeCommand("seedReader.groupThemesAnew");
  await themeIs("bridge-1.seed", ({ kind }) => kind === "theme", "the theme of the bridge");
  await themeIs("herring-1.seed", ({ kind }) => kind === "theme", "the theme of the herring");
}

/** Takes what a list offers first, as soon as it is there. */
async function acceptUntil(isDone: () => Promise<boolean>, what: string): Promise<void> {
  await eventually(async () => {
    await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    return isDone();
  }, what);
}

const undo = (): Thenable<unknown> => vscode.commands.executeCommand("seedReader.undoCorrection");

describe("a correction of themes", () => {
  before(writeTwoThemes);

  afterEach(closeEditors);

  after(async () => {
    await remove(...names, ".seeds");
  });

  it("renames a theme, in the file too, and undo brings the name back", async () => {
    const theme = await themeOf("bridge-1.seed");
    await vscode.commands.executeCommand("seedReader.renameTheme", theme, [theme], "The bridge");
    await themeIs("bridge-1.seed", ({ label }) => label === "The bridge", "the new name");
    includes(await fileText(), '"shown": "The bridge"');
    includes(await fileText(), '"bridge-1.seed"');
    await undo();
    await themeIs("bridge-1.seed", ({ label }) => label === theme.label, "the old name");
    equal(JSON.parse(await fileText()), { version: 1, corrections: [] });
  });

  it("asks for the name where none is given", async () => {
    const theme = await themeOf("bridge-1.seed");
    const running = vscode.commands.executeCommand("seedReader.renameTheme", theme);
    await acceptUntil(async () => {
      await Promise.race([running, new Promise((resolve) => setTimeout(resolve, 100))]);
      return true;
    }, "the box");
    await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
    await running;
    // The name it has was accepted: nothing is written.
    equal((await themeOf("bridge-1.seed")).label, theme.label);
  });

  it("renames what is chosen in the view, as its key does", async () => {
    const { themes } = await reader();
    const [first] = await branches();
    await vscode.commands.executeCommand("seedReader.themes.focus");
    await eventually(async () => {
      await vscode.commands.executeCommand("list.focusFirst");
      await vscode.commands.executeCommand("list.select");
      return themes.selection[0]?.id === first?.row.id;
    }, "the first theme to be chosen");
    await vscode.commands.executeCommand("seedReader.renameTheme", { chosen: true }, [], "First");
    await eventually(async () => (await branches())[0]?.row.label === "First", "its new name");
    await undo();
  });

  it("merges the themes that are chosen, the first of which stays", async () => {
    const [one, other] = [await themeOf("bridge-1.seed"), await themeOf("herring-1.seed")];
    await vscode.commands.executeCommand("seedReader.mergeThemes", one, [other, one]);
    await themeIs("herring-1.seed", ({ theme }) => theme?.id === one.theme?.id, "one theme");
    includes(await fileText(), '"sameTheme"');
    await undo();
    await themeIs("herring-1.seed", ({ theme }) => theme?.id === other.theme?.id, "two themes");
  });

  it("pins a theme, which comes first then", async () => {
    const theme = await themeOf("herring-1.seed");
    await vscode.commands.executeCommand("seedReader.pinTheme", theme);
    await themeIs("herring-1.seed", (row) => row.theme?.pinned === true, "the pin");
    equal((await branches())[0]?.row.theme?.id, theme.theme?.id);
    await vscode.commands.executeCommand("seedReader.unpinTheme", await themeOf("herring-1.seed"));
    await themeIs("herring-1.seed", (row) => row.theme?.pinned === false, "the pin gone");
    equal(JSON.parse(await fileText()), { version: 1, corrections: [] });
  });

  it("moves the article in the editor to the theme that is chosen from the list", async () => {
    const before = await themeOf("herring-2.seed");
    await open("herring-2.seed");
    const running = vscode.commands.executeCommand("seedReader.moveToTheme");
    await acceptUntil(async () => (await fileText()).includes('"inTheme"'), "the correction");
    await running;
    includes(await fileText(), '"article": "herring-2.seed"');
    await undo();
    await themeIs("herring-2.seed", ({ id }) => id === before.id, "the theme it had");
  });

  it("ignores a word, and lets it count again", async () => {
    await vscode.commands.executeCommand("seedReader.ignoreWord", "herring");
    includes(await fileText(), '"word": "herring"');
    await eventually(async () => {
      const label = (await themeOf("herring-1.seed")).label;
      return !/herring/i.test(label);
    }, "a label without the word");
    const running = vscode.commands.executeCommand("seedReader.showIgnoredWords");
    await acceptUntil(async () => !(await fileText()).includes("ignoredWord"), "no ignored word");
    await running;
  });

  it("says so when grouping anew changes nothing", async () => {
    const before = (await branches()).map(({ row }) => row.label);
    await vscode.commands.executeCommand("seedReader.groupThemesAnew");
    equal(
      (await branches()).map(({ row }) => row.label),
      before,
    );
  });
});

describe("dragging in the view Themes", () => {
  const none = new vscode.CancellationTokenSource().token;

  before(writeTwoThemes);

  after(async () => {
    await remove(...names, ".seeds");
  });

  /** Drags rows of the view onto another one. */
  async function drag(rows: readonly Row[], target: Row | undefined): Promise<string> {
    const { dragging } = (await reader()).themes;
    ok(dragging, "nothing can be dragged");
    const transfer = new vscode.DataTransfer();
    await dragging.handleDrag?.(rows, transfer, none);
    await dragging.handleDrop?.(target, transfer, none);
    return (await transfer.get("text/uri-list")?.asString()) ?? "";
  }

  it("moves articles onto a theme, several at once, and undo takes them back", async () => {
    const [one, two] = [await rowsOf("herring-1.seed"), await rowsOf("herring-2.seed")];
    const target = await themeOf("bridge-1.seed");
    const files = await drag([one.article, two.article], target);
    equal(files.split("\r\n").length, 2);
    await themeIs("herring-2.seed", ({ id }) => id === target.id, "herring-2 at the bridge");
    await themeIs("herring-1.seed", ({ id }) => id === target.id, "herring-1 at the bridge");
    includes(await fileText(), '"article": "herring-1.seed"');
    await undo();
    await themeIs("herring-1.seed", ({ id }) => id === one.theme.id, "the theme it had");
    await themeIs("herring-2.seed", ({ id }) => id === one.theme.id, "the theme it had");
  });

  it("of a theme onto another makes them one", async () => {
    const [one, other] = [await themeOf("bridge-1.seed"), await themeOf("herring-1.seed")];
    await drag([other], one);
    await themeIs("herring-1.seed", ({ id }) => id === one.id, "one theme");
    await undo();
    await themeIs("herring-1.seed", ({ id }) => id === other.id, "two themes");
  });

  it("of a theme onto itself, or of an article onto nothing, does nothing", async () => {
    const { theme, article } = await rowsOf("bridge-1.seed");
    const before = await fileText();
    await drag([theme], theme);
    await drag([article], undefined);
    await drag([article], article);
    equal(await fileText(), before);
  });
});

import * as vscode from "vscode";
import { quay, quayCopied } from "./support/articles";
import { equal, eventually, includes, ok } from "./support/assert";
import { articleCount, at, closeEditors, indexed, open } from "./support/seeds";
import { rangeOf, reader, remove, write } from "./support/seeds";
import { markAutomatically } from "./support/settings";

const mark = (...files: readonly vscode.Uri[]): Thenable<unknown> =>
  vscode.commands.executeCommand("seedReader.markAsRead", files[0], files);
const unmark = (...files: readonly vscode.Uri[]): Thenable<unknown> =>
  vscode.commands.executeCommand("seedReader.markAsUnread", files[0], files);
const toggle = (): Thenable<unknown> => vscode.commands.executeCommand("seedReader.showOnlyNew");

describe("showing only what is new", () => {
  before(async () => {
    const others = await articleCount();
    await write("quay.seed", quay);
    await write("quay-copied.seed", quayCopied);
    await indexed("two more articles", ({ articles }) => articles === others + 2);
  });

  beforeEach(() => mark(at("quay.seed")));

  afterEach(async () => {
    await unmark(at("quay.seed"), at("quay-copied.seed"), at("quay-renamed.seed"));
    await closeEditors();
  });

  after(() => remove("quay.seed", "quay-copied.seed", "quay-renamed.seed"));

  it("folds what stands in an article read before, and unfolds it again", async () => {
    const editor = await open("quay-copied.seed");
    await toggle();
    await eventually(() => isFolded(editor), "the fold");
    const { onlyNew } = await reader();
    includes(onlyNew(editor) ?? "", "stands in 1 article that you have read");
    await toggle();
    await eventually(() => !isFolded(editor), "all of the article");
    equal(onlyNew(editor), undefined);
  });

  it("does so in one of two editors of the same article", async () => {
    const first = await open("quay-copied.seed");
    await vscode.commands.executeCommand("workbench.action.splitEditor");
    const second = await eventually(() => {
      const active = vscode.window.activeTextEditor;
      return active !== first && active;
    }, "a second editor");
    await toggle();
    await eventually(() => isFolded(second), "the fold");
    const { onlyNew } = await reader();
    const [left] = vscode.window.visibleTextEditors.filter((editor) => editor !== second);
    ok(left !== undefined && !isFolded(left) && onlyNew(left) === undefined);
    await toggle();
    await eventually(() => !isFolded(second), "all of the article");
  });

  it("stays as it is while the article is edited above it", async () => {
    const editor = await open("quay-copied.seed");
    await toggle();
    await eventually(() => isFolded(editor), "the fold");
    const { onlyNew } = await reader();
    const before = onlyNew(editor);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "Late edition\n\n"));
    await eventually(() => onlyNew(editor) !== before, "what is new after the edit");
    // Which lines are on the screen is told after the edit; nothing folds them a second time.
    await eventually(() => isFolded(editor), "the fold, as it was");
    await toggle();
    await eventually(() => !isFolded(editor), "all of the article");
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });

  it("ends where the article read before is unread again", async () => {
    const editor = await open("quay-copied.seed");
    await toggle();
    await eventually(() => isFolded(editor), "the fold");
    await unmark(at("quay.seed"));
    const { onlyNew } = await reader();
    await eventually(() => onlyNew(editor) === undefined, "nothing to hide");
    await eventually(() => !isFolded(editor), "all of the article");
  });

  it("has nothing to do where nothing was read", async () => {
    await unmark(at("quay.seed"));
    const editor = await open("quay-copied.seed");
    await toggle();
    ok(!isFolded(editor) && (await reader()).onlyNew(editor) === undefined);
  });

  it("knows an article by its new name", async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(at("quay.seed"), at("quay-renamed.seed"));
    await vscode.workspace.applyEdit(edit);
    const { isRead } = await reader();
    const { document } = await open("quay-renamed.seed");
    await eventually(() => isRead(document), "read under the new name");
    const back = new vscode.WorkspaceEdit();
    back.renameFile(at("quay-renamed.seed"), at("quay.seed"));
    await vscode.workspace.applyEdit(back);
    await eventually(() => !isRead(document), "read under the old name");
  });
});

describe("articles that are read", () => {
  before(() => markAutomatically(true));

  after(() => markAutomatically(false));

  it("are noticed once their end was on the screen long enough, and unread by hand", async () => {
    const others = await articleCount();
    await write("short.seed", "The lamp on the pier was mended.\n");
    await indexed("one more article", ({ articles }) => articles === others + 1);
    const { document } = await open("short.seed");
    const { isRead } = await reader();
    // A window without the focus is not being read: whoever runs the tests may look elsewhere.
    if (vscode.window.state.focused) await eventually(() => isRead(document), "read");
    else await mark(document.uri);
    await vscode.commands.executeCommand("seedReader.markAsUnread");
    await eventually(() => !isRead(document), "unread");
    await closeEditors();
    await remove("short.seed");
  });
});

/** Whether the second paragraph that both articles have is folded away. */
function isFolded({ document, visibleRanges }: vscode.TextEditor): boolean {
  const hidden = rangeOf(document, "Fishermen who have used the quay").start.line;
  const shown = rangeOf(document, "Elsewhere the ferries").start.line;
  const isVisible = (line: number): boolean =>
    visibleRanges.some(({ start, end }) => start.line <= line && line <= end.line);
  return !isVisible(hidden) && isVisible(shown);
}

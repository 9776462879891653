import * as vscode from "vscode";
import { equal, eventually } from "./support/assert";
import { articleCount, indexed, reader } from "./support/seeds";

const root = vscode.Uri.parse("seed-memory:/shelf");

/** A file system that exists in memory only, as virtual workspaces have, and offers no search. */
const files = new Map([
  ["/shelf/one.txt", "# The tower at Lindvik is closed\n\nNobody knows for how long.\n"],
  ["/shelf/deep/two.txt", "# The bell of Lindvik rings again\n\nIt was heard on Sunday.\n"],
  ["/shelf/deep/picture.png", "no text"],
]);

describe("a virtual file system", () => {
  let provider: vscode.Disposable;

  before(() => {
    provider = vscode.workspace.registerFileSystemProvider("seed-memory", memoryFiles(), {
      isReadonly: true,
    });
  });

  after(() => {
    provider.dispose();
  });

  it("is read like any other", async () => {
    const others = await articleCount();
    await vscode.commands.executeCommand("seedReader.readFolder", root);
    await indexed("two more articles", ({ articles }) => articles === others + 2);
    const { rows } = await reader();
    await eventually(async () => {
      const themes = await rows({ view: "themes" });
      const all = await Promise.all(themes.map(({ id }) => rows({ view: "themes", parent: id })));
      const labels = [...themes, ...all.flat()].map(({ label }) => label);
      return labels.includes("The bell of Lindvik rings again");
    }, "the article");
    await vscode.commands.executeCommand("seedReader.stopReadingFolder", root);
    equal((await indexed("as before", ({ articles }) => articles === others)).unread, []);
  });
});

function memoryFiles(): vscode.FileSystemProvider {
  const none = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const refuse = (): never => {
    throw vscode.FileSystemError.NoPermissions();
  };
  return {
    onDidChangeFile: none.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: ({ path }) => ({ type: typeOf(path), ctime: 0, mtime: 0, size: textOf(path).length }),
    readDirectory: ({ path }) => namesIn(path).map((name) => [name, typeOf(`${path}/${name}`)]),
    readFile: ({ path }) => new TextEncoder().encode(textOf(path)),
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}

function typeOf(path: string): vscode.FileType {
  return files.has(path) ? vscode.FileType.File : vscode.FileType.Directory;
}

function textOf(path: string): string {
  return files.get(path) ?? "";
}

function namesIn(folder: string): string[] {
  const inside = [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
  return [...new Set(inside.map((path) => path.slice(folder.length + 1).split("/")[0] ?? ""))];
}

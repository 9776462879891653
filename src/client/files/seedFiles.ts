import * as vscode from "vscode";
import { configurationSection, settingIds } from "../../protocol/ids";
import { filesChangedNotification, filesNotification } from "../../protocol/files";
import type { Connection } from "../connection";
import type { FoldersRead } from "./foldersRead";
import { isIgnoredPath, isTextPath, isWithin } from "./seedNames";
import { findSeeds, seedPlaces } from "./seedRules";

/** Changes are gathered for this long: a checkout touches thousands of files at once. */
const gatherMilliseconds = 100;

/** Lists the seed files for the server, and follows them as they come, change and go. */
export class SeedFiles implements vscode.Disposable {
  readonly #connection: Connection;
  readonly #folders: FoldersRead;
  readonly #subscriptions: vscode.Disposable[] = [];
  #watchers: vscode.Disposable[] = [];
  #known = new Set<string>();
  #changed = new Set<string>();
  #deleted = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #search = 0;

  constructor(connection: Connection, folders: FoldersRead) {
    this.#connection = connection;
    this.#folders = folders;
    this.#subscriptions.push(
      folders.onDidChange(() => this.search()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.search()),
      vscode.workspace.onDidChangeConfiguration(async (event) => {
        const setting = `${configurationSection}.${settingIds.files}`;
        if (event.affectsConfiguration(setting)) await this.search();
      }),
    );
  }

  /** Looks through the folders again and tells the server the complete list. */
  async search(): Promise<void> {
    const search = ++this.#search;
    const noted = [...this.#changed];
    const places = seedPlaces(this.#folders);
    this.#watch();
    const found = await findSeeds(places);
    if (search !== this.#search) return;
    const uris = found.map((file) => this.#connection.toUriText(file));
    this.#known = new Set(uris);
    // What was noted by the rules before may be no seed any more.
    for (const uri of noted) if (!this.#known.has(uri)) this.#changed.delete(uri);
    const folders = this.#folders.all.map((folder) => this.#connection.toUriText(folder));
    await this.#connection.tell(filesNotification, { uris, folders });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(...this.#subscriptions, ...this.#watchers).dispose();
  }

  #watch(): void {
    vscode.Disposable.from(...this.#watchers).dispose();
    this.#watchers = seedPlaces(this.#folders).flatMap(({ pattern, accepts }) => {
      const watcher = vscode.workspace.createFileSystemWatcher(pattern);
      const touched = (file: vscode.Uri): void => {
        if (accepts(file)) this.#noteChanged(file);
      };
      return [watcher, watcher.onDidCreate(touched), watcher.onDidChange(touched)];
    });
    this.#watchers.push(...this.#watchFolders());
  }

  /**
   * A folder that is moved or deleted is told once, without its files; hence the wide pattern here, and
   * no other place where deletions are noted.
   */
  #watchFolders(): vscode.Disposable[] {
    const roots = [
      ...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri),
      ...this.#folders.all,
    ];
    return roots.flatMap((root) => {
      const watcher = vscode.workspace.createFileSystemWatcher(
        new vscode.RelativePattern(root, "**/*"),
        false,
        true,
      );
      const created = (uri: vscode.Uri): Promise<void> => this.#noteCreatedFolder(uri);
      const deleted = (uri: vscode.Uri): void => {
        this.#noteDeleted(uri);
      };
      return [watcher, watcher.onDidCreate(created), watcher.onDidDelete(deleted)];
    });
  }

  #noteChanged(file: vscode.Uri): void {
    const uri = this.#connection.toUriText(file);
    this.#known.add(uri);
    this.#changed.add(uri);
    this.#deleted.delete(uri);
    this.#sendSoon();
  }

  #noteDeleted(gone: vscode.Uri): void {
    const path = this.#connection.toUriText(gone);
    for (const uri of this.#known) {
      if (!isWithin(uri, path)) continue;
      this.#known.delete(uri);
      this.#changed.delete(uri);
      this.#deleted.add(uri);
    }
    this.#sendSoon();
  }

  async #noteCreatedFolder(uri: vscode.Uri): Promise<void> {
    if (isTextPath(uri.path) || isIgnoredPath(`${uri.path}/`)) return;
    const type = await vscode.workspace.fs.stat(uri).then(
      (stat) => stat.type,
      () => vscode.FileType.Unknown,
    );
    if ((type & vscode.FileType.Directory) === 0) return;
    const search = this.#search;
    const known = this.#known;
    const found = await findSeeds(seedPlaces(this.#folders));
    // A search begun since then goes by newer rules, and finds these files, too.
    if (search !== this.#search) return;
    for (const file of found) {
      if (!known.has(this.#connection.toUriText(file))) this.#noteChanged(file);
    }
  }

  #sendSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#send();
    }, gatherMilliseconds);
  }

  #send(): void {
    const changed = [...this.#changed];
    const deleted = [...this.#deleted];
    this.#changed.clear();
    this.#deleted.clear();
    if (changed.length + deleted.length === 0) return;
    void this.#connection.tell(filesChangedNotification, { changed, deleted });
  }
}

import { PassThrough } from "node:stream";
import { createConnection } from "vscode-languageserver/node";
import {
  createProtocolConnection,
  FileChangeType,
  type CancellationToken,
  type Diagnostic,
  type InitializeParams,
  type Location,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from "vscode-languageserver-protocol/node";
import { analyzeArticle, createCorpus } from "../../../src/analysis/index";
import {
  filesChangedNotification,
  filesNotification,
  readFileRequest,
} from "../../../src/protocol/files";
import {
  changedNotification,
  statusNotification,
  statusRequest,
  type IndexStatus,
} from "../../../src/protocol/indexing";
import type { NotificationKind, RequestKind } from "../../../src/protocol/messageKinds";
import {
  correctionsStatusNotification,
  writeFileRequest,
  type CorrectionsStatus,
} from "../../../src/protocol/correctionsFile";
import { keepThemesNotification } from "../../../src/protocol/themes";
import { importedNotesNotification } from "../../../src/protocol/imported";
import { UnreadableFile } from "../../../src/server/host";
import type { Engine } from "../../../src/server/engine";
import { createServer } from "../../../src/server/server";
import { readExcerpt, type Excerpt } from "./excerpt";
import { FakeClock, FakeFolder, fakeHost, isOfSeeds } from "./fakeHost";

export const root = "file:///news";

export interface ReaderOptions {
  /** The client lists and reads the files, as VS Code does; else the server does it. */
  readonly clientFiles?: boolean;
  readonly commandLinks?: boolean;
  /** The client underlines what a definition leads from, as VS Code does. */
  readonly definitionLinks?: boolean;
  readonly engine?: Engine;
  /** What is set about sources at the start, as `SourcingSettings` or whatever a test sends. */
  readonly sourcing?: unknown;
  /** What was kept of the themes; null for a client that has kept nothing yet. */
  readonly themes?: unknown;
  /** Wait until the folder is read. */
  readonly wait?: boolean;
}

/** A reader with an editor: the real server at the other end of a wire, over a folder in memory. */
export class Reader {
  readonly folder: FakeFolder;
  readonly excerpt: Excerpt;
  readonly statuses: IndexStatus[] = [];
  readonly logged: string[] = [];
  /** Problems of each file, as last told. */
  readonly diagnostics = new Map<string, readonly Diagnostic[]>();
  importedNotes: readonly string[] = [];
  /** What is to be kept of the themes, as last told. */
  keptThemes: unknown = null;
  corrections: CorrectionsStatus = { stale: [], broken: [], undoable: false };
  /** Why this client writes nothing; null where it does. */
  writeProblem: string | null = null;
  changes = 0;
  refreshes = 0;
  hintRefreshes = 0;
  diagnosticRefreshes = 0;
  readonly #client: ProtocolConnection;
  readonly #dispose: () => void;
  readonly #clock = new FakeClock();
  readonly #clientFiles: boolean;
  #version = 0;

  constructor(excerpt: Excerpt, folder: FakeFolder, options: ReaderOptions) {
    this.excerpt = excerpt;
    this.#clientFiles = options.clientFiles ?? false;
    this.folder = folder;
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    const connection = createConnection(toServer, toClient);
    const host = fakeHost(folder, this.#clock, { lists: !(options.clientFiles ?? false) });
    const server = createServer(
      connection,
      host,
      options.engine ?? { analyzeArticle, createCorpus },
    );
    connection.listen();
    this.#client = createProtocolConnection(toClient, toServer);
    this.#listen();
    this.#dispose = () => {
      server.dispose();
      this.#client.dispose();
      connection.dispose();
    };
  }

  /** Opens a folder; the articles come as one excerpt (see `readExcerpt`). */
  static async open(text: string, options: ReaderOptions = {}): Promise<Reader> {
    const folder = new FakeFolder();
    const excerpt = readExcerpt(text);
    for (const [name, content] of excerpt.files) folder.files.set(uriOf(name), content);
    return Reader.openFolder(folder, options, excerpt);
  }

  static async openFolder(
    folder: FakeFolder,
    options: ReaderOptions = {},
    excerpt: Excerpt = readExcerpt(""),
  ): Promise<Reader> {
    const reader = new Reader(excerpt, folder, options);
    await reader.#initialize(options);
    if (options.clientFiles) await reader.notify(filesNotification, { uris: reader.uris });
    if (options.wait ?? true) await reader.untilRead();
    return reader;
  }

  get uris(): readonly string[] {
    return [...this.folder.files.keys()].filter((uri) => !isOfSeeds(uri));
  }

  /** The place of the cursor in the excerpt. */
  get place(): { readonly uri: string; readonly position: Position } {
    return { uri: uriOf(this.excerpt.file), position: this.excerpt.position };
  }

  ask<Params, Result>(
    kind: RequestKind<Params, Result>,
    params: Params,
    token?: CancellationToken,
  ): Promise<Result> {
    return token
      ? this.#client.sendRequest<Result>(kind.method, params, token)
      : this.#client.sendRequest<Result>(kind.method, params);
  }

  /** A question sent without parameters, as another editor may. */
  askBare<Params, Result>(kind: RequestKind<Params, Result>): Promise<Result> {
    return this.#client.sendRequest<Result>(kind.method);
  }

  /** Any request of the protocol. */
  request<Result>(method: string, params: object): Promise<Result> {
    return this.#client.sendRequest(method, params);
  }

  /** A request of the protocol about the place of the cursor. */
  askHere<Result>(method: string, more: object = {}): Promise<Result> {
    const { uri, position } = this.place;
    return this.#client.sendRequest(method, { textDocument: { uri }, position, ...more });
  }

  notify<Params>(kind: NotificationKind<Params>, params: Params): Promise<void> {
    return this.#client.sendNotification(kind.method, params);
  }

  /** Writes a file and tells the server the way this client does. */
  async write(name: string, content: string | Uint8Array): Promise<void> {
    this.folder.files.set(uriOf(name), content);
    await this.#tell(name, FileChangeType.Changed);
  }

  async delete(name: string): Promise<void> {
    this.folder.files.delete(uriOf(name));
    await this.#tell(name, FileChangeType.Deleted);
  }

  async #tell(name: string, type: FileChangeType): Promise<void> {
    const uri = uriOf(name);
    if (!this.#clientFiles) {
      await this.#client.sendNotification("workspace/didChangeWatchedFiles", {
        changes: [{ uri, type }],
      });
    } else if (type === FileChangeType.Deleted) {
      await this.notify(filesChangedNotification, { changed: [], deleted: [uri] });
    } else {
      await this.notify(filesChangedNotification, { changed: [uri], deleted: [] });
    }
  }

  /** Opens a document in the editor, with its text on disk or another one. */
  async openDocument(name: string, text = this.excerpt.files.get(name) ?? ""): Promise<void> {
    const textDocument = { uri: uriOf(name), languageId: "seed", version: ++this.#version, text };
    await this.#client.sendNotification("textDocument/didOpen", { textDocument });
  }

  /** Replaces the text of an open document; returns its version. */
  async edit(name: string, text: string): Promise<number> {
    const version = ++this.#version;
    const textDocument = { uri: uriOf(name), version };
    const change = { textDocument, contentChanges: [{ text }] };
    await this.#client.sendNotification("textDocument/didChange", change);
    return version;
  }

  async closeDocument(name: string): Promise<void> {
    await this.#client.sendNotification("textDocument/didClose", {
      textDocument: { uri: uriOf(name) },
    });
  }

  /** The reader changes settings: the client pushes the section. */
  async configure(sourcing: unknown): Promise<void> {
    await this.#client.sendNotification("workspace/didChangeConfiguration", {
      settings: { seedReader: { sourcing } },
    });
  }

  status(): Promise<IndexStatus> {
    return this.ask(statusRequest, null);
  }

  async untilRead(): Promise<IndexStatus> {
    return this.until((status) => status.state !== "indexing");
  }

  /** Lets time pass until the index says what a test waits for. */
  async until(holds: (status: IndexStatus) => boolean): Promise<IndexStatus> {
    for (;;) {
      const status = await this.status();
      if (holds(status)) return status;
      this.#clock.passAll();
    }
  }

  /** Until the server has read everything, waited for everything and told everything. */
  async settle(): Promise<IndexStatus> {
    await this.untilRead();
    this.#clock.passAll();
    // What it told before the answer arrives before the answer.
    return this.status();
  }

  /** The text a location stands for, with file and line: `000:3 Lund`. */
  show(location: Location | null): string {
    if (!location) return "nowhere";
    const { uri, range } = location;
    const name = uri.slice(root.length + 1).replace(/_.*$/, "");
    const content = this.folder.files.get(uri);
    const lines = (typeof content === "string" ? content : "").split("\n");
    const last = range.end.line === range.start.line ? range.end.character : undefined;
    const text = (lines[range.start.line] ?? "").slice(range.start.character, last);
    return `${name}:${range.start.line + 1} ${text}`;
  }

  dispose(): void {
    this.#dispose();
  }

  #listen(): void {
    const client = this.#client;
    client.onNotification(statusNotification.method, (status: IndexStatus) => {
      this.statuses.push(status);
    });
    client.onNotification(changedNotification.method, () => void this.changes++);
    client.onNotification("window/logMessage", ({ message }: { message: string }) => {
      this.logged.push(message);
    });
    client.onRequest("workspace/semanticTokens/refresh", () => {
      this.refreshes++;
      return null;
    });
    client.onRequest("workspace/inlayHint/refresh", () => {
      this.hintRefreshes++;
      return null;
    });
    client.onRequest("workspace/diagnostic/refresh", () => {
      this.diagnosticRefreshes++;
      return null;
    });
    client.onRequest("client/registerCapability", () => null);
    client.onNotification(
      "textDocument/publishDiagnostics",
      ({ uri, diagnostics }: PublishDiagnosticsParams) => {
        this.diagnostics.set(uri, diagnostics);
      },
    );
    client.onNotification(keepThemesNotification.method, ({ kept }: { kept: unknown }) => {
      this.keptThemes = kept;
    });
    client.onNotification(correctionsStatusNotification.method, (status: CorrectionsStatus) => {
      this.corrections = status;
    });
    client.onNotification(
      importedNotesNotification.method,
      ({ notes }: { notes: readonly string[] }) => {
        this.importedNotes = notes;
      },
    );
    client.onRequest(writeFileRequest.method, ({ uri, text }: { uri: string; text: string }) => {
      if (this.writeProblem === null) this.folder.files.set(uri, text);
      return { problem: this.writeProblem };
    });
    client.onRequest(readFileRequest.method, ({ uri }: { uri: string }) => this.#readFile(uri));
    client.listen();
  }

  async #readFile(
    uri: string,
  ): Promise<{ base64: string } | { problem: string; missing: boolean }> {
    try {
      return { base64: Buffer.from(await this.folder.read(uri)).toString("base64") };
    } catch (error) {
      const missing = error instanceof UnreadableFile && error.missing;
      return { problem: error instanceof Error ? error.message : String(error), missing };
    }
  }

  async #initialize(options: ReaderOptions): Promise<void> {
    const params: InitializeParams = {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: root, name: "news" }],
      capabilities: {
        textDocument: { definition: { linkSupport: options.definitionLinks ?? false } },
        workspace: {
          semanticTokens: { refreshSupport: true },
          inlayHint: { refreshSupport: true },
          diagnostics: { refreshSupport: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
      },
      initializationOptions: {
        clientFiles: options.clientFiles ?? false,
        commandLinks: options.commandLinks ?? false,
        ...("sourcing" in options && { sourcing: options.sourcing }),
        ...("themes" in options && { themes: options.themes }),
      },
    };
    await this.#client.sendRequest("initialize", params);
    await this.#client.sendNotification("initialized", {});
  }
}

export function uriOf(name: string): string {
  return `${root}/${name}`;
}

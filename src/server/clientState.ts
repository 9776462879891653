import type { InitializeParams } from "vscode-languageserver";
import type { InitializationOptions } from "../protocol/files";

/** What the client can do, known once it has said hello; read by features, written only here. */
export class ClientState {
  #options: InitializationOptions = {};
  #refreshesTokens = false;
  #refreshesHints = false;
  #refreshesDiagnostics = false;
  #takesLinks = false;
  #watchesFiles = false;
  #registersCodeActions = false;
  #reportsFolders = false;
  #folders: readonly string[] = [];

  initialize(params: InitializeParams): void {
    this.#options = readOptions(params.initializationOptions);
    const { workspace, textDocument } = params.capabilities;
    this.#registersCodeActions = textDocument?.codeAction?.dynamicRegistration ?? false;
    this.#refreshesTokens = workspace?.semanticTokens?.refreshSupport ?? false;
    this.#refreshesHints = workspace?.inlayHint?.refreshSupport ?? false;
    this.#refreshesDiagnostics = workspace?.diagnostics?.refreshSupport ?? false;
    this.#takesLinks = params.capabilities.textDocument?.definition?.linkSupport ?? false;
    this.#watchesFiles = workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false;
    this.#reportsFolders = workspace?.workspaceFolders ?? false;
    this.#folders = params.workspaceFolders?.map(({ uri }) => uri) ?? [];
    if (this.#folders.length === 0 && params.rootUri) this.#folders = [params.rootUri];
  }

  /** The client lists and reads files for the server. */
  get listsFiles(): boolean {
    return this.#options.clientFiles ?? false;
  }

  /** The client runs `command:` links in cards. */
  get runsCommandLinks(): boolean {
    return this.#options.commandLinks ?? false;
  }

  get refreshesTokens(): boolean {
    return this.#refreshesTokens;
  }

  get refreshesHints(): boolean {
    return this.#refreshesHints;
  }

  get refreshesDiagnostics(): boolean {
    return this.#refreshesDiagnostics;
  }

  /** What is set about sources, as the client told at the start; unchecked. */
  get sourcing(): unknown {
    return this.#options.sourcing;
  }

  /** What the client has kept of the themes, unchecked; undefined where it keeps nothing. */
  get themes(): unknown {
    return this.#options.themes;
  }

  /** Definitions may say where the link to them begins. */
  get takesLinks(): boolean {
    return this.#takesLinks;
  }

  get watchesFiles(): boolean {
    return this.#watchesFiles;
  }

  /** The client can be asked for code actions in more than its own documents. */
  get registersCodeActions(): boolean {
    return this.#registersCodeActions;
  }

  /** The client tells when folders are added or removed. */
  get reportsFolders(): boolean {
    return this.#reportsFolders;
  }

  /** Folders open in the client. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  changeFolders(added: readonly string[], removed: readonly string[]): void {
    this.#folders = [...this.#folders.filter((uri) => !removed.includes(uri)), ...added];
  }
}

function readOptions(options: unknown): InitializationOptions {
  if (typeof options !== "object" || options === null) return {};
  return {
    clientFiles: "clientFiles" in options && options.clientFiles === true,
    commandLinks: "commandLinks" in options && options.commandLinks === true,
    ...("sourcing" in options && { sourcing: options.sourcing }),
    ...("themes" in options && { themes: options.themes }),
  };
}

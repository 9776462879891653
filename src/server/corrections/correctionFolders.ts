import { URI } from "vscode-uri";
import { correctionsPath } from "../../protocol/correctionsFile";
import type { ClientState } from "../clientState";
import { normalizeUri, schemeOf } from "../uri";

/** Which folder an article belongs to, and where the corrections of that folder are kept. */
export class CorrectionFolders {
  readonly #client: Pick<ClientState, "folders">;
  #others: readonly string[] = [];

  constructor(client: Pick<ClientState, "folders">) {
    this.#client = client;
  }

  /** Takes over the folders outside the workspace that are read as seeds. */
  setOthers(uris: readonly string[]): void {
    this.#others = uris.map(toFolder);
  }

  /**
   * The innermost folder of the workspace that holds an article, else the folder it lies in; null
   * for a draft that lies nowhere.
   */
  of(article: string): string | null {
    const holding = this.#open.filter((folder) => article.startsWith(`${folder}/`));
    const [innermost] = holding.sort((a, b) => b.length - a.length);
    if (innermost !== undefined) return innermost;
    if (schemeOf(article) === "untitled") return null;
    return article.slice(0, Math.max(0, article.lastIndexOf("/")));
  }

  /** Whether a folder is open in the client or read as seeds. */
  isOpen(folder: string): boolean {
    return this.#open.includes(folder);
  }

  get #open(): readonly string[] {
    return [...this.#client.folders.map(toFolder), ...this.#others];
  }
}

export function correctionsFileOf(folder: string): string {
  return `${folder}/${correctionsPath}`;
}

/** The folder of a corrections file; null for any other file. */
export function folderOfCorrections(file: string): string | null {
  const ending = `/${correctionsPath}`;
  return file.endsWith(ending) ? file.slice(0, -ending.length) : null;
}

/** `monday/000_0123456789abcdef.txt`; undefined for an article that lies elsewhere. */
export function pathInFolder(folder: string, article: string): string | undefined {
  if (!article.startsWith(`${folder}/`)) return undefined;
  return URI.parse(article).path.slice(URI.parse(folder).path.replace(/\/$/, "").length + 1);
}

function toFolder(uri: string): string {
  return normalizeUri(uri).replace(/\/$/, "");
}

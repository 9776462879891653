import * as vscode from "vscode";
import type { Location } from "vscode-languageserver-types";
import { passageTextRequest } from "../../protocol/moving";
import type { Connection } from "../connection";

const passageScheme = "seed-passage";

/**
 * Read-only documents that hold one passage of an article, so that a passage can be laid beside its
 * copy without the rest of both pages.
 */
export function registerPassageDocuments(connection: Connection): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(passageScheme, {
    provideTextDocumentContent: async (uri, token) => {
      const text = await connection.ask(passageTextRequest, fromPassageUri(uri), token);
      return text === null ? vscode.l10n.t("The article is no longer there.") : spacedAlike(text);
    },
  });
}

/** The address of the document for a passage. */
export function toPassageUri({ uri, range }: Location): vscode.Uri {
  const { path } = vscode.Uri.parse(uri, true);
  const name = path.slice(path.lastIndexOf("/") + 1);
  const { start, end } = range;
  return vscode.Uri.from({
    scheme: passageScheme,
    path: `/${name}.seed-passage`,
    query: JSON.stringify([uri, start.line, start.character, end.line, end.character]),
  });
}

function fromPassageUri(uri: vscode.Uri): Location {
  const parts: unknown = JSON.parse(uri.query);
  if (!Array.isArray(parts)) throw new Error(`No passage: ${uri.toString()}`);
  const [article = "", ...numbers] = parts.map(String);
  const [startLine = 0, startCharacter = 0, endLine = 0, endCharacter = 0] = numbers.map(Number);
  return {
    uri: article,
    range: {
      start: { line: startLine, character: startCharacter },
      end: { line: endLine, character: endCharacter },
    },
  };
}

/**
 * One article parts its paragraphs by blank lines, its copy does not: between the two that would be
 * the only difference to be seen. Here both have one blank line between paragraphs.
 */
function spacedAlike(text: string): string {
  const paragraphs = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  return `${paragraphs.filter((line) => line !== "").join("\n\n")}\n`;
}

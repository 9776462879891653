import * as vscode from "vscode";

export const passageScheme = "seed-passage";

/**
 * Read-only documents that hold one passage of an article, so that a passage can be laid beside its
 * copy without the rest of both pages.
 */
export function registerPassageDocuments(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(passageScheme, {
    provideTextDocumentContent: async (uri) => {
      const { file, range } = fromPassageUri(uri);
      const document = await vscode.workspace.openTextDocument(file);
      return spacedAlike(document.getText(range));
    },
  });
}

/** The address of the document for a passage. */
export function toPassageUri({ uri, range }: vscode.Location): vscode.Uri {
  const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
  const { start, end } = range;
  return vscode.Uri.from({
    scheme: passageScheme,
    path: `/${name}.seed-passage`,
    query: JSON.stringify([uri.toString(), start.line, start.character, end.line, end.character]),
  });
}

function fromPassageUri(uri: vscode.Uri): { file: vscode.Uri; range: vscode.Range } {
  const parts: unknown = JSON.parse(uri.query);
  if (!Array.isArray(parts)) throw new Error(`No passage: ${uri.toString()}`);
  const [file, ...numbers] = parts.map(String);
  const [startLine = 0, startCharacter = 0, endLine = 0, endCharacter = 0] = numbers.map(Number);
  return {
    file: vscode.Uri.parse(file ?? "", true),
    range: new vscode.Range(startLine, startCharacter, endLine, endCharacter),
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

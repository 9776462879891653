import * as vscode from "vscode";

/** More is a page, not a quotation. */
const longestSelection = 5000;
const longestClipboard = 1000;

/** The words a reader most likely asks about: those selected, or a quotation in the clipboard. */
export async function wordsToAskFor(): Promise<string> {
  const editor = vscode.window.activeTextEditor;
  const selected = editor?.document.getText(editor.selection) ?? "";
  if (selected.trim() !== "") return onOneLine(selected.slice(0, longestSelection));
  const copied = await readClipboard();
  return looksLikeQuotation(copied) ? onOneLine(copied) : "";
}

/** Some browsers ask the reader first, or refuse. */
async function readClipboard(): Promise<string> {
  try {
    return await vscode.env.clipboard.readText();
  } catch {
    return "";
  }
}

/** Words in marks, or several words in one paragraph that are no address and no code. */
export function looksLikeQuotation(text: string): boolean {
  const words = text.trim();
  if (words === "" || words.length > longestClipboard || words.includes("\n\n")) return false;
  const count = words.split(/\s+/u).length;
  if (/^["“”„«‘']/u.test(words)) return count >= 2;
  return count >= 4 && !/[{}<>=\\]|:\/\//u.test(words);
}

/** The box has one line: an end of a line would glue two words together. */
function onOneLine(text: string): string {
  return text.split(/\s+/u).join(" ").trim();
}

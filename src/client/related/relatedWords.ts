import * as vscode from "vscode";
import type { RelatedAnswer } from "../../protocol/related";

/** What the view says beside its name and above its rows. */
export interface ViewWords {
  readonly description: string;
  readonly message: string;
}

/**
 * What the view is about, or why it is empty. Alone in the secondary side bar it has no title beside
 * which its description could stand: the message says it, too, in one line while the view follows the
 * cursor, so that the rows stay where they are.
 * @param answer undefined before anything was asked; then nothing is said.
 */
export function wordsOf(
  answer: RelatedAnswer | undefined,
  { isPinned }: { readonly isPinned: boolean },
): ViewWords {
  if (answer === undefined) return { description: "", message: "" };
  const { state, message, about } = answer;
  if (about === null) return { description: "", message };
  const { where: description, excerpt } = about;
  const pinned = vscode.l10n.t("Pinned to {0}: “{1}”", description, excerpt);
  if (state === "found") return { description, message: isPinned ? pinned : `“${excerpt}”` };
  return { description, message: isPinned ? `${pinned}\n${message}` : message };
}

import type * as vscode from "vscode";
import type { Row } from "../../protocol/rows";

/** How often the rows may change under the reader's hands before revealing one of them fails. */
const mostAttempts = 4;

/** How a row is revealed. */
export interface RevealLook {
  /** Whether the keyboard goes to the row, and what is in it is unfolded. */
  readonly focus: boolean;
}

/** The rows of a view, as far as revealing one of them goes. */
export type RevealingView = Pick<
  vscode.TreeView<Row>,
  "reveal" | "selection" | "onDidChangeSelection"
>;

/**
 * Unfolds and selects a row. Rows that change while the editor asks for those above it (an article
 * was read, a grouping chosen) make the editor give up, with an error or without a word; the row is
 * found anew then.
 * @returns false where there is no such row, or none any more.
 */
export async function revealRow(
  view: RevealingView,
  find: () => Promise<Row | undefined>,
  { focus }: RevealLook = { focus: true },
): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    const row = await find();
    if (row === undefined) return false;
    const isLast = attempt === mostAttempts;
    try {
      await view.reveal(row, { select: true, focus, expand: focus });
      if (isLast || (await isSelected(view, row))) return true;
    } catch (error) {
      if (isLast) throw error;
    }
  }
}

/** The editor tells what is selected before it says that it has revealed it, or hardly later. */
const selectionMilliseconds = 500;

async function isSelected(view: RevealingView, { id }: Row): Promise<boolean> {
  const isIn = (): boolean => view.selection.some((row) => row.id === id);
  if (isIn()) return true;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(end, selectionMilliseconds);
    const listening = view.onDidChangeSelection(() => {
      if (isIn()) end();
    });
    function end(): void {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    }
  });
  return isIn();
}

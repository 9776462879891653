import type * as vscode from "vscode";
import type { Row } from "../../protocol/rows";

/** How often the rows may change under the reader's hands before revealing one of them fails. */
const mostAttempts = 4;

/** How a row is revealed. */
export interface RevealLook {
  /** Whether the keyboard goes to the row, and what is in it is unfolded. */
  readonly focus: boolean;
}

/**
 * Unfolds and selects a row. Rows that change while the editor asks for those above it (an article
 * was read, a grouping chosen) make the editor give up; the row is found anew then.
 * @returns false where there is no such row, or none any more.
 */
export async function revealRow(
  view: vscode.TreeView<Row>,
  find: () => Promise<Row | undefined>,
  { focus }: RevealLook = { focus: true },
): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    const row = await find();
    if (row === undefined) return false;
    try {
      await view.reveal(row, { select: true, focus, expand: focus });
      return true;
    } catch (error) {
      if (attempt === mostAttempts) throw error;
    }
  }
}

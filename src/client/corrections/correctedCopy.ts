import * as vscode from "vscode";
import type { CorrectedName } from "../../protocol/corrections";
import { tellQuietly } from "../commands/seedEditor";
import type { Connection } from "../connection";
import { correctedName, isRow } from "./correctedName";

/** What a command about copies is about. */
export interface CorrectedCopy {
  readonly name: CorrectedName;
  /** The other articles, for a row that is about two of them. */
  readonly others: readonly CorrectedName[];
  /** Whether a row was chosen that means the passage, or one of its places, against all others. */
  readonly isRow?: boolean;
}

/**
 * The copied passage, place or pair of articles that a command is about: that of a row, of a link or
 * code action, or at the cursor. Undefined, with a word to the reader, where there is none.
 */
export function correctedCopy(connection: Connection, given: unknown): CorrectedCopy | undefined {
  if (!isRow(given)) {
    const name = correctedName(connection, given);
    return name && { name, others: [] };
  }
  const { kind, target, compare } = given;
  if (target === null) {
    tellQuietly(vscode.l10n.t("Choose a passage, a place or two articles."));
    return undefined;
  }
  if (kind === "overlap") return { name: target, others: compare ? [compare.right] : [] };
  return {
    name: kind === "passage" ? { ...target, whole: true } : target,
    others: [],
    isRow: true,
  };
}

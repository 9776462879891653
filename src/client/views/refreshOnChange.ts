import * as vscode from "vscode";
import { changedNotification } from "../../protocol/indexing";
import type { Connection } from "../connection";

/** Findings come in bursts while files are read; the trees follow at this pace. */
const refreshMilliseconds = 300;

/** Something that shows findings. */
interface Refreshed {
  refresh(): void;
}

/** Lets trees follow what is found. */
export function refreshOnChange(
  connection: Connection,
  shown: readonly Refreshed[],
): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listening = connection.onTold(changedNotification, () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      for (const one of shown) one.refresh();
    }, refreshMilliseconds);
  });
  return new vscode.Disposable(() => {
    clearTimeout(timer);
    listening.dispose();
  });
}

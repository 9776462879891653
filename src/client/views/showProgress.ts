import * as vscode from "vscode";
import { viewIds } from "../../protocol/ids";
import type { IndexState } from "./indexState";

/** A bar at the top of the themes view while files are read; never a toast. */
export function registerProgress(index: IndexState): vscode.Disposable {
  let isShown = false;
  return index.onDidChange(({ state }) => {
    if (state !== "indexing" || isShown) return;
    isShown = true;
    void vscode.window.withProgress({ location: { viewId: viewIds.themes } }, async () => {
      await untilSettled(index);
      isShown = false;
    });
  });
}

function untilSettled(index: IndexState): Promise<void> {
  return new Promise((resolve) => {
    const listening = index.onDidChange(({ state }) => {
      if (state === "indexing") return;
      listening.dispose();
      resolve();
    });
  });
}

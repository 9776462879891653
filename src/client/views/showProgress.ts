import * as vscode from "vscode";
import { viewIds } from "../../protocol/ids";
import type { IndexState } from "./indexState";

const views = [viewIds.themes, viewIds.actors, viewIds.copies];

/** A bar at the top of each view while files are read; never a toast. */
export function registerProgress(index: IndexState): vscode.Disposable {
  let isShown = false;
  return index.onDidChange(({ state }) => {
    if (state !== "indexing" || isShown) return;
    isShown = true;
    const settled = untilSettled(index).then(() => {
      isShown = false;
    });
    for (const viewId of views) {
      void vscode.window.withProgress({ location: { viewId } }, () => settled);
    }
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

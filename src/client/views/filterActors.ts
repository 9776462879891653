import * as vscode from "vscode";
import { commandIds, viewIds } from "../../protocol/ids";
import type { Connection } from "../connection";
import type { ActorsView } from "./actorsView";

/** The tree follows the typing when it pauses for so long. */
const typingMilliseconds = 120;

/** *Filter Actors…* and *Clear Filter of Actors*. */
export function registerActorFilter(connection: Connection, view: ActorsView): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.filterActors, async (filter?: unknown) => {
      if (typeof filter === "string") await view.setFilter(filter);
      else await askFilter(connection, view);
    }),
    vscode.commands.registerCommand(commandIds.clearActorFilter, () => view.setFilter("")),
  );
}

/** Filters while the reader types: Enter keeps the filter, Escape brings back the one before. */
async function askFilter(connection: Connection, view: ActorsView): Promise<void> {
  const before = view.filter;
  const box = createBox(before);
  const apply = (filter: string): void => {
    followFilter(view, box, filter).catch((error: unknown) => {
      connection.log("The actors could not be filtered.", error);
    });
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  box.onDidChangeValue((filter) => {
    clearTimeout(timer);
    timer = setTimeout(() => apply(filter), typingMilliseconds);
  });
  await vscode.commands.executeCommand(`${viewIds.actors}.focus`);
  apply(before);
  const kept = await shown(box);
  clearTimeout(timer);
  await view.setFilter(kept ?? before);
  if (kept !== undefined) await vscode.commands.executeCommand(`${viewIds.actors}.focus`);
}

function createBox(value: string): vscode.InputBox {
  const box = vscode.window.createInputBox();
  box.title = vscode.l10n.t("Filter actors");
  box.placeholder = vscode.l10n.t("Name, other name, role, kind, or headline of an article");
  box.value = value;
  // A look at the rows must not end the typing; Escape does.
  box.ignoreFocusOut = true;
  return box;
}

/** Shows the box until it is closed; undefined unless the reader pressed Enter. */
function shown(box: vscode.InputBox): Promise<string | undefined> {
  return new Promise((resolve) => {
    box.onDidAccept(() => {
      resolve(box.value);
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}

async function followFilter(view: ActorsView, box: vscode.InputBox, filter: string): Promise<void> {
  const { matching, all } = await view.setFilter(filter);
  // The editor adds which keys confirm and cancel.
  if (box.value === filter) box.prompt = vscode.l10n.t("{0} of {1} actors.", matching, all);
}

import * as vscode from "vscode";
import type { FilterCounts } from "../../protocol/messages";
import type { Connection } from "../connection";
import type { FilteredView } from "./filteredView";

/** The tree follows the typing when it pauses for so long. */
const typingMilliseconds = 120;

/** The words and commands of one filter. */
export interface FilterOptions {
  readonly view: Pick<FilteredView, "filter" | "setFilter" | "focus">;
  /** Asks for a filter; takes one, too. */
  readonly filterCommand: string;
  readonly clearCommand: string;
  readonly title: string;
  readonly placeholder: string;
  /** `3 of 41 actors.` */
  readonly toCount: (counts: FilterCounts) => string;
}

/** *Filter …* and *Clear Filter of …* of one view. */
export function registerFilter(connection: Connection, options: FilterOptions): vscode.Disposable {
  const { view, filterCommand, clearCommand } = options;
  return vscode.Disposable.from(
    vscode.commands.registerCommand(filterCommand, async (filter?: unknown) => {
      if (typeof filter === "string") await view.setFilter(filter);
      else await askFilter(connection, options);
    }),
    vscode.commands.registerCommand(clearCommand, () => view.setFilter("")),
  );
}

/** Filters while the reader types: Enter keeps the filter, Escape brings back the one before. */
async function askFilter(connection: Connection, options: FilterOptions): Promise<void> {
  const { view } = options;
  const before = view.filter;
  const box = createBox(options, before);
  const apply = (filter: string): void => {
    followFilter(options, box, filter).catch((error: unknown) => {
      connection.log("The rows could not be filtered.", error);
    });
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  box.onDidChangeValue((filter) => {
    clearTimeout(timer);
    timer = setTimeout(() => apply(filter), typingMilliseconds);
  });
  await view.focus();
  apply(before);
  const kept = await shown(box);
  clearTimeout(timer);
  await view.setFilter(kept ?? before);
  if (kept !== undefined) await view.focus();
}

function createBox({ title, placeholder }: FilterOptions, value: string): vscode.InputBox {
  const box = vscode.window.createInputBox();
  box.title = title;
  box.placeholder = placeholder;
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

async function followFilter(
  { view, toCount }: FilterOptions,
  box: vscode.InputBox,
  filter: string,
): Promise<void> {
  const counts = await view.setFilter(filter);
  // The editor adds which keys confirm and cancel.
  if (box.value === filter) box.prompt = toCount(counts);
}

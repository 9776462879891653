import * as vscode from "vscode";
import { commandIds, contextKeys, viewIds } from "../../protocol/ids";
import { sharedKindsRequest } from "../../protocol/messages";
import { kindsWorthReading, sharedKinds, type SharedKind } from "../../protocol/rows";
import { activeSeedEditor, tellQuietly } from "../commands/seedEditor";
import type { Connection } from "../connection";
import { FilteredView } from "./filteredView";
import { registerFilter } from "./filterRows";
import { numberText } from "./numberText";

/** The tree of copies. */
export function createCopiesView(connection: Connection): FilteredView {
  return new FilteredView(connection, {
    rows: "copies",
    id: viewIds.copies,
    filteredKey: contextKeys.copiesFiltered,
    cleared: vscode.l10n.t("The filter of the copies was cleared."),
  });
}

/** *Filter Copies…*, which kinds are shown, and *Reveal in Copies*. */
export function registerCopies(
  connection: Connection,
  view: FilteredView,
  memory: vscode.Memento,
): vscode.Disposable {
  return vscode.Disposable.from(
    registerCopyFilter(connection, view),
    registerCopyKinds(connection, view, memory),
  );
}

function registerCopyFilter(connection: Connection, view: FilteredView): vscode.Disposable {
  return registerFilter(connection, {
    view,
    filterCommand: commandIds.filterCopies,
    clearCommand: commandIds.clearCopyFilter,
    title: vscode.l10n.t("Filter copies"),
    placeholder: vscode.l10n.t(
      "Words, kind (quotation, formula, identical, edited, …), or headline of an article",
    ),
    toCount: ({ matching, all }) =>
      vscode.l10n.t("{0} of {1} copies.", numberText(matching), numberText(all)),
  });
}

/** Where the workspace remembers which kinds of copies it shows. */
const kindsKey = "copies.kinds";

/** Which kinds of shared text the view shows, which is remembered, and the way from text to row. */
function registerCopyKinds(
  connection: Connection,
  view: FilteredView,
  memory: vscode.Memento,
): vscode.Disposable {
  const choose = async (kinds: readonly SharedKind[] | undefined): Promise<void> => {
    setKinds(view, kinds);
    await memory.update(kindsKey, kinds);
  };
  setKinds(view, toKinds(memory.get(kindsKey)));
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.chooseCopyKinds, async (given?: unknown) => {
      const kinds = toKinds(given) ?? (await askKinds(connection, view));
      if (kinds === undefined) return;
      await choose(isWorthReading(kinds) ? undefined : kinds);
      await view.focus();
    }),
    vscode.commands.registerCommand(commandIds.showAllCopies, () => choose(sharedKinds)),
    vscode.commands.registerCommand(commandIds.showCopiesWorthReading, () => choose(undefined)),
    vscode.commands.registerCommand(commandIds.revealInCopies, () =>
      reveal(view, () => choose(sharedKinds)),
    ),
  );
}

function setKinds(view: FilteredView, kinds: readonly SharedKind[] | undefined): void {
  view.kinds = kinds;
  const all = kinds?.length === sharedKinds.length;
  const shown = kinds === undefined ? "worthReading" : all ? "all" : "chosen";
  void vscode.commands.executeCommand("setContext", contextKeys.copiesShown, shown);
}

/** What was remembered or given, where it is a list of kinds; in the order of the kinds. */
function toKinds(given: unknown): readonly SharedKind[] | undefined {
  if (!Array.isArray(given)) return undefined;
  const kinds = sharedKinds.filter((kind) => given.includes(kind));
  return kinds.length > 0 ? kinds : undefined;
}

function isWorthReading(kinds: readonly SharedKind[]): boolean {
  return String(kinds) === String(kindsWorthReading);
}

/** Several at once; undefined where the reader turned away or chose none. */
async function askKinds(
  connection: Connection,
  view: FilteredView,
): Promise<readonly SharedKind[] | undefined> {
  const counts = await connection.ask(sharedKindsRequest, null);
  const shown = new Set(view.kinds ?? kindsWorthReading);
  const items = sharedKinds.map((kind) => ({
    shared: kind,
    label: kindLabels()[kind],
    description: numberText(counts[kind]),
    picked: shown.has(kind),
  }));
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t("Kinds of copies to show"),
    placeHolder: vscode.l10n.t("What several articles share"),
  });
  return toKinds(picked?.map(({ shared }) => shared));
}

function kindLabels(): Readonly<Record<SharedKind, string>> {
  return {
    article: vscode.l10n.t("Copied articles"),
    passage: vscode.l10n.t("Copied passages"),
    quotation: vscode.l10n.t("Same quotations"),
    formula: vscode.l10n.t("Formulas"),
    furniture: vscode.l10n.t("Page furniture"),
  };
}

async function reveal(view: FilteredView, showAll: () => Promise<void>): Promise<void> {
  const editor = activeSeedEditor();
  if (editor === undefined) return;
  const { uri } = editor.document;
  const { active } = editor.selection;
  if (await view.reveal(uri, active)) return;
  if (!(await view.has(uri, active, { kinds: sharedKinds }))) {
    tellQuietly(vscode.l10n.t("This article shares no text with others."));
    return;
  }
  await showAll();
  await view.reveal(uri, active);
  tellQuietly(vscode.l10n.t("All kinds of copies are shown."));
}

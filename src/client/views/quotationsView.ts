import * as vscode from "vscode";
import { commandIds, contextKeys, viewIds } from "../../protocol/ids";
import type { QuotationGrouping } from "../../protocol/rows";
import type { Connection } from "../connection";
import { FilteredView } from "./filteredView";
import { registerFilter } from "./filterRows";
import { numberText } from "./numberText";

/** The tree of quotations. */
export function createQuotationsView(connection: Connection): FilteredView {
  return new FilteredView(connection, {
    rows: "quotations",
    id: viewIds.quotations,
    filteredKey: contextKeys.quotationsFiltered,
    cleared: vscode.l10n.t("The filter of the quotations was cleared."),
  });
}

/** *Filter Quotations…* and *Clear Filter of Quotations*. */
export function registerQuotationFilter(
  connection: Connection,
  view: FilteredView,
): vscode.Disposable {
  return registerFilter(connection, {
    view,
    filterCommand: commandIds.filterQuotations,
    clearCommand: commandIds.clearQuotationFilter,
    title: vscode.l10n.t("Filter quotations"),
    placeholder: vscode.l10n.t(
      "Words, speaker, role, verb, kind (direct, reported, inferred, …), or headline",
    ),
    toCount: ({ matching, all }) =>
      vscode.l10n.t("{0} of {1} quotations.", numberText(matching), numberText(all)),
  });
}

/** Where the workspace remembers how its quotations are listed. */
const groupingKey = "quotations.grouping";

/** *List Quotations by Speaker* and *by Article*, of which the reader's choice is remembered. */
export function registerQuotationGrouping(
  view: FilteredView,
  memory: vscode.Memento,
): vscode.Disposable {
  const choose = async (grouping: QuotationGrouping): Promise<void> => {
    setGrouping(view, grouping);
    await memory.update(groupingKey, grouping);
    await view.focus();
  };
  setGrouping(view, memory.get(groupingKey) === "article" ? "article" : "speaker");
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.quotationsBySpeaker, () => choose("speaker")),
    vscode.commands.registerCommand(commandIds.quotationsByArticle, () => choose("article")),
  );
}

/** Lists the quotations so; for this session only, where the reader did not choose it. */
export function setGrouping(view: FilteredView, grouping: QuotationGrouping): void {
  view.grouping = grouping;
  void vscode.commands.executeCommand("setContext", contextKeys.quotationGrouping, grouping);
}

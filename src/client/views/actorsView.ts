import * as vscode from "vscode";
import { commandIds, contextKeys, viewIds } from "../../protocol/ids";
import type { Connection } from "../connection";
import { FilteredView } from "./filteredView";
import { registerFilter } from "./filterRows";
import { numberText } from "./numberText";

/** The tree of actors. */
export function createActorsView(connection: Connection): FilteredView {
  return new FilteredView(connection, {
    rows: "actors",
    id: viewIds.actors,
    filteredKey: contextKeys.actorsFiltered,
    cleared: vscode.l10n.t("The filter of the actors was cleared."),
    canSelectMany: true,
  });
}

/** *Filter Actors…* and *Clear Filter of Actors*. */
export function registerActorFilter(connection: Connection, view: FilteredView): vscode.Disposable {
  return registerFilter(connection, {
    view,
    filterCommand: commandIds.filterActors,
    clearCommand: commandIds.clearActorFilter,
    title: vscode.l10n.t("Filter actors"),
    placeholder: vscode.l10n.t("Name, other name, role, kind, or headline of an article"),
    toCount: ({ matching, all }) =>
      vscode.l10n.t("{0} of {1} actors.", numberText(matching), numberText(all)),
  });
}

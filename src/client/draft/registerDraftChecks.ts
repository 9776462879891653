import * as vscode from "vscode";
import { contextKeys } from "../../protocol/ids";
import { ignoreQuotationCommand, wordingCommandIds } from "../../protocol/wording";
import type { Connection } from "../connection";
import { tellQuietly } from "../commands/seedEditor";
import { withCancel } from "../commands/withCancel";
import { DraftActions } from "./draftActions";
import { DraftChecks } from "./draftChecks";
import { IgnoredQuotations } from "./ignoredQuotations";

/** *Check Draft Against Sources*, *Clear Draft Check* and the quick fixes of what they show. */
export function registerDraftChecks(
  connection: Connection,
  memory: vscode.Memento,
): vscode.Disposable {
  const ignored = new IgnoredQuotations(memory);
  const checks = new DraftChecks(connection, ignored);
  const tellContext = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const isChecked = document !== undefined && checks.holds(document);
    void vscode.commands.executeCommand("setContext", contextKeys.draftChecked, isChecked);
  };
  return vscode.Disposable.from(
    checks,
    checks.onDidChange(tellContext),
    vscode.window.onDidChangeActiveTextEditor(tellContext),
    vscode.languages.registerCodeActionsProvider(
      "*",
      new DraftActions(connection, checks),
      DraftActions.metadata,
    ),
    vscode.commands.registerCommand(wordingCommandIds.checkDraft, () => checkActive(checks)),
    vscode.commands.registerCommand(wordingCommandIds.clearDraftCheck, async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (!document) return;
      checks.clear(document);
      await ignored.forget(document);
    }),
    vscode.commands.registerCommand(ignoreQuotationCommand, (uri: vscode.Uri, key: string) =>
      ignore(checks, ignored, uri, key),
    ),
  );
}

/** Leaves out one finding of a draft from now on. */
async function ignore(
  checks: DraftChecks,
  ignored: IgnoredQuotations,
  uri: vscode.Uri,
  key: string,
): Promise<void> {
  const document = vscode.workspace.textDocuments.find(
    (open) => open.uri.toString() === uri.toString(),
  );
  const finding = document && checks.findingsOf(document).find((one) => one.key === key);
  if (!document || !finding) return;
  await ignored.add(document, finding);
  checks.redraw(document);
}

/** Checks what is being written; the result is one line. */
async function checkActive(checks: DraftChecks): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) {
    tellQuietly(vscode.l10n.t("Open the draft first."));
    return;
  }
  const title = vscode.l10n.t("Checking quotations against the sources…");
  const message = await withCancel(title, (token) => checks.check(document, token));
  if (message === undefined) return;
  const show = vscode.l10n.t("Show Problems");
  void vscode.window.showInformationMessage(message, show).then((chosen) => {
    if (chosen === show) void vscode.commands.executeCommand("workbench.actions.view.problems");
  });
}

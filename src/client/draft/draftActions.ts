import * as vscode from "vscode";
import { linkCommandIds } from "../../protocol/ids";
import { ignoreQuotationCommand } from "../../protocol/wording";
import type { DraftFinding } from "../../protocol/wording";
import type { Connection } from "../connection";
import type { DraftChecks } from "./draftChecks";

/** What can be done about a quotation of a draft: the lightbulb of its diagnostics. */
export class DraftActions implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  };
  readonly #connection: Connection;
  readonly #checks: DraftChecks;

  constructor(connection: Connection, checks: DraftChecks) {
    this.#connection = connection;
    this.#checks = checks;
  }

  provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    return this.#checks
      .findingsOf(document)
      .filter((finding) => this.#touches(finding, range))
      .flatMap((finding) => {
        const about = diagnostics.filter(({ source }) => source === "Seed Reader");
        return this.#actionsFor(document, finding).map((action) => {
          action.diagnostics = about;
          return action;
        });
      });
  }

  #touches({ range, otherSpeaker }: DraftFinding, at: vscode.Range): boolean {
    const ranges = otherSpeaker ? [range, otherSpeaker.range] : [range];
    return ranges.some((one) => this.#connection.fromRange(one).intersection(at) !== undefined);
  }

  #actionsFor(document: vscode.TextDocument, finding: DraftFinding): readonly vscode.CodeAction[] {
    const [source] = finding.sources;
    return [
      ...(finding.replacement ? [this.#useSource(document, finding.replacement)] : []),
      ...(source
        ? [command(vscode.l10n.t("Go to Source"), linkCommandIds.open, source.target)]
        : []),
      command(
        vscode.l10n.t("Ignore This Quotation"),
        ignoreQuotationCommand,
        document.uri,
        finding.key,
      ),
    ];
  }

  #useSource(
    document: vscode.TextDocument,
    { range, text }: NonNullable<DraftFinding["replacement"]>,
  ): vscode.CodeAction {
    const title = vscode.l10n.t("Use the Source's Words");
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(document.uri, this.#connection.fromRange(range), text);
    action.isPreferred = true;
    return action;
  }
}

function command(title: string, id: string, ...args: readonly unknown[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: id, arguments: [...args] };
  return action;
}

import * as vscode from "vscode";
import type { DraftFinding, DraftOutcome } from "../../protocol/wording";
import type { Connection } from "../connection";

/** Codes of the diagnostics, by which quick fixes know them. */
export const otherSpeakerCode = "other-speaker";

/**
 * What is verbatim is only hinted at, so that the list of problems holds what needs a look; nothing
 * is an error, as only the writer can tell.
 */
const severities: Readonly<Record<DraftOutcome, vscode.DiagnosticSeverity>> = {
  verbatim: vscode.DiagnosticSeverity.Hint,
  altered: vscode.DiagnosticSeverity.Information,
  notFound: vscode.DiagnosticSeverity.Warning,
};

/** What the editor shows for one quotation of a draft: one diagnostic, and one for its speaker. */
export function toDiagnostics(
  connection: Connection,
  { range, outcome, message, otherSpeaker, sources }: DraftFinding,
): readonly vscode.Diagnostic[] {
  const related = sources.map(
    ({ target, words }) =>
      new vscode.DiagnosticRelatedInformation(connection.fromLocation(target), words),
  );
  const found = diagnostic(connection.fromRange(range), message, severities[outcome], outcome);
  found.relatedInformation = related;
  if (!otherSpeaker) return [found];
  const other = diagnostic(
    connection.fromRange(otherSpeaker.range),
    otherSpeaker.message,
    vscode.DiagnosticSeverity.Warning,
    otherSpeakerCode,
  );
  other.relatedInformation = related;
  return [found, other];
}

function diagnostic(
  range: vscode.Range,
  message: string,
  severity: vscode.DiagnosticSeverity,
  code: string,
): vscode.Diagnostic {
  const made = new vscode.Diagnostic(range, message, severity);
  made.source = "Seed Reader";
  made.code = code;
  return made;
}

import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { describeCorrection } from "../../analysis/index";
import type { UnusedCorrection } from "../../analysis/index";
import type { Span } from "../../base/span";
import type { StaleCorrection } from "../../protocol/correctionsFile";
import { toRange } from "../convert";
import { asSentence } from "../text/wording";
import { correctionsFileOf } from "./correctionFolders";
import type { FolderCorrections } from "./folderCorrections";

/** What is to be told about one corrections file. */
export interface FileReport {
  readonly uri: string;
  readonly stale: readonly StaleCorrection[];
  readonly broken: StaleCorrection | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Marks entries that the quick fix *Remove This Correction* is for. */
export const removableCodes: readonly unknown[] = ["stale", "misshapen"];

/** What of a folder's corrections holds no more, was never understood, or cannot be read. */
export function reportOn(
  state: FolderCorrections,
  unused: readonly UnusedCorrection[],
): FileReport {
  const uri = correctionsFileOf(state.folder);
  const { broken } = state;
  if (broken) {
    const found = toFound(uri, broken.text, broken.span, "error", broken.reason);
    const stale = { target: { uri, range: found.range }, correction: "", reason: broken.reason };
    return { uri, stale: [], broken: stale, diagnostics: [found] };
  }
  const reasons = new Map(
    unused.filter(({ scope }) => scope === state.scope).map((u) => [u.correction, u.reason]),
  );
  const found = state.file.entries.flatMap((entry) => {
    const isStale = entry.kind === "correction" && reasons.has(entry.correction);
    if (entry.kind !== "misshapen" && !isStale) return [];
    const reason =
      entry.kind === "correction" ? (reasons.get(entry.correction) ?? "") : entry.reason;
    const code = entry.kind === "correction" ? "stale" : "misshapen";
    const correction =
      entry.kind === "correction"
        ? asSentence(describeCorrection(entry.correction))
        : "An entry that cannot be understood.";
    const diagnostic = toFound(uri, state.text ?? "", entry.span, code, reason);
    return [{ diagnostic, correction, reason }];
  });
  return {
    uri,
    stale: found.map(({ diagnostic, correction, reason }) => ({
      target: { uri, range: diagnostic.range },
      correction,
      reason,
    })),
    broken: null,
    diagnostics: found.map(({ diagnostic }) => diagnostic),
  };
}

type Code = "stale" | "misshapen" | "error";

const severities: Readonly<Record<Code, DiagnosticSeverity>> = {
  stale: DiagnosticSeverity.Information,
  misshapen: DiagnosticSeverity.Warning,
  error: DiagnosticSeverity.Error,
};

function toFound(uri: string, text: string, span: Span, code: Code, message: string): Diagnostic {
  return {
    range: toRange(TextDocument.create(uri, "json", 0, text), span),
    severity: severities[code],
    source: "Seed Reader",
    code,
    message,
    ...(code === "stale" && { tags: [DiagnosticTag.Unnecessary] }),
  };
}

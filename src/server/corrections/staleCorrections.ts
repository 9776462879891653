import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { describeCorrection } from "../../analysis/index";
import type { Correction, CorrectionEntry, UnusedCorrection } from "../../analysis/index";
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
  const faults = state.file.entries.flatMap((entry) => faultOf(entry, reasons) ?? []);
  const found = faults.map(({ span, code, reason, correction }) => {
    const diagnostic = toFound(uri, state.text ?? "", span, code, reason);
    const target = { uri, range: diagnostic.range };
    return { diagnostic, stale: { target, correction, reason } };
  });
  return {
    uri,
    stale: found.map(({ stale }) => stale),
    broken: null,
    diagnostics: found.map(({ diagnostic }) => diagnostic),
  };
}

interface Fault {
  readonly span: Span;
  readonly code: Code;
  readonly reason: string;
  /** The correction as a sentence. */
  readonly correction: string;
}

/** Why an entry says nothing; undefined where it holds, or is of a kind of a later version. */
function faultOf(
  entry: CorrectionEntry,
  reasons: ReadonlyMap<Correction, string>,
): Fault | undefined {
  const { kind, span } = entry;
  if (kind === "misshapen") {
    const correction = "An entry that cannot be understood.";
    return { span, code: "misshapen", reason: entry.reason, correction };
  }
  const reason = kind === "correction" ? reasons.get(entry.correction) : undefined;
  if (kind !== "correction" || reason === undefined) return undefined;
  return {
    span,
    code: "stale",
    reason,
    correction: asSentence(describeCorrection(entry.correction)),
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

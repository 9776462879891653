import {
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type Disposable,
  type DocumentDiagnosticReport,
} from "vscode-languageserver";
import { sourcingCodes } from "../../protocol/sourcing";
import { toRange } from "../convert";
import type { ArticleView, Requests } from "../requests";
import { findDoubts, type Doubt } from "../sourcing/findDoubts";
import { shorten } from "../text/shorten";
import { quoted } from "../text/wording";
import { documentDiagnostic, ofDocument } from "./standardRequests";

const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/**
 * Vague sources and sources claimed without a link as problems, for those who asked for them. Hints,
 * not warnings: an article may have its reasons.
 * @param isOn whether the reader wants them.
 */
export function registerSourcingDiagnostics(requests: Requests, isOn: () => boolean): Disposable {
  const options = { uriOf: ofDocument.uriOf, otherwise: nothing };
  return requests.onArticle(documentDiagnostic, options, (view) => {
    if (!isOn()) return nothing;
    const items = findDoubts(view.article).map((doubt) => toDiagnostic(view, doubt));
    return { kind: DocumentDiagnosticReportKind.Full, items };
  });
}

export const sourcingDiagnosticsProvider = {
  identifier: "sourcing",
  interFileDependencies: false,
  workspaceDiagnostics: false,
} as const;

function toDiagnostic({ article }: ArticleView, { code, span, text, rule }: Doubt): Diagnostic {
  const words = quoted(shorten(text, 60));
  const message =
    code === sourcingCodes.vague
      ? `Vague source ${words}: ${rule}.`
      : `${words} is claimed as a source without a link: ${rule}.`;
  return {
    range: toRange(article.document, span),
    severity: DiagnosticSeverity.Information,
    code,
    source: "Seeds",
    message,
  };
}

import * as vscode from "vscode";
import { changedNotification } from "../../protocol/indexing";
import { checkDraftRequest } from "../../protocol/wording";
import type { DraftFinding, DraftReport } from "../../protocol/wording";
import type { Connection } from "../connection";
import { summaryOf } from "./draftSummary";
import type { IgnoredQuotations } from "./ignoredQuotations";
import { toDiagnostics } from "./toDiagnostics";

/** A draft is checked again when nothing was typed for so long. */
const typingMilliseconds = 400;

/** A draft whose quotations are being checked. */
interface Draft {
  readonly document: vscode.TextDocument;
  /** What was found in the version that was checked last. */
  findings: readonly DraftFinding[];
  version: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  asked: vscode.CancellationTokenSource | undefined;
}

/**
 * The drafts that are checked against the sources, with their diagnostics: from when the reader asks
 * for it until the check is cleared or the document is closed, again after every edit and whenever
 * the folder changes.
 */
export class DraftChecks implements vscode.Disposable {
  readonly #connection: Connection;
  readonly #ignored: IgnoredQuotations;
  readonly #collection = vscode.languages.createDiagnosticCollection("seed-reader-draft");
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #drafts = new Map<string, Draft>();
  readonly #parts: readonly vscode.Disposable[];
  /** Fires when a check begins or ends. */
  readonly onDidChange = this.#changed.event;

  constructor(connection: Connection, ignored: IgnoredQuotations) {
    this.#connection = connection;
    this.#ignored = ignored;
    this.#parts = [
      this.#collection,
      this.#changed,
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#checkSoon(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.clear(document)),
      connection.onTold(changedNotification, () => {
        for (const { document } of this.#drafts.values()) this.#checkSoon(document);
      }),
    ];
  }

  holds(document: vscode.TextDocument): boolean {
    return this.#drafts.has(document.uri.toString());
  }

  /** What was found in a document as it stands; nothing after an edit, until it is checked again. */
  findingsOf(document: vscode.TextDocument): readonly DraftFinding[] {
    const draft = this.#drafts.get(document.uri.toString());
    return draft?.version === document.version ? draft.findings : [];
  }

  /** Begins to check a document; answers with what was found, in a sentence. */
  async check(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<string> {
    const draft = this.#drafts.get(document.uri.toString()) ?? {
      document,
      findings: [],
      version: -1,
      timer: undefined,
      asked: undefined,
    };
    const report = await this.#ask(document, token);
    if (token.isCancellationRequested) return "";
    this.#drafts.set(document.uri.toString(), draft);
    this.#changed.fire();
    if (report) this.#show(draft, report);
    return summaryOf(report, this.#ignored.countIn(document, report?.findings ?? []));
  }

  clear(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const draft = this.#drafts.get(key);
    if (!draft) return;
    clearTimeout(draft.timer);
    draft.asked?.cancel();
    this.#drafts.delete(key);
    this.#collection.delete(document.uri);
    this.#changed.fire();
  }

  /** Shows again what is known, after the reader has ignored something. */
  redraw(document: vscode.TextDocument): void {
    const draft = this.#drafts.get(document.uri.toString());
    if (draft) this.#draw(draft);
  }

  dispose(): void {
    for (const { document } of [...this.#drafts.values()]) this.clear(document);
    for (const part of this.#parts) part.dispose();
  }

  #checkSoon(document: vscode.TextDocument): void {
    const draft = this.#drafts.get(document.uri.toString());
    if (!draft) return;
    clearTimeout(draft.timer);
    draft.asked?.cancel();
    draft.timer = setTimeout(() => {
      const asked = new vscode.CancellationTokenSource();
      draft.asked = asked;
      this.#checkAgain(draft, asked.token).catch((error: unknown) => {
        if (asked.token.isCancellationRequested) return;
        this.#connection.log("A draft could not be checked.", error);
      });
    }, typingMilliseconds);
  }

  async #checkAgain(draft: Draft, token: vscode.CancellationToken): Promise<void> {
    const report = await this.#ask(draft.document, token);
    if (report && !token.isCancellationRequested) this.#show(draft, report);
  }

  async #ask(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<(DraftReport & { readonly version: number }) | null> {
    const { version } = document;
    const params = { uri: this.#connection.toUriText(document.uri), text: document.getText() };
    const report = await this.#connection.ask(checkDraftRequest, params, token);
    return report && { ...report, version };
  }

  #show(draft: Draft, { findings, version }: DraftReport & { readonly version: number }): void {
    // Edited meanwhile: the ranges are of another text, and it is asked again soon.
    if (draft.document.version !== version) return;
    draft.findings = findings;
    draft.version = version;
    this.#draw(draft);
  }

  #draw({ document, findings }: Draft): void {
    const shown = findings.filter((finding) => !this.#ignored.has(document, finding));
    this.#collection.set(
      document.uri,
      shown.flatMap((finding) => toDiagnostics(this.#connection, finding)),
    );
  }
}

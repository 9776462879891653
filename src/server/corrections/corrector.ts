import { correctionsIn, parseCorrections, reverse, writeCorrections } from "../../analysis/index";
import type {
  BrokenCorrections,
  Correction,
  CorrectionsChange,
  CorrectionsFile,
} from "../../analysis/index";
import { spanTouches } from "../../base/span";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Location } from "vscode-languageserver";
import type { CorrectParams, CorrectResult } from "../../protocol/corrections";
import type { ThemeCorrectParams } from "../../protocol/themes";
import { fromRange } from "../convert";
import { UnreadableFile } from "../host";
import type { ArticleView } from "../requests";
import { normalizeUri } from "../uri";
import { correctionsFileOf, folderOfCorrections } from "./correctionFolders";
import type { CorrectionFolders } from "./correctionFolders";
import type { CorrectionsStore } from "./correctionsStore";
import { edited, type Edited } from "./editFile";
import { sentenceFor } from "./sentenceFor";
import type { PlannedThemes } from "./themeChange";
import { toChange } from "./toChange";

/** Writes a file with its folder; @throws {UnreadableFile} with a reason for the reader. */
export type WriteText = (uri: string, text: string) => Promise<void>;

export interface CorrectorPorts {
  readonly store: CorrectionsStore;
  readonly folders: CorrectionFolders;
  readonly writeText: WriteText;
  readonly viewOf: (uri: string) => ArticleView | undefined;
  readonly planThemes: (params: ThemeCorrectParams) => PlannedThemes;
  /** Called when there is a correction to undo, or no longer one. */
  readonly onUndoable: () => void;
}

/** Corrections of this session that can be taken back. */
const mostUndone = 200;

/** What was changed in the corrections of one folder. */
interface FolderChange {
  readonly folder: string;
  readonly change: CorrectionsChange;
}

/** What the next undo takes back: corrections, or something else that says how. */
type Done =
  | { readonly kind: "corrections"; readonly changes: readonly FolderChange[] }
  | { readonly kind: "other"; readonly undo: () => CorrectResult };

/** Carries out what the reader says, one correction after the other: into the file, then to all who read. */
export class Corrector {
  readonly #ports: CorrectorPorts;
  readonly #done: Done[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(ports: CorrectorPorts) {
    this.#ports = ports;
  }

  get undoable(): boolean {
    return this.#done.length > 0;
  }

  /** Writes down a correction and applies it. */
  correct(params: CorrectParams): Promise<CorrectResult> {
    return this.#inTurn(async () => {
      const view = this.#ports.viewOf(normalizeUri(params.name.uri));
      if (!view) return refused("This document is no article that was read.");
      const folder = this.#ports.folders.of(view.article.uri);
      if (folder === null) return refused("Save the article in a folder first.");
      const { viewOf } = this.#ports;
      const plan = toChange({ view, folder, viewOf }, params);
      if (plan.kind === "nothing") {
        return { outcome: "nothing", message: plan.message, file: null };
      }
      return this.#change([{ folder, change: plan.change }]);
    });
  }

  /** Writes down what is said of themes, in one or several folders, and applies it. */
  correctThemes(params: ThemeCorrectParams): Promise<CorrectResult> {
    return this.#inTurn(async () => {
      const plan = this.#ports.planThemes(params);
      if (plan.kind === "changes") return this.#change(plan.changes);
      return { outcome: "nothing", message: plan.message, file: null };
    });
  }

  /** Remembers something that is no correction, for the next undo to take back. */
  remember(undo: () => CorrectResult): void {
    this.#push({ kind: "other", undo });
  }

  /** Takes back the last correction of this session. */
  undo(): Promise<CorrectResult> {
    return this.#inTurn(async () => {
      const last = this.#done.at(-1);
      if (!last) {
        const message = "There is no correction of this session to undo.";
        return { outcome: "nothing", message, file: null };
      }
      const result = last.kind === "other" ? last.undo() : await this.#takeBack(last.changes);
      if (result.outcome === "refused") return result;
      this.#done.pop();
      this.#ports.onUndoable();
      return result.outcome === "done"
        ? result
        : { ...result, message: "That correction is no longer in the file." };
    });
  }

  /** Removes the entry at a place of a corrections file. */
  remove({ uri, range }: Location): Promise<CorrectResult> {
    return this.#inTurn(async () => {
      const folder = folderOfCorrections(normalizeUri(uri));
      if (folder === null) return refused("This is no corrections file.");
      let removed: readonly Correction[] = [];
      const result = await this.#write(folder, (file, text) => {
        const document = TextDocument.create(uri, "json", 0, text);
        const { start } = fromRange(document, range);
        const gone = file.entries.find(({ span }) => spanTouches(span, start));
        if (!gone) return null;
        removed = gone.kind === "correction" ? [gone.correction] : [];
        const entries = file.entries.filter((entry) => entry !== gone);
        return { file: { ...file, entries }, message: "The correction was removed." };
      });
      if (removed.length > 0 && result.outcome === "done") {
        const change = { added: [], removed };
        this.#push({ kind: "corrections", changes: [{ folder, change }] });
      }
      return result;
    });
  }

  /** Changes the files of some folders one after the other; what was done is one step to undo. */
  async #change(
    planned: readonly {
      readonly folder: string;
      readonly change: (list: readonly Correction[]) => CorrectionsChange;
    }[],
  ): Promise<CorrectResult> {
    const changes: FolderChange[] = [];
    const results: CorrectResult[] = [];
    for (const { folder, change: toChange } of planned) {
      let change: CorrectionsChange = { added: [], removed: [] };
      const result = await this.#write(folder, (file) => {
        change = toChange(correctionsIn(file));
        return edited(file, change, sentenceFor(change));
      });
      results.push(result);
      if (result.outcome === "done") changes.push({ folder, change });
    }
    if (changes.length > 0) this.#push({ kind: "corrections", changes });
    return gravest(results);
  }

  async #takeBack(changes: readonly FolderChange[]): Promise<CorrectResult> {
    const results: CorrectResult[] = [];
    for (const { folder, change } of changes) {
      const back = reverse(change);
      const message = `Undone: ${sentenceFor(change)}`;
      results.push(await this.#write(folder, (file) => edited(file, back, message)));
    }
    return gravest(results);
  }

  #push(done: Done): void {
    this.#done.push(done);
    if (this.#done.length > mostUndone) this.#done.shift();
    this.#ports.onUndoable();
  }

  /** Reads the file as it is now, and writes what `edit` makes of it; null leaves it alone. */
  async #write(
    folder: string,
    edit: (file: CorrectionsFile, text: string) => Edited | null,
  ): Promise<CorrectResult> {
    const { store, writeText } = this.#ports;
    const uri = correctionsFileOf(folder);
    try {
      const text = (await store.read(folder)) ?? "";
      const file = parseCorrections(text);
      if (file.kind === "broken") return stuck(uri, file);
      const next = edit(file, text);
      if (!next) return alreadySo;
      const written = writeCorrections(next.file);
      await writeText(uri, written);
      store.take(folder, written);
      return { outcome: "done", message: next.message, file: uri };
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      return { outcome: "refused", message: error.message, file: uri };
    }
  }

  /** Two corrections at once would each write without the other. */
  #inTurn(task: () => Promise<CorrectResult>): Promise<CorrectResult> {
    const result = this.#last.then(task, task);
    this.#last = result;
    return result;
  }
}

function refused(message: string): CorrectResult {
  return { outcome: "refused", message, file: null };
}

function stuck(file: string, { reason }: BrokenCorrections): CorrectResult {
  const message = `The corrections file cannot be read, so nothing was written to it. ${reason}`;
  return { outcome: "refused", message, file };
}

/** What to tell of several files: that one was in the way, else what was done, else that nothing was. */
function gravest(results: readonly CorrectResult[]): CorrectResult {
  const by = (outcome: CorrectResult["outcome"]): CorrectResult | undefined =>
    results.find((result) => result.outcome === outcome);
  return by("refused") ?? by("done") ?? results[0] ?? alreadySo;
}

const alreadySo: CorrectResult = { outcome: "nothing", message: "This is so already.", file: null };

import * as vscode from "vscode";
import { configurationSection, languageId } from "../../protocol/ids";
import {
  sourcingCommandIds,
  sourcingSettingIds,
  type SourcingTermList,
} from "../../protocol/sourcing";

/**
 * The commands that add a term to the settings about sources: the one that is handed over by a quick
 * fix, else the selected words, else what the reader types. The server reads the articles again by
 * itself when the settings change.
 */
export function registerTermCommands(): vscode.Disposable {
  return vscode.Disposable.from(
    register("vagueTerms", vscode.l10n.t("Words that are always a vague source")),
    register("outlets", vscode.l10n.t("Name of an outlet")),
    register("allowedTerms", vscode.l10n.t("Words that make no vague source")),
  );
}

function register(list: SourcingTermList, prompt: string): vscode.Disposable {
  return vscode.commands.registerCommand(sourcingCommandIds[list], async (given?: unknown) => {
    const term = typeof given === "string" ? given : await askForTerm(prompt);
    if (term !== undefined) await addTerm(list, term.trim());
  });
}

/** Longer selections are no terms. */
const longestTerm = 80;

/** What is selected comes first, to be changed or taken as it is. */
function askForTerm(prompt: string): Thenable<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const isSeed = editor?.document.languageId === languageId;
  const selected = isSeed ? editor.document.getText(editor.selection).trim() : "";
  const value = selected.length <= longestTerm && !/[\r\n]/.test(selected) ? selected : "";
  return vscode.window.showInputBox({
    prompt,
    value,
    validateInput: (typed) =>
      typed.trim() === "" ? vscode.l10n.t("Type at least one word.") : undefined,
  });
}

async function addTerm(list: SourcingTermList, term: string): Promise<void> {
  const before = termsIn(list);
  if (before.some((one) => isSame(one, term))) {
    void vscode.window.showInformationMessage(vscode.l10n.t("“{0}” is in the list already.", term));
    return;
  }
  const undo = [await write(list, [...before, term])];
  // Words cannot be vague and not vague at once: the last word counts.
  const opposite = opposites[list];
  const others = opposite === undefined ? [] : termsIn(opposite);
  const kept = others.filter((one) => !isSame(one, term));
  if (opposite !== undefined && kept.length < others.length) undo.push(await write(opposite, kept));
  // The command is done; the message may stay for a while.
  void offerUndo(wordsFor[list](term), undo);
}

const opposites: Partial<Record<SourcingTermList, SourcingTermList>> = {
  vagueTerms: "allowedTerms",
  allowedTerms: "vagueTerms",
};

const wordsFor: Record<SourcingTermList, (term: string) => string> = {
  vagueTerms: (term) => vscode.l10n.t("“{0}” is a vague source from now on.", term),
  outlets: (term) => vscode.l10n.t("“{0}” is an outlet from now on.", term),
  allowedTerms: (term) => vscode.l10n.t("“{0}” is no vague source from now on.", term),
};

async function offerUndo(message: string, undo: readonly (() => Thenable<void>)[]): Promise<void> {
  const back = vscode.l10n.t("Undo");
  const chosen = await vscode.window.showInformationMessage(message, back);
  if (chosen === back) for (const step of undo) await step();
}

/** Writes where the reader has the list already, else for all folders; gives back how to undo it. */
async function write(
  list: SourcingTermList,
  terms: readonly string[],
): Promise<() => Thenable<void>> {
  const settings = vscode.workspace.getConfiguration(configurationSection);
  const id = sourcingSettingIds[list];
  const written = settings.inspect<readonly string[]>(id);
  const inWorkspace = written?.workspaceValue !== undefined;
  const before = inWorkspace ? written.workspaceValue : written?.globalValue;
  const target = inWorkspace
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  await settings.update(id, terms, target);
  return () => vscode.workspace.getConfiguration(configurationSection).update(id, before, target);
}

function termsIn(list: SourcingTermList): readonly string[] {
  const settings = vscode.workspace.getConfiguration(configurationSection);
  return settings.get<readonly string[]>(sourcingSettingIds[list], []);
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

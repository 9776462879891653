import * as vscode from "vscode";
import type { CorrectedKind, GivenSpeaker } from "../../protocol/corrections";
import type { ActorChoice, CorrectableQuotation } from "../../protocol/correctionChoices";
import type { SpeakerChoices } from "../../protocol/correctionChoices";

/** What the reader chose to say of a quotation. */
export type SpeakerChoice =
  { readonly kind: "speaker"; readonly speaker: GivenSpeaker } | { readonly kind: "notAQuotation" };

interface SpeakerPick extends vscode.QuickPickItem {
  readonly choice?: SpeakerChoice;
}

/**
 * Who says a quotation: an actor of its article, of another one, a name that is typed, or nobody.
 * Undefined where the reader thinks better of it.
 */
export async function chooseSpeaker(
  found: CorrectableQuotation,
  choices: SpeakerChoices,
): Promise<SpeakerChoice | undefined> {
  const box = vscode.window.createQuickPick<SpeakerPick>();
  box.title = vscode.l10n.t("Who says “{0}”?", found.words);
  box.placeholder = vscode.l10n.t("Choose a speaker, or type a name");
  box.matchOnDescription = true;
  box.matchOnDetail = true;
  const listed = listPicks(found, choices);
  box.items = listed;
  box.onDidChangeValue((typed) => {
    box.items = [...listed, ...typedPicks(typed.trim(), choices)];
  });
  return chosen(box);
}

function listPicks(found: CorrectableQuotation, choices: SpeakerChoices): readonly SpeakerPick[] {
  const { inArticle, inOthers } = choices;
  const others: SpeakerPick[] = [];
  if (found.speaker !== null) others.push(nobodyPick());
  if (!found.rejected) others.push(notAQuotationPick());
  return [
    ...groupOf(vscode.l10n.t("In this article"), inArticle.map(toPick)),
    ...groupOf(vscode.l10n.t("Nobody"), others),
    ...groupOf(vscode.l10n.t("In other articles"), inOthers.map(toPick)),
  ];
}

function groupOf(label: string, picks: readonly SpeakerPick[]): readonly SpeakerPick[] {
  if (picks.length === 0) return [];
  return [{ label, kind: vscode.QuickPickItemKind.Separator }, ...picks];
}

function toPick({ label, description, detail, name }: ActorChoice): SpeakerPick {
  const choice: SpeakerChoice = { kind: "speaker", speaker: { kind: "actor", name } };
  return { label, description, ...(detail !== "" && { detail }), choice };
}

function nobodyPick(): SpeakerPick {
  return {
    label: `$(circle-slash) ${vscode.l10n.t("Nobody")}`,
    description: vscode.l10n.t("the text does not tell who says it"),
    choice: { kind: "speaker", speaker: { kind: "nobody" } },
  };
}

function notAQuotationPick(): SpeakerPick {
  return {
    label: `$(circle-slash) ${vscode.l10n.t("Not a quotation")}`,
    description: vscode.l10n.t("these words are nobody’s speech"),
    choice: { kind: "notAQuotation" },
  };
}

/** A name that no actor has yet. */
function typedPicks(
  typed: string,
  { inArticle, inOthers }: SpeakerChoices,
): readonly SpeakerPick[] {
  const isListed = [...inArticle, ...inOthers].some(({ label }) => label === typed);
  if (typed === "" || isListed) return [];
  const picks = typedKinds().map(({ is, description }): SpeakerPick => {
    const choice: SpeakerChoice = { kind: "speaker", speaker: { kind: "typed", name: typed, is } };
    return { label: `$(edit) ${typed}`, description, alwaysShow: true, choice };
  });
  return [
    { label: vscode.l10n.t("Another name"), kind: vscode.QuickPickItemKind.Separator },
    ...picks,
  ];
}

/** What a name may be that nobody has yet: nothing in the articles tells. */
function typedKinds(): readonly { readonly is: CorrectedKind; readonly description: string }[] {
  return [
    { is: "person", description: vscode.l10n.t("a person") },
    { is: "organization", description: vscode.l10n.t("an organisation") },
    { is: "place", description: vscode.l10n.t("a place") },
  ];
}

/** Shows the list until it is closed. */
function chosen(box: vscode.QuickPick<SpeakerPick>): Promise<SpeakerChoice | undefined> {
  return new Promise((resolve) => {
    box.onDidAccept(() => {
      resolve(box.selectedItems[0]?.choice);
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}

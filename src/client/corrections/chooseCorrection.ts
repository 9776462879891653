import * as vscode from "vscode";
import { actorChoicesRequest, splitChoicesRequest } from "../../protocol/correctionChoices";
import type {
  CorrectedKind,
  CorrectedName,
  CorrectedWhere,
  SplitPart,
} from "../../protocol/corrections";
import type { CorrectableName } from "../../protocol/correctionChoices";
import type { Connection } from "../connection";

/** What the reader chose to say. */
export type CorrectionChoice =
  | { readonly kind: "same" | "split" | "rename" | "undo" }
  | { readonly kind: "nobody"; readonly where: CorrectedWhere }
  | { readonly kind: "is"; readonly is: CorrectedKind; readonly where: CorrectedWhere };

interface ChoicePick extends vscode.QuickPickItem {
  readonly choice?: CorrectionChoice;
}

/** All that can be said of a name; undefined where the reader thinks better of it. */
export async function chooseCorrection(
  found: CorrectableName,
  { uri }: CorrectedName,
  undoable: boolean,
): Promise<CorrectionChoice | undefined> {
  const file = uri.slice(uri.lastIndexOf("/") + 1);
  const picks: ChoicePick[] = [
    ...(found.kind === null ? [] : actorPicks(found)),
    separator(vscode.l10n.t("In all articles")),
    ...namePicks(found, "folder"),
    separator(vscode.l10n.t("In {0} only", decodeURIComponent(file))),
    ...namePicks(found, "article"),
    ...(undoable
      ? [
          separator(""),
          toPick("discard", vscode.l10n.t("Undo last correction"), { kind: "undo" } as const),
        ]
      : []),
  ];
  const pick = await vscode.window.showQuickPick(picks, { title: titleOf(found) });
  return pick?.choice;
}

function titleOf({ name, written, kind }: CorrectableName): string {
  if (kind === null) return vscode.l10n.t("“{0}” is not marked", written);
  const marked = name === written ? `“${name}”` : `“${written}” (${name})`;
  return vscode.l10n.t("{0} is marked as {1}", marked, kindWords()[kind]);
}

function actorPicks({ splits, joins }: CorrectableName): ChoicePick[] {
  const picks: ChoicePick[] = [];
  if (joins) picks.push(toPick("link", vscode.l10n.t("Same actor as…"), { kind: "same" }));
  if (splits) picks.push(toPick("split-horizontal", vscode.l10n.t("Split…"), { kind: "split" }));
  picks.push(toPick("edit", vscode.l10n.t("Show by another name…"), { kind: "rename" }));
  return picks;
}

function namePicks({ kind }: CorrectableName, where: CorrectedWhere): ChoicePick[] {
  const words = kindWords();
  const icons = { person: "person", organization: "organization", place: "location" } as const;
  const picks = (["person", "organization", "place"] as const)
    .filter((is) => is !== kind)
    .map((is) =>
      toPick(icons[is], vscode.l10n.t("This is {0}", words[is]), { kind: "is", is, where }),
    );
  if (kind === null) return picks;
  return [
    ...picks,
    toPick("circle-slash", vscode.l10n.t("Not an actor"), { kind: "nobody", where }),
  ];
}

function kindWords(): Readonly<Record<CorrectedKind, string>> {
  return {
    person: vscode.l10n.t("a person"),
    organization: vscode.l10n.t("an organisation"),
    place: vscode.l10n.t("a place"),
  };
}

function toPick(icon: string, label: string, choice: CorrectionChoice): ChoicePick {
  return { label: `$(${icon}) ${label}`, choice };
}

function separator(label: string): ChoicePick {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

/** The other actors that this one is; none where the reader thinks better of it. */
export async function chooseOthers(
  connection: Connection,
  found: CorrectableName,
  name: CorrectedName,
): Promise<readonly CorrectedName[]> {
  const choices = await connection.ask(actorChoicesRequest, name);
  const pick = await vscode.window.showQuickPick(
    choices.map(({ label, description, detail, name: other }) => ({
      label,
      description,
      ...(detail !== "" && { detail }),
      other,
    })),
    {
      title: vscode.l10n.t("“{0}” is the same actor as…", found.name),
      placeHolder: vscode.l10n.t("Names that are alike stand first"),
      matchOnDetail: true,
    },
  );
  return pick === undefined ? [] : [pick.other];
}

/** The names that are somebody else; none where the reader thinks better of it. */
export async function chooseParts(
  connection: Connection,
  found: CorrectableName,
  name: CorrectedName,
): Promise<readonly SplitPart[]> {
  const choices = await connection.ask(splitChoicesRequest, name);
  const picks = await vscode.window.showQuickPick(
    choices.map(({ part, label, description, here }) => ({
      label,
      description,
      picked: here,
      part,
    })),
    {
      title: vscode.l10n.t("Which of these are not {0}?", found.name),
      placeHolder: vscode.l10n.t("Tick the names that are somebody else"),
      canPickMany: true,
    },
  );
  return picks?.map(({ part }) => part) ?? [];
}

/** The name to show; empty for the one the articles give, undefined for no change. */
export async function askShownName({ name }: CorrectableName): Promise<string | undefined> {
  const shown = await vscode.window.showInputBox({
    title: vscode.l10n.t("Show {0} by another name", name),
    prompt: vscode.l10n.t(
      "The text of articles stays as it is. Leave empty for the name they give.",
    ),
    value: name,
    validateInput: (text) =>
      text.length > 200 ? vscode.l10n.t("A name of at most 200 characters.") : undefined,
  });
  return shown === name ? undefined : shown;
}

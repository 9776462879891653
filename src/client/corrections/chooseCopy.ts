import * as vscode from "vscode";
import type { CopyChoice, CorrectableCopy } from "../../protocol/copyCorrections";
import type { CorrectedName } from "../../protocol/corrections";

/** What the reader chose to say of a copy. */
export type CopyCorrectionChoice =
  | { readonly kind: "notACopy"; readonly of: readonly CorrectedName[] }
  | { readonly kind: "sameStory"; readonly others: readonly CorrectedName[] }
  | { readonly kind: "notSameStory" | "furniture" };

interface ChoicePick extends vscode.QuickPickItem {
  readonly choice?: CopyCorrectionChoice;
}

/** All that can be said at a place; undefined where the reader thinks better of it. */
export async function chooseCopyCorrection(
  found: CorrectableCopy,
): Promise<CopyCorrectionChoice | undefined> {
  const picks = [...passagePicks(found), ...articlePicks(found), ...furniturePicks(found)];
  const title =
    found.passage === null
      ? vscode.l10n.t("Correct what stands here")
      : vscode.l10n.t("“{0}” is copied", found.passage);
  const pick = await vscode.window.showQuickPick(picks, { title, matchOnDescription: true });
  return pick?.choice;
}

function passagePicks({ passage, places }: CorrectableCopy): readonly ChoicePick[] {
  if (passage === null || places.length === 0) return [];
  const each = places.map((place) =>
    toPick("circle-slash", vscode.l10n.t("Not a copy of {0}", place.short), about(place), {
      kind: "notACopy",
      of: [place.name],
    }),
  );
  const any = toPick("circle-slash", vscode.l10n.t("Not a copy of any article"), "", {
    kind: "notACopy",
    of: [],
  });
  return [separator(vscode.l10n.t("This passage")), ...each, ...(places.length > 1 ? [any] : [])];
}

/** `line 3 · identical · Storm over the islands` */
function about({ short, label, description }: CopyChoice): string {
  const where = description.startsWith(`${short}, `)
    ? description.slice(short.length + 2)
    : description;
  return `${where} · ${label}`;
}

function articlePicks({ places, story }: CorrectableCopy): readonly ChoicePick[] {
  const byArticle = new Map(places.map((place) => [place.name.uri, place]));
  const same = [...byArticle.values()].map((place) =>
    toPick("link", vscode.l10n.t("Same story as {0}", place.short), place.label, {
      kind: "sameStory",
      others: [place.name],
    }),
  );
  const other = toPick("link", vscode.l10n.t("Same story as another article…"), "", {
    kind: "sameStory",
    others: [],
  });
  const not = toPick("circle-slash", vscode.l10n.t("Not the same story"), story.join(", "), {
    kind: "notSameStory",
  });
  return [
    separator(vscode.l10n.t("This article")),
    ...same,
    other,
    ...(story.length > 0 ? [not] : []),
  ];
}

function furniturePicks({ furniture }: CorrectableCopy): readonly ChoicePick[] {
  if (furniture === null) return [];
  const label = vscode.l10n.t("Mark as page furniture");
  return [
    separator(vscode.l10n.t("In all articles")),
    toPick("layout", label, `“${furniture}”`, { kind: "furniture" }),
  ];
}

/**
 * Which places a passage is no copy of, none for all of them. The only other place is not asked
 * about; undefined where the reader thinks better of it.
 */
export async function chooseCopy({
  passage,
  places,
}: CorrectableCopy): Promise<readonly CorrectedName[] | undefined> {
  if (places.length === 1) return places.map(({ name }) => name);
  const picks = await chooseMany(places, {
    title: vscode.l10n.t("“{0}” is not a copy of…", passage ?? ""),
    placeHolder: vscode.l10n.t("Tick the places it is no copy of"),
  });
  if (picks === undefined || picks.length === 0) return undefined;
  return picks.length === places.length ? [] : picks;
}

/** The other articles of a story; none where the reader thinks better of it. */
export async function chooseStory(
  choices: readonly CopyChoice[],
): Promise<readonly CorrectedName[]> {
  const picks = await chooseMany(choices, {
    title: vscode.l10n.t("The same story as…"),
    placeHolder: vscode.l10n.t("Tick the articles that tell it; those that share text stand first"),
  });
  return picks ?? [];
}

async function chooseMany(
  choices: readonly CopyChoice[],
  words: { readonly title: string; readonly placeHolder: string },
): Promise<readonly CorrectedName[] | undefined> {
  const picks = await vscode.window.showQuickPick(
    choices.map(({ label, description, name }) => ({ label, description, name })),
    { ...words, canPickMany: true, matchOnDescription: true },
  );
  return picks?.map(({ name }) => name);
}

function toPick(
  icon: string,
  label: string,
  description: string,
  choice: CopyCorrectionChoice,
): ChoicePick {
  return { label: `$(${icon}) ${label}`, description, choice };
}

function separator(label: string): ChoicePick {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

import * as vscode from "vscode";
import { commandIds } from "../../protocol/ids";
import { articleGroupings, type ArticleGrouping, type Grouping } from "../../protocol/rows";
import type { FilteredView } from "./filteredView";

/** Where the workspace remembers what its articles are listed by. */
const groupingKey = "themes.grouping";

/** *Group Articles by…*, of which the reader's choice is remembered; takes a grouping, too. */
export function registerArticleGrouping(
  view: FilteredView,
  memory: vscode.Memento,
): vscode.Disposable {
  view.grouping = toArticleGrouping(memory.get(groupingKey)) ?? "theme";
  return vscode.commands.registerCommand(commandIds.groupArticles, async (given?: unknown) => {
    const grouping = toArticleGrouping(given) ?? (await askGrouping(view.grouping));
    if (grouping === undefined) return;
    view.grouping = grouping;
    await memory.update(groupingKey, grouping);
    await view.focus();
  });
}

/** What stands beside the name of the view: `by outlet`, and nothing where it is by theme. */
export function articleGroupingWords(grouping: Grouping | undefined): string {
  const known = toArticleGrouping(grouping) ?? "theme";
  return known === "theme" ? "" : groupingWords()[known].beside;
}

function toArticleGrouping(given: unknown): ArticleGrouping | undefined {
  return articleGroupings.find((known) => known === given);
}

interface GroupingItem extends vscode.QuickPickItem {
  readonly grouping: ArticleGrouping;
}

/** A list in which the current choice is ticked and the first to be taken. */
function askGrouping(current: Grouping | undefined): Promise<ArticleGrouping | undefined> {
  const words = groupingWords();
  const box = vscode.window.createQuickPick<GroupingItem>();
  box.title = vscode.l10n.t("Group articles by");
  box.items = articleGroupings.map((grouping) => ({
    grouping,
    label: words[grouping].label,
    description: words[grouping].description,
    iconPath: new vscode.ThemeIcon(grouping === current ? "check" : "blank"),
  }));
  box.activeItems = box.items.filter(({ grouping }) => grouping === current);
  return new Promise((resolve) => {
    box.onDidAccept(() => {
      resolve(box.activeItems[0]?.grouping);
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}

interface GroupingWords {
  readonly label: string;
  readonly description: string;
  readonly beside: string;
}

function groupingWords(): Readonly<Record<ArticleGrouping, GroupingWords>> {
  return {
    theme: {
      label: vscode.l10n.t("Theme"),
      description: vscode.l10n.t("What they are about"),
      beside: "",
    },
    actor: {
      label: vscode.l10n.t("Actor"),
      description: vscode.l10n.t("Who is named, those in most articles first"),
      beside: vscode.l10n.t("by actor"),
    },
    outlet: {
      label: vscode.l10n.t("Outlet"),
      description: vscode.l10n.t("Who published them"),
      beside: vscode.l10n.t("by outlet"),
    },
    date: {
      label: vscode.l10n.t("Date"),
      description: vscode.l10n.t("When they came out, newest first"),
      beside: vscode.l10n.t("by date"),
    },
    copies: {
      label: vscode.l10n.t("Copies"),
      description: vscode.l10n.t("Articles that stand nearly whole in another"),
      beside: vscode.l10n.t("by copies"),
    },
  };
}

import * as vscode from "vscode";
import type { Row } from "../../protocol/rows";
import type { ThemeCorrectParams } from "../../protocol/themes";
import { articlesIn, themesIn } from "./chosenRows";
import { say, type ThemeTools } from "./themeTools";

/** How rows travel within the view; VS Code asks for this form of a name. */
export const themeRowsMime = "application/vnd.code.tree.seedreader.themes";

/** What is dragged: ids and addresses, nothing that an editor would have to understand. */
interface Dragged {
  readonly themes: readonly string[];
  readonly articles: readonly string[];
}

/**
 * Dragging in the view Themes: articles onto a theme move there, onto *Other articles* belong to none;
 * a theme onto another becomes a part of it. Articles dragged into an editor open.
 */
export class ThemeDragging implements vscode.TreeDragAndDropController<Row> {
  readonly dragMimeTypes = [themeRowsMime, "text/uri-list"];
  readonly dropMimeTypes = [themeRowsMime];
  readonly #tools: Pick<ThemeTools, "connection" | "results">;

  constructor(tools: Pick<ThemeTools, "connection" | "results">) {
    this.#tools = tools;
  }

  handleDrag(rows: readonly Row[], transfer: vscode.DataTransfer): void {
    const dragged: Dragged = { themes: themesIn(rows), articles: articlesIn(rows) };
    transfer.set(themeRowsMime, new vscode.DataTransferItem(JSON.stringify(dragged)));
    const { connection } = this.#tools;
    const files = dragged.articles.map((uri) => connection.fromUriText(uri).toString());
    if (files.length > 0) {
      transfer.set("text/uri-list", new vscode.DataTransferItem(files.join("\r\n")));
    }
  }

  async handleDrop(target: Row | undefined, transfer: vscode.DataTransfer): Promise<void> {
    const item = transfer.get(themeRowsMime);
    if (item === undefined || target === undefined) return;
    const said = meantBy(toDragged(await item.asString()), target);
    if (said !== undefined) await say(this.#tools, said);
  }
}

/** What a drop says; undefined where it says nothing, as that of a theme onto itself. */
export function meantBy(
  { themes, articles }: Dragged,
  target: Row,
): ThemeCorrectParams | undefined {
  const [theme] = themesIn([target]);
  if (articles.length > 0) {
    if (theme !== undefined) return { kind: "inTheme", articles, to: { kind: "theme", theme } };
    return target.kind === "otherArticles"
      ? { kind: "inTheme", articles, to: { kind: "rest" } }
      : undefined;
  }
  const also = themes.filter((id) => id !== theme);
  return theme === undefined || also.length === 0 ? undefined : { kind: "sameTheme", theme, also };
}

/** Only this class writes what it reads, but the data of a drag may come from anywhere. */
function toDragged(text: string): Dragged {
  try {
    const value: unknown = JSON.parse(text);
    const listIn = (key: string): readonly string[] => {
      // Safe: reading a key that is not there gives undefined.
      const list = (value as Readonly<Record<string, unknown>> | null)?.[key];
      return Array.isArray(list) ? list.filter((one) => typeof one === "string") : [];
    };
    return { themes: listIn("themes"), articles: listIn("articles") };
  } catch {
    // Not ours: nothing is dropped.
    return { themes: [], articles: [] };
  }
}

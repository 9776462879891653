import * as vscode from "vscode";
import { viewIds } from "../../protocol/ids";
import { groupThemesAnewRequest, themeCommandIds } from "../../protocol/themes";
import type { ThemeTools } from "./themeTools";

/** *Group Themes Anew*, with a bar at the top of the view and a way to stop it. */
export function registerGroupAnew({ connection, results }: ThemeTools): vscode.Disposable {
  return vscode.commands.registerCommand(themeCommandIds.groupThemesAnew, async () => {
    const options = { location: { viewId: viewIds.themes } };
    const result = await vscode.window.withProgress(options, (_, token) =>
      connection.ask(groupThemesAnewRequest, null, token),
    );
    await results.tell(result);
  });
}

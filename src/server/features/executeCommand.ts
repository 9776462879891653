import type { Disposable, ExecuteCommandParams } from "vscode-languageserver";
import { MessageType, ShowMessageNotification, type Connection } from "vscode-languageserver";
import type { Location } from "vscode-languageserver";
import {
  removeCorrectionCommand,
  serverCommandIds,
  type CorrectParams,
  type CorrectResult,
} from "../../protocol/corrections";
import type { Corrector } from "../corrections/corrector";
import type { Requests } from "../requests";
import { executeCommand } from "./standardRequests";

/** Commands behind code actions, for editors that run them on the server. VS Code has its own. */
export function registerExecuteCommand(
  requests: Requests,
  connection: Connection,
  corrector: Corrector,
): Disposable {
  return requests.on(executeCommand, null, async (params) => {
    const result = await run(corrector, params);
    if (result) {
      await connection.sendNotification(ShowMessageNotification.type, {
        type: result.outcome === "refused" ? MessageType.Warning : MessageType.Info,
        message: result.message,
      });
    }
    return null;
  });
}

export const executableCommands: readonly string[] = [
  serverCommandIds.correct,
  serverCommandIds.undo,
  removeCorrectionCommand,
];

function run(
  corrector: Corrector,
  { command, arguments: given = [] }: ExecuteCommandParams,
): Promise<CorrectResult> | undefined {
  // Safe: the editor hands back what this server put behind a code action; a call with anything
  // else fails at the boundary of requests and is logged.
  if (command === serverCommandIds.correct) return corrector.correct(given[0] as CorrectParams);
  if (command === serverCommandIds.undo) return corrector.undo();
  if (command === removeCorrectionCommand) return corrector.remove(given[0] as Location);
  return undefined;
}

import type { Connection } from "vscode-languageserver";
import { changedNotification } from "../protocol/indexing";
import type { NotificationKind } from "../protocol/messageKinds";
import type { ClientState } from "./clientState";

/** Findings moved: views and drawings ask again, and so does whoever shows tokens, hints or problems. */
export function announce(connection: Connection, client: ClientState): void {
  tell(connection, changedNotification, null);
  if (client.refreshesTokens) void attempt(() => connection.languages.semanticTokens.refresh());
  if (client.refreshesHints) void attempt(() => connection.languages.inlayHint.refresh());
  refreshDiagnostics(connection, client);
}

/** Problems that the client asks for are others now. */
export function refreshDiagnostics(connection: Connection, client: ClientState): void {
  if (client.refreshesDiagnostics) void attempt(() => connection.languages.diagnostics.refresh());
}

export function tell<Params>(
  connection: Connection,
  kind: NotificationKind<Params>,
  params: Params,
): void {
  void attempt(() => connection.sendNotification(kind.method, params));
}

async function attempt(send: () => Promise<void> | void): Promise<void> {
  try {
    await send();
  } catch {
    // The client left in the middle of it; the process ends with the connection.
  }
}

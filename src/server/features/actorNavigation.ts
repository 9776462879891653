import type { Disposable } from "vscode-languageserver";
import type { ClientState } from "../clientState";
import type { Requests } from "../requests";
import { registerActorQuotations } from "./actorQuotations";
import { registerDefinition } from "./definition";
import { registerDocumentHighlight } from "./documentHighlight";
import { registerInlayHint } from "./inlayHint";
import { registerReferences } from "./references";
import { registerWorkspaceSymbol } from "./workspaceSymbol";

/** Everything that leads about among actors, as an editor leads about among symbols of code. */
export function registerActorNavigation(
  requests: Requests,
  client: ClientState,
): readonly Disposable[] {
  return [
    registerDefinition(requests, client),
    registerReferences(requests),
    registerActorQuotations(requests),
    registerDocumentHighlight(requests),
    registerInlayHint(requests),
    registerWorkspaceSymbol(requests),
  ];
}

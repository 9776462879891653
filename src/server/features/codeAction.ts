import {
  CodeActionKind,
  CodeActionRequest,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionParams,
  type Command,
  type Connection,
  type Diagnostic,
  type Disposable,
} from "vscode-languageserver";
import { removeCorrectionCommand, type CorrectedName } from "../../protocol/corrections";
import { correctionsPath } from "../../protocol/correctionsFile";
import type { ClientState } from "../clientState";
import { folderOfCorrections, type CorrectionFolders } from "../corrections/correctionFolders";
import { removableCodes } from "../corrections/staleCorrections";
import { fromRange } from "../convert";
import type { Indexer } from "../index/indexer";
import type { Requests } from "../requests";
import type { ArticleStore } from "../store/articleStore";
import { normalizeUri } from "../uri";
import { sourcingActions, termActions } from "../sourcing/sourcingActions";
import { copyActions } from "./copyActions";
import type { ActionPlace } from "./correctionAction";
import { nameActions } from "./nameActions";
import { quotationActions } from "./quotationActions";
import { codeAction } from "./standardRequests";

interface CodeActionPorts {
  readonly requests: Requests;
  readonly client: ClientState;
  readonly store: ArticleStore;
  readonly folders: CorrectionFolders;
  readonly indexer: Pick<Indexer, "isListed">;
}

/**
 * What can be said of the name, selection, quotation or copy under the cursor, and the quick fix for
 * entries of a corrections file. Clients that take registrations are asked for both kinds of
 * documents.
 */
export function registerCodeActions(ports: CodeActionPorts): Disposable {
  return ports.requests.on(codeAction, null, (params) => {
    const uri = normalizeUri(params.textDocument.uri);
    if (folderOfCorrections(uri) !== null)
      return params.context.diagnostics.flatMap(toRemoval(uri));
    return [
      ...sourceFixes(ports, uri, params),
      ...toCorrections(ports, uri, params),
      ...sourceTerms(ports, uri, params),
    ];
  });
}

/** Quick fixes for vague and claimed sources. */
function sourceFixes(
  { client, requests, store, indexer }: CodeActionPorts,
  uri: string,
  { context }: CodeActionParams,
): readonly CodeAction[] {
  const article = store.get(uri);
  if (article?.kind !== "read" || !isAsked(context, CodeActionKind.QuickFix)) return [];
  return sourcingActions({
    view: requests.view(article),
    diagnostics: context.diagnostics,
    runsCommandLinks: client.runsCommandLinks,
    isDraft: !indexer.isListed(uri),
  });
}

/** What selected words may be counted as. */
function sourceTerms(
  { client, requests, store }: CodeActionPorts,
  uri: string,
  { range, context }: CodeActionParams,
): readonly CodeAction[] {
  const article = store.get(uri);
  if (article?.kind !== "read" || !client.runsCommandLinks) return [];
  if (!isAsked(context, CodeActionKind.Refactor)) return [];
  return termActions(requests.view(article), fromRange(article.document, range));
}

function isAsked({ only }: CodeActionParams["context"], kind: string): boolean {
  return !only || only.some((one) => isWithin(kind, one));
}

/** Asks the client to ask for both kinds of documents, where it takes such wishes. */
export async function askForCodeActions(
  connection: Connection,
  client: ClientState,
): Promise<void> {
  if (!client.registersCodeActions) return;
  await connection.client.register(CodeActionRequest.type, {
    documentSelector: [{ language: "seed" }, { pattern: `**/${correctionsPath}` }],
    codeActionKinds: [...codeActionKinds],
  });
}

export const codeActionKinds = [CodeActionKind.QuickFix, CodeActionKind.Refactor] as const;

function toRemoval(uri: string): (diagnostic: Diagnostic) => CodeAction[] {
  return (diagnostic) => {
    if (!removableCodes.includes(diagnostic.code)) return [];
    const title = "Remove this correction";
    const place = { uri, range: diagnostic.range };
    const command: Command = {
      title,
      command: removeCorrectionCommand,
      arguments: [place],
    };
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command }];
  };
}

function toCorrections(
  { client, requests, store, folders }: CodeActionPorts,
  uri: string,
  { range, context }: CodeActionParams,
): CodeAction[] {
  const { only } = context;
  if (only && !only.some((kind) => isWithin(CodeActionKind.Refactor, kind))) return [];
  const article = store.get(uri);
  const folder = folders.of(uri);
  if (article?.kind !== "read" || folder === null) return [];
  const view = requests.view(article);
  const name: CorrectedName = { uri, range };
  const { runsCommandLinks } = client;
  const place: ActionPlace = { view, folder, name, runsCommandLinks };
  // Quotations and copies fill a page: a lightbulb on each of them, unasked, would never rest.
  if (context.triggerKind === CodeActionTriggerKind.Automatic) return [...nameActions(place)];
  return [...nameActions(place), ...quotationActions(place), ...copyActions(place)];
}

/** `refactor.move` lies within `refactor`, and both within the empty kind. */
function isWithin(kind: string, asked: string): boolean {
  return asked === "" || kind === asked || kind.startsWith(`${asked}.`);
}

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
import {
  correctionCommandIds,
  removeCorrectionCommand,
  serverCommandIds,
  type CorrectedKind,
  type CorrectedName,
  type CorrectParams,
} from "../../protocol/corrections";
import { correctionsPath } from "../../protocol/correctionsFile";
import type { ClientState } from "../clientState";
import { actorChoices, correctableAt } from "../corrections/choices";
import { folderOfCorrections, type CorrectionFolders } from "../corrections/correctionFolders";
import { removableCodes } from "../corrections/staleCorrections";
import { fromRange } from "../convert";
import type { Indexer } from "../index/indexer";
import type { Requests } from "../requests";
import type { ArticleStore } from "../store/articleStore";
import { shorten } from "../text/shorten";
import { quoted } from "../text/wording";
import { normalizeUri } from "../uri";
import { sourcingActions, termActions } from "../sourcing/sourcingActions";
import { copyActions } from "./copyActions";
import { quotationActions, type ActionPlace } from "./quotationActions";
import { codeAction } from "./standardRequests";

interface CodeActionPorts {
  readonly requests: Requests;
  readonly client: ClientState;
  readonly store: ArticleStore;
  readonly folders: CorrectionFolders;
  readonly indexer: Pick<Indexer, "isListed">;
}

/**
 * What can be said of the name, selection, quotation or copy under the cursor, and the quick fix for entries of a
 * corrections file. Clients that take registrations are asked for both kinds of documents.
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
  if (context.triggerKind === CodeActionTriggerKind.Automatic) return [...ofName(place)];
  return [...ofName(place), ...quotationActions(place), ...copyActions(place)];
}

function ofName({ view, folder, name, runsCommandLinks }: ActionPlace): readonly CodeAction[] {
  const found = correctableAt(view, folder, name);
  if (!found) return [];
  const written = quoted(shorten(found.written, 40));
  const offers: Offer[] = kinds
    .filter(([kind]) => kind !== found.kind)
    .map(([is, words, own]): Offer => ({
      title: `${written} is ${words}`,
      own,
      params: { kind: "actorKind", name, is, where: "folder" },
    }));
  if (found.kind !== null) {
    const params: CorrectParams = { kind: "notAnActor", name, where: "folder" };
    offers.push({
      title: `${written} is not an actor`,
      own: correctionCommandIds.notAnActor,
      params,
    });
  }
  const toAction = ({ title, own, params }: Offer): CodeAction =>
    runsCommandLinks
      ? toCodeAction(title, own, [name])
      : toCodeAction(title, serverCommandIds.correct, [params]);
  if (runsCommandLinks) {
    return [
      ...(found.joins
        ? [toCodeAction("Same actor as…", correctionCommandIds.sameActor, [name])]
        : []),
      ...(found.splits ? [toCodeAction("Split…", correctionCommandIds.splitActor, [name])] : []),
      ...offers.map(toAction),
    ];
  }
  // Without a list to choose from, the likeliest others are offered by name.
  const same = actorChoices(view, folder, name).slice(0, 3);
  return [
    ...same.map(({ label, name: other }) =>
      toCodeAction(`${written} is ${quoted(label)}`, serverCommandIds.correct, [
        { kind: "sameActor", name, others: [other] } satisfies CorrectParams,
      ]),
    ),
    ...offers.map(toAction),
  ];
}

interface Offer {
  readonly title: string;
  readonly params: CorrectParams;
  /** The command of VS Code that does the same and tells what became of it. */
  readonly own: string;
}

const kinds: readonly (readonly [CorrectedKind, string, string])[] = [
  ["person", "a person", correctionCommandIds.isPerson],
  ["organization", "an organisation", correctionCommandIds.isOrganization],
  ["place", "a place", correctionCommandIds.isPlace],
];

function toCodeAction(title: string, command: string, given: readonly unknown[]): CodeAction {
  return {
    title,
    kind: CodeActionKind.Refactor,
    command: { title, command, arguments: [...given] },
  };
}

/** `refactor.move` lies within `refactor`, and both within the empty kind. */
function isWithin(kind: string, asked: string): boolean {
  return asked === "" || kind === asked || kind.startsWith(`${asked}.`);
}

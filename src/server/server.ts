import type { Connection, Disposable } from "vscode-languageserver";
import type { CorrectResult } from "../protocol/corrections";
import { ClientState } from "./clientState";
import type { Corrections } from "./corrections/startCorrections";
import { answerTo } from "./answerTo";
import { askForCodeActions } from "./features/codeAction";
import { registerCorrections } from "./features/corrections";
import { bytesReader } from "./follow/clientFiles";
import { followDocuments, type DocumentPorts } from "./follow/documents";
import { followFiles, SeedFileList } from "./follow/files";
import type { Engine } from "./engine";
import { registerActorNavigation } from "./features/actorNavigation";
import { registerCheckDraft } from "./features/checkDraft";
import { registerCompare } from "./features/compare";
import { registerCopiedFiles } from "./features/copiedFiles";
import { registerCounts } from "./features/counts";
import { registerDescribe } from "./features/describe";
import { registerDocumentSymbol } from "./features/documentSymbol";
import { registerFoldingRange } from "./features/foldingRange";
import { registerHighlights } from "./features/highlights";
import { registerHover } from "./features/hover";
import { registerIndexRequests } from "./features/indexRequests";
import { registerIntroduction } from "./features/introduction";
import { registerOnlyNew } from "./features/onlyNew";
import { registerPassageText } from "./features/passageText";
import { registerQuotationText } from "./features/quotationText";
import { registerRelated } from "./features/related";
import { registerRename } from "./features/rename";
import { registerRows } from "./features/rows";
import { registerSemanticTokens } from "./features/semanticTokens";
import { registerSourcingDiagnostics } from "./features/sourcingDiagnostics";
import { registerStep } from "./features/step";
import { registerThemes } from "./features/themes";
import { registerWhoSaid } from "./features/whoSaid";
import type { Host } from "./host";
import type { Imported } from "./imported/startImported";
import { startIndex } from "./index/startIndex";
import { Requests } from "./requests";
import { SourcingState } from "./sourcing/sourcingState";
import { followSourcing, rereadAll } from "./sourcing/startSourcing";
import { startBeside } from "./startBeside";
import { ThemeKeeper } from "./themes/themeKeeper";
import { announce, refreshDiagnostics } from "./tellClient";

/**
 * The language server: what it holds, what it follows, what it answers. Begins to work when the
 * connection listens.
 * @param connection not listening yet.
 * @param host the platform it runs on.
 * @param engine the analysis.
 */
export function createServer(connection: Connection, host: Host, engine: Engine): Disposable {
  const state = startState(connection, host, engine);
  const { client, index, sourcing, ports, beside, themes, files } = state;
  const parts: readonly Disposable[] = [
    index,
    beside,
    themes,
    connection.onInitialize((params) => {
      client.initialize(params);
      sourcing.begin(client.sourcing);
      themes.begin(client.themes);
      return answerTo(client);
    }),
    followDocuments(ports),
    followSourcing(connection, sourcing),
    registerSourcingDiagnostics(ports.requests, () => sourcing.diagnostics),
    ...followFiles(
      { ...ports, ...beside, onInitialized: () => void askForCodeActions(connection, client) },
      files,
    ),
    ...registerFeatures({ ...ports, ...beside, engine, files, themes }),
  ];
  const server = { dispose: () => parts.forEach((part) => part.dispose()) };
  connection.onShutdown(() => server.dispose());
  return server;
}

/** What the server holds; its parts tell each other what has changed. */
function startState(connection: Connection, host: Host, engine: Engine) {
  const client = new ClientState();
  const readBytes = bytesReader(connection, host, client);
  const index = startIndex({
    ...{ connection, host, engine, readBytes },
    told: (uri) => beside.corrections.store.toldFor(uri),
    terms: () => sourcing.terms,
    prepare: (uris) => beside.prepare(uris),
    announce() {
      announce(connection, client);
      beside.report();
      themes.changed();
    },
  });
  const { store, folder, indexer, announcer } = index;
  const sourcing: SourcingState = new SourcingState({
    onTerms: () => rereadAll({ store, folder, indexer }),
    onDiagnostics: () => refreshDiagnostics(connection, client),
  });
  const requests = new Requests(connection, host, store, folder);
  const ports = { connection, requests, host, client, store, folder, indexer, announcer };
  const beside = startBeside({ ...ports, readBytes });
  const { corrector } = beside.corrections;
  const onDone = (undo: () => CorrectResult): void => corrector.remember(undo);
  const themes: ThemeKeeper = new ThemeKeeper({ connection, host, folder, onDone });
  return { client, index, sourcing, ports, beside, themes, files: new SeedFileList(ports) };
}

/** One line a feature; each answers by itself. */
function registerFeatures(parts: FeatureParts): readonly Disposable[] {
  const { requests, client, engine, store, folder, indexer, files, corrections, imported } = parts;
  return [
    registerHover(requests, client, folder),
    registerDescribe(requests, folder),
    registerSemanticTokens(requests),
    registerHighlights(requests),
    registerDocumentSymbol(requests),
    registerFoldingRange(requests),
    ...registerActorNavigation(requests, client),
    ...registerRows(requests),
    registerIntroduction(requests),
    registerStep(requests, folder),
    registerRelated(requests, folder),
    ...registerCompare(requests),
    registerCopiedFiles(requests),
    registerPassageText(requests),
    ...registerOnlyNew(requests, store),
    registerWhoSaid(requests, folder),
    registerCheckDraft(requests, folder, engine),
    registerQuotationText(requests),
    registerCounts(requests, store, indexer),
    ...registerIndexRequests(requests, indexer, files, [corrections.store, imported.store]),
    ...registerCorrections(parts),
    ...registerRename(requests, corrections.corrector),
    ...registerThemes(requests, corrections, parts.themes),
  ];
}

interface FeatureParts extends DocumentPorts {
  readonly engine: Engine;
  readonly requests: Requests;
  readonly files: SeedFileList;
  readonly corrections: Corrections;
  readonly imported: Imported;
  readonly themes: ThemeKeeper;
}

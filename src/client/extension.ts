import * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { highlightsRequest, rowsRequest } from "../protocol/messages";
import type { SeedReaderApi } from "./api";
import { clientOptions } from "./clientOptions";
import { registerActorCommands } from "./commands/actorRowCommands";
import { registerCompare } from "./commands/compare";
import { registerDescribe } from "./commands/describeHere";
import { registerIndexCommands } from "./commands/indexCommands";
import { registerLinks } from "./commands/links";
import { registerQuotationRows } from "./commands/quotationRowCommands";
import { registerReadFolder } from "./commands/readFolder";
import { registerSteps } from "./commands/step";
import { registerWhoSaid } from "./commands/whoSaid";
import { registerToggle } from "./commands/toggleHighlights";
import { Connection } from "./connection";
import { CopiedFiles } from "./copies/copiedFiles";
import { CorrectionsState } from "./corrections/correctionsState";
import { registerCorrections } from "./corrections/registerCorrections";
import { ResultTeller } from "./corrections/tellResult";
import { registerDraftChecks } from "./draft/registerDraftChecks";
import { registerLanguageAssignment } from "./files/assignLanguage";
import { FoldersRead } from "./files/foldersRead";
import { registerFileReader } from "./files/readFile";
import { SeedFiles } from "./files/seedFiles";
import { HighlightsDrawer } from "./highlights/drawHighlights";
import { NameColors } from "./highlights/nameColors";
import { refreshWithSettings } from "./highlights/providerSettings";
import { registerReading } from "./reading/registerReading";
import type { ReadArticles } from "./reading/readArticles";
import type { Reading } from "./reading/registerReading";
import { registerRelated } from "./related/registerRelated";
import { createActorsView, registerActorFilter } from "./views/actorsView";
import { createCopiesView, registerCopies } from "./views/copiesView";
import type { FilteredView } from "./views/filteredView";
import { IndexState } from "./views/indexState";
import {
  createQuotationsView,
  registerQuotationFilter,
  registerQuotationGrouping,
} from "./views/quotationsView";
import { refreshOnChange } from "./views/refreshOnChange";
import { registerProgress } from "./views/showProgress";
import { ThemeDragging } from "./themes/dragThemes";
import { keptThemes } from "./themes/keptThemes";
import { registerThemeHand } from "./themes/registerThemeHand";
import type { ThemeTools } from "./themes/themeTools";
import { registerTermCommands } from "./sourcing/addTerms";
import { StatusBar } from "./views/statusBar";
import { createThemesView, registerThemes } from "./views/themesView";

/** Registers everything and lets the server start by itself; what asks it waits for it. */
export function startReader(
  { workspaceState, subscriptions }: vscode.ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): SeedReaderApi {
  const folders = new FoldersRead(workspaceState);
  const client = createClient(clientOptions(folders.all, () => keptThemes(workspaceState)));
  const connection = new Connection(client);
  const parts = createParts(connection, folders, workspaceState);
  const { files, index, reading, views, related } = parts;
  subscriptions.push(
    client,
    ...followers(connection, parts),
    refreshWithSettings(client),
    ...viewCommands(connection, views, workspaceState),
    ...themeCommands(connection, parts, workspaceState),
    ...textCommands(connection),
    ...folderCommands(connection, parts),
    registerDraftChecks(connection, workspaceState),
  );
  const listed = client.start().then(() => files.search());
  listed.catch((error: unknown) => tellFailure(error));
  return {
    ready: () => listed.then(() => index.settled()),
    ...views,
    related: related.view,
    ...answers(connection, reading),
  };
}

type Parts = ReturnType<typeof createParts>;

/** What several of the others go by, each once. */
function createParts(connection: Connection, folders: FoldersRead, memory: vscode.Memento) {
  const index = new IndexState(connection);
  const results = new ResultTeller(connection);
  const reading = registerReading(connection, index, memory);
  return {
    folders,
    files: new SeedFiles(connection, folders),
    index,
    corrections: new CorrectionsState(connection),
    nameColors: new NameColors(),
    reading,
    results,
    views: createViews({ connection, results }, reading.read),
    related: registerRelated(connection, index),
  };
}

type Views = Readonly<Record<"themes" | "actors" | "quotations" | "copies", FilteredView>>;

/** The trees whose rows can be filtered. */
function createViews(tools: Pick<ThemeTools, "connection" | "results">, read: ReadArticles): Views {
  const { connection } = tools;
  return {
    themes: createThemesView(connection, read, new ThemeDragging(tools)),
    actors: createActorsView(connection),
    quotations: createQuotationsView(connection),
    copies: createCopiesView(connection),
  };
}

/** What shows by itself what the server finds. */
function followers(connection: Connection, parts: Parts): readonly vscode.Disposable[] {
  const { folders, files, index, corrections, nameColors, reading, views, related } = parts;
  return [
    ...[folders, files, index, corrections, nameColors, reading, related.registered],
    registerLanguageAssignment(folders),
    registerFileReader(connection),
    refreshOnChange(connection, Object.values(views)),
    registerProgress(index),
    new StatusBar(connection, index, corrections, reading.onlyNew),
    new CopiedFiles(connection),
    new HighlightsDrawer(connection, nameColors),
  ];
}

/** Commands of the view Themes. */
function themeCommands(
  connection: Connection,
  { reading, results, views: { themes } }: Parts,
  memory: vscode.Memento,
): readonly vscode.Disposable[] {
  return [
    registerThemes(connection, themes, { read: reading.read, memory }),
    registerThemeHand({ connection, results, chosen: () => themes.selection }, memory),
  ];
}

/** Commands about the folder as a whole and what the reader says of it. */
function folderCommands(
  connection: Connection,
  { folders, files, index, corrections, results }: Parts,
): readonly vscode.Disposable[] {
  return [
    registerCorrections(connection, folders, corrections, results),
    registerReadFolder(folders),
    registerIndexCommands(connection, files, index),
    registerToggle(),
    registerTermCommands(),
  ];
}

/** The views themselves and the commands that stand above their rows. */
function viewCommands(
  connection: Connection,
  { themes, actors, quotations, copies }: Views,
  memory: vscode.Memento,
): readonly vscode.Disposable[] {
  return [
    themes,
    actors,
    quotations,
    copies,
    registerActorFilter(connection, actors),
    registerActorCommands(connection, actors),
    registerQuotationFilter(connection, quotations),
    registerQuotationGrouping(quotations, memory),
    registerQuotationRows(connection, quotations),
    registerCopies(connection, copies, memory),
  ];
}

/** Commands about the place in the text where the reader is. */
function textCommands(connection: Connection): readonly vscode.Disposable[] {
  return [
    registerSteps(connection),
    registerWhoSaid(connection),
    registerCompare(connection),
    registerDescribe(connection),
    registerLinks(connection),
  ];
}

/** What the extension tells others about articles. */
function answers(
  connection: Connection,
  { read, onlyNew }: Reading,
): Pick<SeedReaderApi, "rows" | "isRead" | "onlyNew" | "highlights"> {
  return {
    rows: (params) => connection.ask(rowsRequest, params),
    isRead: ({ uri }) => read.has(connection.toUriText(uri)),
    onlyNew: (editor) => onlyNew.in(editor)?.message,
    highlights: ({ uri }) => connection.ask(highlightsRequest, { uri: connection.toUriText(uri) }),
  };
}

function tellFailure(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  void vscode.window.showErrorMessage(
    vscode.l10n.t("Seed Reader could not start: {0}. Reload the window to try again.", reason),
  );
}

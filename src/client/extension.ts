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
  context: vscode.ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): SeedReaderApi {
  const folders = new FoldersRead(context.workspaceState);
  const client = createClient(clientOptions(folders.all, () => keptThemes(context.workspaceState)));
  const connection = new Connection(client);
  const files = new SeedFiles(connection, folders);
  const index = new IndexState(connection);
  const corrections = new CorrectionsState(connection);
  const nameColors = new NameColors();
  const reading = registerReading(connection, index, context.workspaceState);
  const results = new ResultTeller(connection);
  const views = createViews({ connection, results }, reading.read);
  const related = registerRelated(connection, index);
  context.subscriptions.push(
    client,
    folders,
    files,
    index,
    registerLanguageAssignment(folders),
    registerFileReader(connection),
    reading,
    refreshOnChange(connection, Object.values(views)),
    ...viewCommands(connection, views, context.workspaceState),
    registerThemes(connection, views.themes, {
      read: reading.read,
      memory: context.workspaceState,
    }),
    registerProgress(index),
    corrections,
    registerCorrections(connection, folders, corrections, results),
    registerThemeHand(
      { connection, results, chosen: () => views.themes.selection },
      context.workspaceState,
    ),
    new StatusBar(connection, index, corrections, reading.onlyNew),
    new CopiedFiles(connection),
    nameColors,
    new HighlightsDrawer(connection, nameColors),
    refreshWithSettings(client),
    ...textCommands(connection),
    related.registered,
    registerDraftChecks(connection, context.workspaceState),
    registerReadFolder(folders),
    registerIndexCommands(connection, files, index),
    registerToggle(),
    registerTermCommands(),
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

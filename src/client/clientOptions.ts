import * as vscode from "vscode";
import type {
  HoverMiddleware,
  LanguageClientOptions,
  RenameMiddleware,
} from "vscode-languageclient";
import { correctionCommandIds } from "../protocol/corrections";
import { configurationSection, languageId, linkCommandIds } from "../protocol/ids";
import type { InitializationOptions } from "../protocol/files";
import { sourcingCommandIds, sourcingSection } from "../protocol/sourcing";
import { tellQuietly } from "./commands/seedEditor";
import { provideDocumentSemanticTokens, provideInlayHints } from "./highlights/providerSettings";

/** Where articles lie. Not among them: the old versions that `git:` shows, passages under comparison. */
const articleSchemes = [
  "file",
  "untitled",
  "vscode-remote",
  "vscode-vfs",
  "vscode-test-web",
  "memfs",
];

/** Corrections that a card links to; each asks the reader or can be undone. */
const linkedCorrections = [
  correctionCommandIds.correct,
  correctionCommandIds.setSpeaker,
  correctionCommandIds.notAQuotation,
  correctionCommandIds.correctCopy,
];

/**
 * What both hosts tell the language client.
 * @param foldersRead folders that the reader asked to read as seeds, inside the workspace or not.
 * @param themes what is kept of the themes, asked at every start of the server.
 */
export function clientOptions(
  foldersRead: readonly vscode.Uri[],
  themes: () => unknown,
): LanguageClientOptions {
  const initializationOptions = (): InitializationOptions => ({
    clientFiles: true,
    commandLinks: true,
    sourcing: readSourcing(),
    themes: themes(),
  });
  const workspaceFolders = vscode.workspace.workspaceFolders ?? [];
  const folders = [...workspaceFolders.map(({ uri }) => uri), ...foldersRead];
  const schemes = new Set([...articleSchemes, ...folders.map(({ scheme }) => scheme)]);
  return {
    documentSelector: [...schemes].map((scheme) => ({ language: languageId, scheme })),
    initializationOptions,
    // Pushed whenever it changes; other editors do the same by themselves.
    synchronize: { configurationSection: `${configurationSection}.${sourcingSection}` },
    outputChannelName: "Seed Reader",
    // Article text is not to be trusted: the server escapes it, and no other command can be run.
    markdown: {
      isTrusted: {
        enabledCommands: [
          ...Object.values(linkCommandIds),
          ...linkedCorrections,
          sourcingCommandIds.allowedTerms,
        ],
      },
      supportHtml: false,
    },
    middleware: {
      provideHover,
      provideInlayHints,
      provideDocumentSemanticTokens,
      provideRenameEdits,
    },
  };
}

/** As plain data: what the editor hands out is a proxy, which cannot be sent to a worker. */
function readSourcing(): unknown {
  const settings = vscode.workspace.getConfiguration(configurationSection).get(sourcingSection);
  const plain: unknown = JSON.parse(JSON.stringify(settings ?? null));
  return plain ?? undefined;
}

/** The editor tints what a card is about; a copied article would be tinted from top to bottom. */
const provideHover: NonNullable<HoverMiddleware["provideHover"]> = async (
  document,
  position,
  token,
  next,
) => {
  const hover = await next(document, position, token);
  return hover?.range?.isSingleLine === false ? new vscode.Hover(hover.contents) : hover;
};

/** The text stays as it is, so that without a word a reader might think nothing happened. */
const provideRenameEdits: NonNullable<RenameMiddleware["provideRenameEdits"]> = async (
  document,
  position,
  newName,
  token,
  next,
) => {
  const edits = await next(document, position, newName, token);
  if (edits) {
    const words = "Shown as “{0}” from now on. The text of articles stays as it is.";
    tellQuietly(vscode.l10n.t(words, newName.trim()));
  }
  return edits;
};

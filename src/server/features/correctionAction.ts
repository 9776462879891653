import { CodeActionKind, type CodeAction } from "vscode-languageserver";
import {
  serverCommandIds,
  type CorrectedName,
  type CorrectParams,
} from "../../protocol/corrections";
import type { ArticleView } from "../requests";

/** Where a code action is asked for, and what the client can do with it. */
export interface ActionPlace {
  readonly view: ArticleView;
  readonly folder: string;
  readonly name: CorrectedName;
  /** VS Code runs commands of its own, with a list to choose from. */
  readonly runsCommandLinks: boolean;
}

/** A correction that can be made without another question. */
export interface Offer {
  readonly title: string;
  readonly params: CorrectParams;
  /** The command of VS Code that does the same and tells what became of it. */
  readonly own: string;
}

/** The action of an offer, by the client's own command where it has it. */
export function offerAction(
  { name, runsCommandLinks }: ActionPlace,
  { title, own, params }: Offer,
): CodeAction {
  return runsCommandLinks
    ? correctionAction(title, own, name)
    : correctionAction(title, serverCommandIds.correct, params);
}

/** An action that runs a command about a place, or the server's command with a correction. */
export function correctionAction(
  title: string,
  command: string,
  given: CorrectedName | CorrectParams,
): CodeAction {
  return { title, kind: CodeActionKind.Refactor, command: { title, command, arguments: [given] } };
}

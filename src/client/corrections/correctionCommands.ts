import * as vscode from "vscode";
import {
  correctionCommandIds,
  correctRequest,
  removeCorrectionCommand,
  undoCorrectionRequest,
} from "../../protocol/corrections";
import { correctableRequest } from "../../protocol/correctionChoices";
import { removeCorrectionRequest } from "../../protocol/correctionsFile";
import type {
  CorrectedKind,
  CorrectedName,
  CorrectedWhere,
  CorrectParams,
} from "../../protocol/corrections";
import type { CorrectableName } from "../../protocol/correctionChoices";
import { tellQuietly } from "../commands/seedEditor";
import type { Connection } from "../connection";
import { askShownName, chooseCorrection, chooseOthers, chooseParts } from "./chooseCorrection";
import { correctedName, correctedRows } from "./correctedName";
import type { CorrectionsState } from "./correctionsState";
import { openCorrections, showStale } from "./correctionsFile";
import type { ResultTeller } from "./tellResult";

interface CorrectionTools {
  readonly connection: Connection;
  readonly state: CorrectionsState;
  readonly results: ResultTeller;
}

/** Everything a reader can say of a name, from the palette, menus, links and code actions. */
export function registerCorrectionCommands(tools: CorrectionTools): vscode.Disposable {
  const { connection, results } = tools;
  const onName = (id: string, run: Correcting): vscode.Disposable =>
    vscode.commands.registerCommand(id, async (given?: unknown, chosen?: unknown) => {
      const name = correctedName(connection, given);
      if (name !== undefined) await run(tools, name, chosen);
    });
  const ids = correctionCommandIds;
  return vscode.Disposable.from(
    onName(ids.correct, correct),
    onName(ids.sameActor, joinWith),
    onName(ids.splitActor, split),
    onName(ids.notAnActor, (_, name) => sayNobody(tools, name, "folder")),
    onName(ids.isPerson, (_, name) => sayKind(tools, name, "person", "folder")),
    onName(ids.isOrganization, (_, name) => sayKind(tools, name, "organization", "folder")),
    onName(ids.isPlace, (_, name) => sayKind(tools, name, "place", "folder")),
    onName(ids.renameActor, rename),
    vscode.commands.registerCommand(ids.undoCorrection, async () =>
      results.tell(await connection.ask(undoCorrectionRequest, null)),
    ),
    vscode.commands.registerCommand(ids.showStaleCorrections, () => showStale(tools)),
    vscode.commands.registerCommand(ids.openCorrections, () => openCorrections(connection)),
    vscode.commands.registerCommand(removeCorrectionCommand, async (place) =>
      results.tell(await connection.ask(removeCorrectionRequest, place)),
    ),
  );
}

type Correcting = (
  tools: CorrectionTools,
  name: CorrectedName,
  chosen: unknown,
) => Promise<void> | void;

/** *Correct…*: all that can be said of this name, in one list. */
async function correct(tools: CorrectionTools, name: CorrectedName): Promise<void> {
  const found = await correctable(tools, name);
  if (found === undefined) return;
  const choice = await chooseCorrection(found, name, tools.state.undoable);
  switch (choice?.kind) {
    case "same":
      return joinWith(tools, name, undefined);
    case "split":
      return split(tools, name);
    case "rename":
      return rename(tools, name);
    case "nobody":
      return sayNobody(tools, name, choice.where);
    case "is":
      return sayKind(tools, name, choice.is, choice.where);
    case "undo":
      await vscode.commands.executeCommand(correctionCommandIds.undoCorrection);
      return;
    case undefined:
      return;
  }
}

async function joinWith(
  tools: CorrectionTools,
  name: CorrectedName,
  chosen: unknown,
): Promise<void> {
  const [first, ...rest] = correctedRows(chosen);
  if (first !== undefined) return say(tools, { kind: "sameActor", name: first, others: rest });
  const found = await marked(tools, name);
  if (found === undefined) return;
  const others = await chooseOthers(tools.connection, found, name);
  if (others.length > 0) await say(tools, { kind: "sameActor", name, others });
}

async function split(tools: CorrectionTools, name: CorrectedName): Promise<void> {
  const found = await marked(tools, name);
  if (found === undefined) return;
  if (!found.splits) {
    const words = "“{0}” is written in one way in one article only: there is nothing to split.";
    tellQuietly(vscode.l10n.t(words, found.name));
    return;
  }
  const apart = await chooseParts(tools.connection, found, name);
  if (apart.length > 0) await say(tools, { kind: "splitActor", name, apart });
}

async function rename(tools: CorrectionTools, name: CorrectedName): Promise<void> {
  const found = await marked(tools, name);
  if (found === undefined) return;
  const shown = await askShownName(found);
  if (shown !== undefined) await say(tools, { kind: "shownName", name, shown });
}

function sayKind(
  tools: CorrectionTools,
  name: CorrectedName,
  is: CorrectedKind,
  where: CorrectedWhere,
): Promise<void> {
  return say(tools, { kind: "actorKind", name, is, where });
}

function sayNobody(
  tools: CorrectionTools,
  name: CorrectedName,
  where: CorrectedWhere,
): Promise<void> {
  return say(tools, { kind: "notAnActor", name, where });
}

async function say({ connection, results }: CorrectionTools, params: CorrectParams): Promise<void> {
  await results.tell(await connection.ask(correctRequest, params));
}

async function correctable(
  { connection }: CorrectionTools,
  name: CorrectedName,
): Promise<CorrectableName | undefined> {
  const found = await connection.ask(correctableRequest, name);
  if (found !== null) return found;
  tellQuietly(vscode.l10n.t("There is no name here; select one to mark it."));
  return undefined;
}

async function marked(
  tools: CorrectionTools,
  name: CorrectedName,
): Promise<CorrectableName | undefined> {
  const found = await correctable(tools, name);
  if (found === undefined || found.kind !== null) return found;
  tellQuietly(vscode.l10n.t("“{0}” is not marked as a name.", found.written));
  return undefined;
}

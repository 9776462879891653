import * as vscode from "vscode";
import { correctableCopyRequest, storyChoicesRequest } from "../../protocol/copyCorrections";
import type { CorrectableCopy, CopyCorrectParams } from "../../protocol/copyCorrections";
import { correctionCommandIds, correctRequest } from "../../protocol/corrections";
import type { CorrectedName } from "../../protocol/corrections";
import { tellQuietly } from "../commands/seedEditor";
import type { Connection } from "../connection";
import { chooseCopy, chooseCopyCorrection, chooseStory } from "./chooseCopy";
import { correctedCopy, type CorrectedCopy } from "./correctedCopy";
import type { ResultTeller } from "./tellResult";

interface CopyTools {
  readonly connection: Connection;
  readonly results: ResultTeller;
}

/** What a reader can say of copies, stories and furniture: palette, menus, rows, links, code actions. */
export function registerCopyCommands(tools: CopyTools): vscode.Disposable {
  const onCopy = (id: string, run: Correcting): vscode.Disposable =>
    vscode.commands.registerCommand(id, async (given?: unknown) => {
      const copy = correctedCopy(tools.connection, given);
      if (copy !== undefined) await run(tools, copy);
    });
  const ids = correctionCommandIds;
  return vscode.Disposable.from(
    onCopy(ids.correctCopy, correct),
    onCopy(ids.notACopy, rejectCopy),
    onCopy(ids.sameStory, joinStory),
    onCopy(ids.notSameStory, (_, { name }) => say(tools, { kind: "notSameStory", name })),
    onCopy(ids.markAsFurniture, (_, { name }) => say(tools, { kind: "furniture", name })),
  );
}

type Correcting = (tools: CopyTools, copy: CorrectedCopy) => Promise<void>;

/** *Correct Copy…*: all that can be said here, in one list. */
async function correct(tools: CopyTools, { name }: CorrectedCopy): Promise<void> {
  const found = await correctable(tools, name);
  if (found === null) return;
  const choice = await chooseCopyCorrection(found);
  switch (choice?.kind) {
    case "notACopy":
      return say(tools, { kind: "notACopy", name, of: choice.of });
    case "sameStory":
      return joinStory(tools, { name, others: choice.others });
    case "notSameStory":
    case "furniture":
      return say(tools, { kind: choice.kind, name });
    case undefined:
      return;
  }
}

/** Of the only other place at once; where there are several, of those the reader ticks. */
async function rejectCopy(tools: CopyTools, { name, isRow }: CorrectedCopy): Promise<void> {
  if (isRow === true) return say(tools, { kind: "notACopy", name, of: [] });
  const found = await correctable(tools, name);
  if (found === null) return;
  if (found.passage === null || found.places.length === 0) {
    tellQuietly(vscode.l10n.t("Put the cursor in a copied passage to correct it."));
    return;
  }
  const of = await chooseCopy(found);
  if (of !== undefined) await say(tools, { kind: "notACopy", name, of });
}

async function joinStory(tools: CopyTools, { name, others }: CorrectedCopy): Promise<void> {
  if (others.length > 0) return say(tools, { kind: "sameStory", name, others });
  const chosen = await chooseStory(await tools.connection.ask(storyChoicesRequest, name));
  if (chosen.length > 0) await say(tools, { kind: "sameStory", name, others: chosen });
}

async function correctable(
  { connection }: CopyTools,
  name: CorrectedName,
): Promise<CorrectableCopy | null> {
  const found = await connection.ask(correctableCopyRequest, name);
  if (found === null) tellQuietly(vscode.l10n.t("This document is no article that was read."));
  return found;
}

async function say({ connection, results }: CopyTools, params: CopyCorrectParams): Promise<void> {
  await results.tell(await connection.ask(correctRequest, params));
}

import * as vscode from "vscode";
import { correctionCommandIds, correctRequest } from "../../protocol/corrections";
import {
  correctableQuotationRequest,
  speakerChoicesRequest,
} from "../../protocol/correctionChoices";
import type { CorrectedName, CorrectParams } from "../../protocol/corrections";
import type { CorrectableQuotation } from "../../protocol/correctionChoices";
import { tellQuietly } from "../commands/seedEditor";
import type { Connection } from "../connection";
import { chooseSpeaker } from "./chooseSpeaker";
import { correctedName } from "./correctedName";
import type { ResultTeller } from "./tellResult";

interface QuotationTools {
  readonly connection: Connection;
  readonly results: ResultTeller;
}

/** *Set Speaker…* and *Not a Quotation*, from the palette, menus, rows, links and code actions. */
export function registerQuotationCommands(tools: QuotationTools): vscode.Disposable {
  const onQuotation = (
    id: string,
    run: (name: CorrectedName, found: CorrectableQuotation) => Promise<void>,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(id, async (given?: unknown) => {
      const name = correctedName(tools.connection, given);
      const found = name && (await quotationAt(tools, name));
      if (name && found) await run(name, found);
    });
  return vscode.Disposable.from(
    onQuotation(correctionCommandIds.setSpeaker, (name, found) => setSpeaker(tools, name, found)),
    onQuotation(correctionCommandIds.notAQuotation, (name) =>
      say(tools, { kind: "notAQuotation", name }),
    ),
  );
}

async function setSpeaker(
  tools: QuotationTools,
  name: CorrectedName,
  found: CorrectableQuotation,
): Promise<void> {
  const choice = await chooseSpeaker(
    found,
    await tools.connection.ask(speakerChoicesRequest, name),
  );
  if (choice?.kind === "speaker") {
    await say(tools, { kind: "quotationSpeaker", name, speaker: choice.speaker });
  } else if (choice?.kind === "notAQuotation") {
    await say(tools, { kind: "notAQuotation", name });
  }
}

async function quotationAt(
  { connection }: QuotationTools,
  name: CorrectedName,
): Promise<CorrectableQuotation | null> {
  const found = await connection.ask(correctableQuotationRequest, name);
  if (found === null) tellQuietly(vscode.l10n.t("Put the cursor in a quotation to correct it."));
  return found;
}

async function say({ connection, results }: QuotationTools, params: CorrectParams): Promise<void> {
  await results.tell(await connection.ask(correctRequest, params));
}

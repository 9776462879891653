import { CodeActionKind, type CodeAction } from "vscode-languageserver";
import {
  correctionCommandIds,
  serverCommandIds,
  type CorrectedName,
  type CorrectParams,
} from "../../protocol/corrections";
import { correctableCopy } from "../corrections/copyChoices";
import type { ActionPlace } from "./quotationActions";

/** What can be said of the copied passage at a place, and of selected words: that they are furniture. */
export function copyActions({
  view,
  folder,
  name,
  runsCommandLinks,
}: ActionPlace): readonly CodeAction[] {
  const { passage, furniture, places } = correctableCopy(view, folder, name);
  const offers: { title: string; own: string; params: CorrectParams }[] = [];
  if (passage !== null && places.length > 0) {
    const params = { kind: "notACopy", name, of: [] } as const;
    offers.push({ title: "Not a copy", own: correctionCommandIds.notACopy, params });
  }
  // A line that the cursor merely stands in is seldom meant.
  if (furniture !== null && (passage !== null || isSelection(name))) {
    const params = { kind: "furniture", name } as const;
    offers.push({
      title: "Mark as page furniture",
      own: correctionCommandIds.markAsFurniture,
      params,
    });
  }
  return offers.map(({ title, own, params }) =>
    runsCommandLinks
      ? toAction(title, own, name)
      : toAction(title, serverCommandIds.correct, params),
  );
}

function isSelection({ range: { start, end } }: CorrectedName): boolean {
  return start.line !== end.line || start.character !== end.character;
}

function toAction(
  title: string,
  command: string,
  given: CorrectedName | CorrectParams,
): CodeAction {
  return { title, kind: CodeActionKind.Refactor, command: { title, command, arguments: [given] } };
}

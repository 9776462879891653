import type { CodeAction } from "vscode-languageserver";
import { correctionCommandIds, type CorrectedName } from "../../protocol/corrections";
import { correctableCopy } from "../corrections/copyChoices";
import { offerAction, type ActionPlace, type Offer } from "./correctionAction";

/** What can be said of the copied passage at a place, and of selected words: that they are furniture. */
export function copyActions(place: ActionPlace): readonly CodeAction[] {
  const { view, folder, name } = place;
  const { passage, furniture, places } = correctableCopy(view, folder, name);
  const offers: Offer[] = [];
  if (passage !== null && places.length > 0) {
    const params = { kind: "notACopy", name, of: [] } as const;
    offers.push({ title: "Not a copy", own: correctionCommandIds.notACopy, params });
  }
  // A line that the cursor merely stands in is seldom meant.
  if (furniture !== null && (passage !== null || isSelection(name))) {
    const params = { kind: "furniture", name } as const;
    const own = correctionCommandIds.markAsFurniture;
    offers.push({ title: "Mark as page furniture", own, params });
  }
  return offers.map((offer) => offerAction(place, offer));
}

function isSelection({ range: { start, end } }: CorrectedName): boolean {
  return start.line !== end.line || start.character !== end.character;
}

import { MarkupKind, type Disposable } from "vscode-languageserver";
import { cardsAt } from "../cards/cardsAt";
import { renderCards } from "../cards/renderCard";
import type { ClientState } from "../clientState";
import { toOffset } from "../convert";
import type { Requests } from "../requests";
import { hover, ofDocument } from "./standardRequests";

/** Cards about what is under the mouse. */
export function registerHover(requests: Requests, client: ClientState): Disposable {
  return requests.onArticle(hover, ofDocument, (view, { position }) => {
    const cards = cardsAt(view, toOffset(view.article.document, position));
    const narrowest = cards[0];
    if (!narrowest) return null;
    const value = renderCards(cards, { commandLinks: client.runsCommandLinks });
    return { contents: { kind: MarkupKind.Markdown, value }, range: narrowest.range };
  });
}

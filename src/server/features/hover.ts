import { MarkupKind, type Disposable } from "vscode-languageserver";
import { cardsAt } from "../cards/cardsAt";
import { renderCards } from "../cards/renderCard";
import type { ClientState } from "../clientState";
import { toOffset } from "../convert";
import { quotationAt } from "../find/factsAt";
import type { FolderIndex } from "../index/folderIndex";
import type { Requests } from "../requests";
import { hover, ofDocument } from "./standardRequests";
import { prepareWords } from "./whoSaid";

/** Cards about what is under the mouse. */
export function registerHover(
  requests: Requests,
  client: ClientState,
  index: FolderIndex,
): Disposable {
  return requests.onArticle(hover, ofDocument, async (view, { position }, token) => {
    const offset = toOffset(view.article.document, position);
    if (quotationAt(view.article.facts, offset)) await prepareWords(requests, index, token);
    const cards = cardsAt(view, offset);
    const narrowest = cards[0];
    if (!narrowest) return null;
    const value = renderCards(cards, { commandLinks: client.runsCommandLinks });
    return { contents: { kind: MarkupKind.Markdown, value }, range: narrowest.range };
  });
}

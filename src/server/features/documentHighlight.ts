import { DocumentHighlightKind, type Disposable } from "vscode-languageserver";
import { toOffset, toRange } from "../convert";
import { mentionAt } from "../find/factsAt";
import type { Requests } from "../requests";
import { documentHighlight, ofDocument } from "./standardRequests";

/** Mentions of the same actor in this article. */
export function registerDocumentHighlight(requests: Requests): Disposable {
  return requests.onArticle(documentHighlight, ofDocument, ({ article }, { position }) => {
    const { document, facts } = article;
    const mention = mentionAt(facts, toOffset(document, position));
    if (!mention) return null;
    return facts.mentions
      .filter(({ counted, actor }) => counted && actor === mention.actor)
      .map(({ span }) => ({ range: toRange(document, span), kind: DocumentHighlightKind.Text }));
  });
}

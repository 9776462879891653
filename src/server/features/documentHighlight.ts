import { DocumentHighlightKind, type Disposable } from "vscode-languageserver";
import type { Mention } from "../../analysis/index";
import { toOffset, toRange } from "../convert";
import { mentionAt } from "../find/factsAt";
import { introductionOf } from "../find/introductionOf";
import type { ArticleView, Requests } from "../requests";
import { documentHighlight, ofDocument } from "./standardRequests";

/**
 * Mentions of the same actor in this article, as whole names: the introduction as what editors call
 * writing, pronouns and capitals that stand for a government as reading, other names as plain text.
 *
 * On words that name nobody the answer is an empty list, not null: after null VS Code would light up
 * every place where the same word stands.
 */
export function registerDocumentHighlight(requests: Requests): Disposable {
  return requests.onArticle(documentHighlight, ofDocument, (view, { position }) => {
    const { document, facts } = view.article;
    const here = mentionAt(facts, toOffset(document, position));
    if (!here) return [];
    const kindOf = toKind(view, here);
    return facts.mentions
      .filter((mention) => mention.counted && isSameActor(view, mention, here))
      .map((mention) => ({ range: toRange(document, mention.span), kind: kindOf(mention) }));
  });
}

/** The folder may know two actors of one article as one. */
function isSameActor({ article, folder }: ArticleView, mention: Mention, here: Mention): boolean {
  if (mention.actor === here.actor) return true;
  const actor = folder.actorOf(article, here.actor);
  return actor !== undefined && folder.actorOf(article, mention.actor) === actor;
}

function toKind(view: ArticleView, here: Mention): (mention: Mention) => DocumentHighlightKind {
  const { article, folder } = view;
  const actor = folder.actorOf(article, here.actor);
  const place = actor && introductionOf(folder, actor, article);
  const introduction = place?.article === article.uri ? place.span.start : -1;
  return ({ span, form }) => {
    if (span.start === introduction) return DocumentHighlightKind.Write;
    const isName = form !== "pronoun" && form !== "metonym";
    return isName ? DocumentHighlightKind.Text : DocumentHighlightKind.Read;
  };
}

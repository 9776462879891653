import type { Disposable } from "vscode-languageserver";
import { toLocation, toOffset } from "../convert";
import { mentionAt } from "../find/factsAt";
import { introductionOf } from "../find/introductionOf";
import type { Requests } from "../requests";
import { definition, ofDocument } from "./standardRequests";

/** From any mention to where the actor is introduced. */
export function registerDefinition(requests: Requests): Disposable {
  return requests.onArticle(definition, ofDocument, ({ article, folder }, { position }) => {
    const mention = mentionAt(article.facts, toOffset(article.document, position));
    if (!mention) return null;
    const actor = folder.actorOf(article, mention.actor);
    const place = actor && introductionOf(folder, actor, article);
    const target = place && folder.article(place.article);
    // Before the folder is read the reader still gets the first mention in this article.
    if (target) return toLocation(target, place.span);
    const first = article.facts.mentions.find(
      ({ counted, actor: named }) => counted && named === mention.actor,
    );
    return first ? toLocation(article, first.span) : null;
  });
}

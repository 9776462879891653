import type { Disposable, Location, LocationLink } from "vscode-languageserver";
import type { Actor, Place } from "../../analysis/index";
import type { Span } from "../../base/span";
import type { ClientState } from "../clientState";
import { toLocation, toOffset, toRange } from "../convert";
import { introductionOf, introductionsElsewhere, isAt } from "../find/introductionOf";
import { pointedActor } from "../find/pointedActor";
import type { ArticleView, Requests } from "../requests";
import type { ReadArticle } from "../store/readArticle";
import { definition, ofDocument } from "./standardRequests";

/**
 * From any mention to where the actor is introduced, and from a demonym to its country. Who already
 * stands on the introduction is led to those of the other articles.
 */
export function registerDefinition(requests: Requests, client: ClientState): Disposable {
  return requests.onArticle(definition, ofDocument, (view, { position }) => {
    const offset = toOffset(view.article.document, position);
    const pointed = pointedActor(view, offset);
    if (!pointed) return null;
    const { actor, span } = pointed;
    const found = actor
      ? introductions(view, actor, offset)
      : pointed.kind === "mention"
        ? firstHere(view.article, pointed.mention.actor)
        : [];
    if (found.length === 0) return null;
    return client.takesLinks ? linksFrom(view.article, span, found) : found;
  });
}

function introductions(view: ArticleView, actor: Actor, offset: number): Location[] {
  const { article, folder } = view;
  const place = introductionOf(folder, actor, article);
  if (!place) return [];
  const others = isAt(place, article, offset) ? introductionsElsewhere(folder, actor, article) : [];
  // Sent where one stands, editors offer the references instead.
  const places: readonly Place[] = others.length > 0 ? others : [place];
  return places.flatMap(({ article: uri, span }) => {
    const target = folder.article(uri);
    return target ? [toLocation(target, span)] : [];
  });
}

/** Before the folder is read the reader still gets the first mention in this article. */
function firstHere(article: ReadArticle, actor: number): Location[] {
  const first = article.facts.mentions.find(
    (mention) => mention.counted && mention.actor === actor,
  );
  return first ? [toLocation(article, first.span)] : [];
}

/** Says where the link begins, too, so that the whole name is underlined and not one word of it. */
function linksFrom(article: ReadArticle, span: Span, found: readonly Location[]): LocationLink[] {
  const originSelectionRange = toRange(article.document, span);
  return found.map(({ uri, range }) => ({
    originSelectionRange,
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}

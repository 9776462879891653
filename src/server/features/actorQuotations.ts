import type { Disposable, Location } from "vscode-languageserver";
import type { Actor } from "../../analysis/index";
import { actorQuotationsRequest } from "../../protocol/messages";
import { toLocation, toOffset } from "../convert";
import { pointedActor } from "../find/pointedActor";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { Requests } from "../requests";

/** What an actor says in all articles, by path and place. */
export function registerActorQuotations(requests: Requests): Disposable {
  const options = { uriOf: ({ uri }: { readonly uri: string }) => uri, otherwise: [] };
  return requests.onArticle(actorQuotationsRequest, options, (view, { position }) => {
    const pointed = pointedActor(view, toOffset(view.article.document, position));
    return pointed?.actor ? quotationsOf(view.folder, pointed.actor) : [];
  });
}

function quotationsOf(folder: FolderSnapshot, actor: Actor): readonly Location[] {
  return actor.articles.flatMap((uri) => {
    const article = folder.article(uri);
    const quotations = article?.facts.quotations ?? [];
    return quotations.flatMap(({ speaker, outer }) => {
      const index = speaker?.actor ?? null;
      const isTheirs = article && index !== null && folder.actorOf(article, index) === actor;
      return isTheirs ? [toLocation(article, outer)] : [];
    });
  });
}

import type { Disposable, Location } from "vscode-languageserver";
import type { Actor } from "../../analysis/index";
import { actorQuotationsRequest } from "../../protocol/messages";
import { toLocation, toOffset } from "../convert";
import { pointedActor } from "../find/pointedActor";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { Requests } from "../requests";
import { keyOfActor, quotationsOf } from "../rows/quotationDirectory";

/** What an actor says in all articles, by path and place. */
export function registerActorQuotations(requests: Requests): Disposable {
  const options = { uriOf: ({ uri }: { readonly uri: string }) => uri, otherwise: [] };
  return requests.onArticle(actorQuotationsRequest, options, (view, { position }) => {
    const pointed = pointedActor(view, toOffset(view.article.document, position));
    return pointed?.actor ? placesSaid(view.folder, pointed.actor) : [];
  });
}

function placesSaid(folder: FolderSnapshot, actor: Actor): readonly Location[] {
  const said = quotationsOf(folder).all.byKey.get(keyOfActor(actor))?.quotations ?? [];
  return said.map(({ article, quotation }) => toLocation(article, quotation.outer));
}

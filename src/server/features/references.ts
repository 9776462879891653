import type { Disposable, Location } from "vscode-languageserver";
import type { Actor } from "../../analysis/index";
import { toLocation, toOffset } from "../convert";
import { mentionAt } from "../find/factsAt";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { Requests } from "../requests";
import type { ReadArticle } from "../store/readArticle";
import { ofDocument, references } from "./standardRequests";

/** All mentions of an actor in all articles. */
export function registerReferences(requests: Requests): Disposable {
  return requests.onArticle(references, ofDocument, ({ article, folder }, { position }) => {
    const mention = mentionAt(article.facts, toOffset(article.document, position));
    if (!mention) return null;
    const actor = folder.actorOf(article, mention.actor);
    return actor ? allMentions(folder, actor) : mentionsHere(article, mention.actor);
  });
}

function allMentions(folder: FolderSnapshot, actor: Actor): Location[] {
  return folder.mentionsOf(actor).flatMap(({ article: uri, span }) => {
    const article = folder.article(uri);
    return article ? [toLocation(article, span)] : [];
  });
}

/** What one article can tell before the folder is read. */
function mentionsHere(article: ReadArticle, actor: number): Location[] {
  return article.facts.mentions
    .filter((mention) => mention.counted && mention.actor === actor)
    .map(({ span }) => toLocation(article, span));
}

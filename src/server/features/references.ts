import type { CancellationToken, Disposable, Location } from "vscode-languageserver";
import type { Actor } from "../../analysis/index";
import { toLocation, toOffset } from "../convert";
import { introductionOf } from "../find/introductionOf";
import { pointedActor } from "../find/pointedActor";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { Requests } from "../requests";
import type { ReadArticle } from "../store/readArticle";
import { ofDocument, references } from "./standardRequests";

/** So many articles are looked through before a cancellation is looked for. */
const articlesAtOnce = 200;

/**
 * All mentions of an actor in all articles, by path and place. The introduction is what editors call
 * the declaration.
 */
export function registerReferences(requests: Requests): Disposable {
  return requests.onArticle(references, ofDocument, async (view, { position, context }, token) => {
    const { article, folder } = view;
    const pointed = pointedActor(view, toOffset(article.document, position));
    if (!pointed) return null;
    const { actor } = pointed;
    if (!actor) {
      return pointed.kind === "mention" ? mentionsHere(article, pointed.mention.actor) : null;
    }
    const mentions = await allMentions(requests, folder, actor, token);
    if (context.includeDeclaration) return mentions;
    const introduction = introductionOf(folder, actor, article);
    const target = introduction && folder.article(introduction.article);
    const left = target && toLocation(target, introduction.span);
    return mentions.filter((mention) => !left || !isSame(mention, left));
  });
}

async function allMentions(
  requests: Requests,
  folder: FolderSnapshot,
  actor: Actor,
  token: CancellationToken,
): Promise<Location[]> {
  const mentions: Location[] = [];
  for (const [index, uri] of actor.articles.entries()) {
    if (index > 0 && index % articlesAtOnce === 0) await requests.pause(token);
    const article = folder.article(uri);
    if (!article) continue;
    for (const { span } of folder.countedMentions(actor, uri)) {
      mentions.push(toLocation(article, span));
    }
  }
  return mentions;
}

/** What one article can tell before the folder is read. */
function mentionsHere(article: ReadArticle, actor: number): Location[] {
  return article.facts.mentions
    .filter((mention) => mention.counted && mention.actor === actor)
    .map(({ span }) => toLocation(article, span));
}

function isSame(a: Location, b: Location): boolean {
  const [start, other] = [a.range.start, b.range.start];
  return a.uri === b.uri && start.line === other.line && start.character === other.character;
}

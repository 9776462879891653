import { filterInSteps, forEachInSteps, mapInSteps, type Steps } from "../../base/steps";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { directoryOf } from "./actorDirectory";
import { restGroup, undivided, type ArticleGroup } from "./articleGroup";

/** In a folder of more articles an actor of a single one joins nothing: there are too many of them. */
const fewArticles = 30;

/** Who is named in articles, those in most of them first; last the articles that name none of them. In pieces. */
export function* groupByActor(folder: FolderSnapshot): Steps<readonly ArticleGroup[]> {
  const isSmall = folder.articles.length <= fewArticles;
  const actors = yield* filterInSteps(
    (yield* directoryOf(folder).matchingInSteps("")).all,
    ({ articles }) => isSmall || articles.length > 1,
  );
  // The first actors name nearly all articles: the set is small for the many that follow.
  const others = new Set(folder.articles.map(({ uri }) => uri));
  for (const { articles } of actors) {
    yield* forEachInSteps(articles, (uri) => others.delete(uri));
    yield;
  }
  const groups = yield* mapInSteps(actors, (actor) =>
    undivided({
      id: actor.id,
      label: actor.name,
      subject: { kind: "actor", actor },
      articles: actor.articles,
    }),
  );
  return [...groups, ...restGroup(isSmall ? "Nobody is named" : "No actor in common", [...others])];
}

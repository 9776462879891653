import { shorten } from "../text/shorten";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { directoryOf } from "./actorDirectory";
import { restGroup, undivided, type ArticleGroup } from "./articleGroup";

/** Who is named in articles, those in most of them first; last the articles that name nobody. */
export function groupByActor(folder: FolderSnapshot): readonly ArticleGroup[] {
  const actors = directoryOf(folder).all;
  const naming = new Set(actors.flatMap(({ articles }) => articles));
  const others = folder.articles.map(({ uri }) => uri).filter((uri) => !naming.has(uri));
  return [
    ...actors.map((actor) =>
      undivided({
        id: actor.id,
        label: shorten(actor.name, 80),
        subject: { kind: "actor", actor },
        articles: actor.articles,
      }),
    ),
    ...restGroup("Nobody is named", others),
  ];
}

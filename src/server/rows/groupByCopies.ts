import type { FolderSnapshot } from "../index/folderSnapshot";
import { restGroup, undivided, type ArticleGroup } from "./articleGroup";
import { foldCopies } from "./foldCopies";

/** Articles that are copies of one another, the most first; last those that have no copy. */
export function groupByCopies(folder: FolderSnapshot): readonly ArticleGroup[] {
  const folded = foldCopies(
    folder,
    folder.articles.map(({ uri }) => uri),
  );
  const copied = folded.filter(({ copies }) => copies.length > 0);
  const others = folded.filter(({ copies }) => copies.length === 0).map(({ uri }) => uri);
  const groups = copied
    .toSorted((x, y) => y.copies.length - x.copies.length)
    .map(({ uri, copies }) =>
      undivided({
        id: uri,
        label: folder.article(uri)?.facts.headline ?? folder.nameOf(uri),
        subject: { kind: "copies" },
        articles: [uri, ...copies],
      }),
    );
  return [...groups, ...restGroup("Without copies", others)];
}

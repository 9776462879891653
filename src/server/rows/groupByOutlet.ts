import { addToList } from "../../base/collections";
import { compareText } from "../../base/compare";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { toSearchText } from "../text/searchText";
import { outletOf } from "./articleSource";
import { restGroup, undivided, type ArticleGroup } from "./articleGroup";

/** Outlets, those of most articles first; last the articles that name none. */
export function groupByOutlet(folder: FolderSnapshot): readonly ArticleGroup[] {
  const labels = new Map<string, string>();
  const articles = new Map<string, string[]>();
  const unknown: string[] = [];
  for (const { uri, facts } of folder.articles) {
    const outlet = outletOf(facts);
    if (outlet === null) {
      unknown.push(uri);
      continue;
    }
    const key = toSearchText(outlet);
    if (!labels.has(key)) labels.set(key, outlet);
    addToList(articles, key, uri);
  }
  const groups = [...articles].map(([id, own]) =>
    undivided({ id, label: labels.get(id) ?? id, subject: { kind: "outlet" }, articles: own }),
  );
  return [...groups.sort(byArticles), ...restGroup("Outlet unknown", unknown)];
}

function byArticles(x: ArticleGroup, y: ArticleGroup): number {
  return y.articles.length - x.articles.length || compareText(x.id, y.id);
}

import { addToList } from "../../base/collections";
import type { Span } from "../../base/span";
import type { Passage } from "../../analysis/index";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { ReadArticle } from "../store/readArticle";

/** What two articles share may be chance; what three share at their edges is the page’s. */
const fewestCarriers = 3;
/** Text is dimmed only where it is this little worth reading: less sure furniture stays as it is. */
const mostWorth = 0.4;

const known = new WeakMap<FolderSnapshot, ReadonlyMap<string, readonly Span[]>>();

/** Stretches of an article that the folder has shown to be page furniture, by repetition. */
export function learnedFurniture(folder: FolderSnapshot, article: ReadArticle): readonly Span[] {
  if (!folder.holds(article)) return [];
  const index = known.get(folder) ?? indexFurniture(folder.findings.passages);
  known.set(folder, index);
  return index.get(article.uri) ?? [];
}

function indexFurniture(passages: readonly Passage[]): ReadonlyMap<string, readonly Span[]> {
  const index = new Map<string, Span[]>();
  for (const passage of passages) {
    if (!isLearned(passage)) continue;
    for (const { article, span } of passage.places) addToList(index, article, span);
  }
  return index;
}

function isLearned({ shared, worth, places }: Passage): boolean {
  if (shared !== "furniture" || worth > mostWorth) return false;
  return new Set(places.map(({ article }) => article)).size >= fewestCarriers;
}

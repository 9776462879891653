import type { Place } from "../../analysis/index";
import { lineNumber } from "../convert";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { shorten } from "../text/shorten";

/** `001, line 3` */
export function lineOfPlace(folder: FolderSnapshot, place: Place): string {
  const name = folder.nameOf(place.article);
  const article = folder.article(place.article);
  return article ? `${name}, line ${lineNumber(article.document, place.span.start)}` : name;
}

/** The headline of an article, short enough for a line of a card. */
export function headlineFor(folder: FolderSnapshot, uri: string): string {
  return shorten(folder.article(uri)?.facts.headline ?? folder.nameOf(uri), 60);
}

/** `shares William Burns, ballistic missiles` */
export function sharedWords(because: readonly string[]): string {
  const named = because.slice(0, 4).map((words) => shorten(words, 40));
  return named.length === 0 ? "speaks of the same matter" : `shares ${named.join(", ")}`;
}

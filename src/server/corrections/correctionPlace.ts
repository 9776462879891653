import type { ArticleView } from "../requests";
import { pathInFolder } from "./correctionFolders";

/** Where a correction is made: an article, the folder it belongs to, and the articles beside it. */
export interface CorrectionPlace {
  readonly view: ArticleView;
  readonly folder: string;
  /** Another article, by its address. */
  readonly viewOf: (uri: string) => ArticleView | undefined;
}

/** Whether an article belongs to the folder whose corrections are written. */
export function inFolder({ folder }: CorrectionPlace): (article: string) => boolean {
  return (article) => pathInFolder(folder, article) !== undefined;
}

/** An article's path as its folder's corrections call it; undefined where it lies elsewhere. */
export function pathIn({ folder }: CorrectionPlace): (article: string) => string | undefined {
  return (article) => pathInFolder(folder, article);
}

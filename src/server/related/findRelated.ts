import type { RelatedPassage } from "../../analysis/index";
import type { Span } from "../../base/span";
import type { FolderIndex } from "../index/folderIndex";
import type { ArticleView } from "../requests";
import { askedAbout } from "./askedAbout";

/** What speaks of the same matter as a place, or why that cannot be told. */
export type FoundRelated =
  | { readonly state: "furniture" | "reading" }
  | {
      readonly state: "found" | "none";
      readonly about: Span;
      /** The most alike first; copies of one another are one of them. */
      readonly passages: readonly RelatedPassage[];
    };

/** As many as a reader looks through. */
const mostPassages = 10;

/**
 * Passages of other articles that speak of the same matter as a selection, or as the paragraph at a
 * cursor. Whatever shows, lists or steps through them takes them from here.
 */
export function findRelated(view: ArticleView, index: FolderIndex, selection: Span): FoundRelated {
  const { article } = view;
  const about = askedAbout(article.facts, selection);
  // Before the folder is asked for anything, which may take a while.
  if (!about) return { state: "furniture" };
  if (!view.folder.holds(article)) return { state: "reading" };
  const passages = index.related(article, about, mostPassages);
  if (passages.length > 0) return { state: "found", about, passages };
  // What is still to be read may have some.
  return index.complete ? { state: "none", about, passages } : { state: "reading" };
}

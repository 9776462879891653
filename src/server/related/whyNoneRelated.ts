import type { RelatedState } from "../../protocol/related";

/**
 * Why nothing is related to a place, and what to do: one sentence or two for views, lists and steps.
 * @param articles how many the folder holds.
 */
export function whyNoneRelated(state: Exclude<RelatedState, "found">, articles: number): string {
  switch (state) {
    case "none":
      return articles > 1
        ? "No other article speaks of this matter. Select more text or put the cursor in another paragraph."
        : "There is no other article in the folder that could speak of this matter.";
    case "furniture":
      return "This belongs to the page and not to the article. Put the cursor in a paragraph.";
    case "reading":
      return "The folder is still being read. Related passages come after that.";
    case "unknown":
      return "This document is not among the seed files.";
  }
}

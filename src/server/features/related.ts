import type { Disposable } from "vscode-languageserver";
import type { Span } from "../../base/span";
import { relatedRequest, type RelatedAnswer, type RelatedState } from "../../protocol/related";
import { fromRange } from "../convert";
import type { FolderIndex } from "../index/folderIndex";
import { findRelated } from "../related/findRelated";
import { toRelatedAbout, toRelatedItem } from "../related/relatedItem";
import { whyNoneRelated } from "../related/whyNoneRelated";
import type { ArticleView, Requests } from "../requests";
import { count } from "../text/wording";

/** Passages of other articles that speak of the same matter as a selection or paragraph. */
export function registerRelated(requests: Requests, index: FolderIndex): Disposable {
  const options = {
    uriOf: ({ uri }: { readonly uri: string }) => uri,
    otherwise: nothing("unknown", index),
  };
  return requests.onArticle(relatedRequest, options, (view, { range }) =>
    answer(view, index, fromRange(view.article.document, range)),
  );
}

function answer(view: ArticleView, index: FolderIndex, selection: Span): RelatedAnswer {
  const found = findRelated(view, index, selection);
  switch (found.state) {
    case "furniture":
    case "reading":
      return nothing(found.state, index);
    case "none":
      return { ...nothing("none", index), about: toRelatedAbout(view, found.about) };
    case "found": {
      const passages = found.passages.flatMap((passage) => toRelatedItem(view.folder, passage));
      const message = `${count(passages.length, "related passage")}.`;
      return { state: "found", message, about: toRelatedAbout(view, found.about), passages };
    }
  }
}

function nothing(state: Exclude<RelatedState, "found">, { size }: FolderIndex): RelatedAnswer {
  return { state, message: whyNoneRelated(state, size), about: null, passages: [] };
}

import type { Disposable } from "vscode-languageserver";
import type { RelatedPassage } from "../../analysis/index";
import { spanLength, textOf, type Span } from "../../base/span";
import { relatedRequest, type RelatedItem } from "../../protocol/moving";
import { sharedWords } from "../cards/placeWords";
import { fromRange, toLocation } from "../convert";
import { blockAt } from "../find/factsAt";
import type { FolderIndex } from "../index/folderIndex";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { Requests } from "../requests";
import type { ReadArticle } from "../store/readArticle";
import { shorten } from "../text/shorten";

const mostPassages = 10;

/** Passages of other articles that speak of the same matter as a selection or paragraph. */
export function registerRelated(requests: Requests, index: FolderIndex): Disposable {
  const options = { uriOf: ({ uri }: { readonly uri: string }) => uri, otherwise: [] };
  return requests.onArticle(relatedRequest, options, ({ article, folder }, { range }) => {
    const span = askedAbout(article, fromRange(article.document, range));
    if (!span) return [];
    const passages = index.related(article, span, mostPassages);
    return passages.flatMap((passage) => toItem(folder, passage));
  });
}

/** The selection, or the paragraph around a cursor that selects nothing. */
function askedAbout({ facts }: ReadArticle, selection: Span): Span | undefined {
  if (spanLength(selection) > 0) return selection;
  const block = blockAt(facts, selection.start);
  return block && block.kind !== "furniture" ? block.span : undefined;
}

function toItem(folder: FolderSnapshot, { to, because }: RelatedPassage): readonly RelatedItem[] {
  const article = folder.article(to.article);
  if (!article) return [];
  return [
    {
      target: toLocation(article, to.span),
      title: shorten(article.facts.headline, 120),
      excerpt: shorten(textOf(article.document.getText(), to.span), 160),
      reason: sharedWords(because),
    },
  ];
}

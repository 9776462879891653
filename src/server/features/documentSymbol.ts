import { SymbolKind, type Disposable, type DocumentSymbol } from "vscode-languageserver";
import { textOf } from "../../base/span";
import { toRange } from "../convert";
import { articleSections, type Section } from "../find/articleSections";
import type { Requests } from "../requests";
import type { ReadArticle } from "../store/readArticle";
import { shorten } from "../text/shorten";
import { documentSymbol, ofDocument } from "./standardRequests";

/** The outline: the title with the headings under it, nested by their level. */
export function registerDocumentSymbol(requests: Requests): Disposable {
  return requests.onArticle(documentSymbol, ofDocument, ({ article }) =>
    articleSections(article.facts).map((section) => toSymbol(article, section)),
  );
}

function toSymbol(article: ReadArticle, section: Section): DocumentSymbol {
  const { document } = article;
  return {
    // An empty name is an error in VS Code.
    name: shorten(textOf(document.getText(), section.heading), 120) || "…",
    kind: section.level === 0 ? SymbolKind.File : SymbolKind.String,
    range: toRange(document, section.span),
    selectionRange: toRange(document, section.heading),
    children: section.parts.map((part) => toSymbol(article, part)),
  };
}

import type { Disposable } from "vscode-languageserver";
import { quotationTextRequest } from "../../protocol/messages";
import { citationOf, saidWords } from "../cards/quotationWords";
import { quotationMeant } from "../corrections/quotationMeant";
import type { Requests } from "../requests";

/** A quotation as a reader copies it: the words alone, or with their source. */
export function registerQuotationText(requests: Requests): Disposable {
  const options = { uriOf: ({ uri }: { readonly uri: string }) => uri, otherwise: null };
  return requests.onArticle(quotationTextRequest, options, (view, place) => {
    const meant = quotationMeant(view.article, place);
    if (!meant) return null;
    const { quotation } = meant;
    return { words: saidWords(view, quotation), citation: citationOf(view, quotation) };
  });
}

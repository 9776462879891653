import type { Disposable } from "vscode-languageserver";
import { passageTextRequest } from "../../protocol/moving";
import type { Requests } from "../requests";

/** The words of a passage, as they are on disk or on the screen now. */
export function registerPassageText(requests: Requests): Disposable {
  const options = { uriOf: ({ uri }: { readonly uri: string }) => uri, otherwise: null };
  return requests.onArticle(passageTextRequest, options, ({ article }, { range }) =>
    article.document.getText(range),
  );
}

import type { Disposable } from "vscode-languageserver";
import { compareRequest } from "../../protocol/moving";
import { comparePair } from "../cards/links";
import { toOffset } from "../convert";
import type { Requests } from "../requests";

/** All copies of the passage at a place, to lay beside it. */
export function registerCompare(requests: Requests): Disposable {
  const options = { uriOf: ({ uri }: { readonly uri: string }) => uri, otherwise: [] };
  return requests.onArticle(compareRequest, options, ({ article, folder }, { position }) =>
    folder
      .copiesAt(article, toOffset(article.document, position))
      .flatMap(({ here, there }) => comparePair(folder, here, there) ?? []),
  );
}

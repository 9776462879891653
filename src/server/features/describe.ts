import type { Disposable } from "vscode-languageserver";
import { describeRequest } from "../../protocol/messages";
import { cardsAt } from "../cards/cardsAt";
import { relatedCard } from "../cards/relatedCard";
import { toOffset } from "../convert";
import type { FolderIndex } from "../index/folderIndex";
import type { Requests } from "../requests";

/** The same cards as a list for the keyboard, and what is related, which a mouse should not wake. */
export function registerDescribe(requests: Requests, index: FolderIndex): Disposable {
  const options = { uriOf: ({ uri }: { readonly uri: string }) => uri, otherwise: [] };
  return requests.onArticle(describeRequest, options, (view, { position }) => {
    const offset = toOffset(view.article.document, position);
    const related = relatedCard(view, index, offset);
    return [...cardsAt(view, offset), ...(related ? [related] : [])];
  });
}

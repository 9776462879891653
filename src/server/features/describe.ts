import type { Disposable } from "vscode-languageserver";
import { describeRequest } from "../../protocol/messages";
import { cardsAt } from "../cards/cardsAt";
import { relatedCard } from "../cards/relatedCard";
import { toOffset } from "../convert";
import { quotationAt } from "../find/factsAt";
import type { FolderIndex } from "../index/folderIndex";
import type { Requests } from "../requests";
import { prepareWords } from "./whoSaid";

/** The same cards as a list for the keyboard, and what is related, which a mouse should not wake. */
export function registerDescribe(requests: Requests, index: FolderIndex): Disposable {
  const options = { uriOf: ({ uri }: { readonly uri: string }) => uri, otherwise: [] };
  return requests.onArticle(describeRequest, options, async (view, { position }, token) => {
    const offset = toOffset(view.article.document, position);
    if (quotationAt(view.article.facts, offset)) await prepareWords(requests, index, token);
    const related = relatedCard(view, index, offset);
    return [...cardsAt(view, offset), ...(related ? [related] : [])];
  });
}

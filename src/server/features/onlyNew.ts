import type { Disposable } from "vscode-languageserver";
import {
  movedReadRequest,
  onlyNewRequest,
  readableRequest,
  readArticlesNotification,
  type ReadableArticle,
} from "../../protocol/reading";
import { onlyNewIn } from "../reading/onlyNewIn";
import { ReadList } from "../reading/readList";
import { textKey } from "../reading/textKey";
import type { Requests } from "../requests";
import type { ArticleStore } from "../store/articleStore";
import type { ReadArticle } from "../store/readArticle";
import { normalizeUri } from "../uri";

/** What was read already: the client keeps the list, and asks what is new beside it. */
export function registerOnlyNew(requests: Requests, store: ArticleStore): readonly Disposable[] {
  const list = new ReadList();
  const options = { uriOf: ({ uri }: { readonly uri: string }) => uri, otherwise: null };
  return [
    requests.onNotification(readArticlesNotification, ({ articles }) => {
      list.set(articles);
    }),
    requests.on(readableRequest, [], ({ uris }) => {
      return uris.map((uri) => readable(store, normalizeUri(uri)));
    }),
    requests.onFolder(movedReadRequest, [], (folder) => list.movedAmong(folder.articles)),
    requests.onArticle(onlyNewRequest, options, (view) => {
      return view.folder.holds(view.article) ? onlyNewIn(view, list.uris) : null;
    }),
  ];
}

/** Who skims a page takes in some 1,500 words a minute; less time is looking, not reading. */
const wordsPerSecond = 25;
const fewestSeconds = 5;

function readable(store: ArticleStore, uri: string): ReadableArticle | null {
  const article = store.get(uri);
  if (article?.kind !== "read") return null;
  return {
    entry: { uri, text: textKey(article.facts.words) },
    lastLine: article.document.positionAt(endOf(article)).line,
    seconds: Math.max(fewestSeconds, Math.ceil(article.facts.words.count / wordsPerSecond)),
  };
}

/** Where the article's own text ends. */
function endOf({ facts }: ReadArticle): number {
  return facts.blocks.findLast(({ kind }) => kind !== "furniture")?.span.end ?? 0;
}

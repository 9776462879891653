import type { ReadBefore, ReadStretch } from "../../analysis/index";
import type { OnlyNew, ReadFold } from "../../protocol/reading";
import { blocksIn } from "../find/blocksIn";
import { fromRange, toRange } from "../convert";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { ArticleView } from "../requests";
import type { ReadArticle } from "../store/readArticle";
import { count, percent } from "../text/wording";
import { foldsOf, type FoldedLines } from "./foldsOf";
import { readBeforeIn } from "./readBeforeIn";

/** More articles are counted, not named. */
const mostNamed = 3;

/**
 * What of an article is old to its reader, with the lines to fold.
 * @param read addresses of what was read, first read first.
 */
export function onlyNewIn({ article, folder }: ArticleView, read: readonly string[]): OnlyNew {
  const before = readBeforeIn(folder, article, read);
  const { document, facts } = article;
  return {
    version: document.version,
    read: before.stretches.map(({ span }) => toRange(document, span)),
    folds: before.stretches.flatMap((stretch) => toFolds(folder, article, stretch)),
    share: facts.words.count === 0 ? 0 : before.words / facts.words.count,
    message: messageOf({ article, folder }, before, read),
  };
}

function toFolds(
  folder: FolderSnapshot,
  article: ReadArticle,
  { span, articles }: ReadStretch,
): readonly ReadFold[] {
  return foldsOf(article.document, article.facts.blocks, span).map((lines) => {
    const paragraphs = count(paragraphsIn(article, lines), "paragraph");
    return { ...lines, label: `${paragraphs} read in ${namesOf(folder, articles)}` };
  });
}

/** Blocks of the article among folded lines, of which the first stays visible and may be blank. */
function paragraphsIn({ document, facts }: ReadArticle, lines: FoldedLines): number {
  const start = { line: lines.startLine, character: 0 };
  const span = fromRange(document, { start, end: { line: lines.endLine + 1, character: 0 } });
  return blocksIn(facts.blocks, span).length;
}

/** `62 % of this article stands in 2 articles that you have read: 000, 001` */
function messageOf(
  { article, folder }: ArticleView,
  { words, articles }: ReadBefore,
  read: readonly string[],
): string {
  const at = read.indexOf(article.uri);
  const earlier = (at < 0 ? read : read.slice(0, at)).filter((uri) => folder.article(uri));
  if (earlier.length === 0) return nothingRead;
  const those = earlier.length === 1 ? "the article" : `the ${earlier.length} articles`;
  if (words === 0) {
    return `All of this article is new: nothing of it stands in ${those} that you have read`;
  }
  const share = percent(words / article.facts.words.count);
  const inArticles = `${count(articles.length, "article")} that you have read`;
  return `${share} of this article stands in ${inArticles}: ${namesOf(folder, articles)}`;
}

const nothingRead = "All of this article is new: no other one is marked as read yet";

/** `000, 001, 004 and 2 more` */
function namesOf(folder: FolderSnapshot, uris: readonly string[]): string {
  const named = uris.slice(0, mostNamed).map((uri) => folder.nameOf(uri));
  const more = uris.length - named.length;
  return named.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

import type { Place, RelatedPassage } from "../../analysis/index";
import { textOf, toSpan, type Span } from "../../base/span";
import type { RelatedAbout, RelatedCopy, RelatedItem } from "../../protocol/related";
import { lineOfPlace, sharedWords } from "../cards/placeWords";
import { lineNumber, toLocation, toRange } from "../convert";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { ArticleView } from "../requests";
import { dateOf, outletOf } from "../rows/articleSource";
import type { ReadArticle } from "../store/readArticle";
import { oneLine, shorten } from "../text/shorten";
import { asSentence, count, quoted } from "../text/wording";
import { excerptOf } from "./excerptOf";

/** UTF-16 units of what a view is about: a line of a narrow side bar. */
const mostInTitle = 36;
/** UTF-16 units of a passage in a tooltip: a paragraph, not a page. */
const mostInTooltip = 600;

/** What is told of a related passage in rows, lists and peeks; nothing where its article is gone. */
export function toRelatedItem(
  folder: FolderSnapshot,
  { to: place, because, copies }: RelatedPassage,
): readonly RelatedItem[] {
  const article = folder.article(place.article);
  if (!article) return [];
  const passage = textOf(article.document.getText(), place.span);
  const { text, highlights, focus } = excerptOf(passage, because);
  const title = shorten(article.facts.headline, 120);
  const told = {
    title,
    where: lineOfPlace(folder, place),
    source: sourceOf(article),
    reason: sharedWords(because),
    copies: copies.flatMap((copy) => toCopy(folder, copy)),
  };
  return [
    {
      ...told,
      target: toLocation(article, place.span),
      focus: toRange(article.document, moved(focus, place.span.start)),
      excerpt: text,
      highlights,
      tooltip: tooltipOf(passage, told),
      accessibleLabel: accessibleLabel(text, told),
      citation: `${quoted(oneLine(passage))} (${title}, ${told.where})`,
    },
  ];
}

function moved({ start, end }: Span, by: number): Span {
  return toSpan(start + by, end + by);
}

type Told = Pick<RelatedItem, "title" | "where" | "source" | "reason" | "copies">;

/** `Harbour Courier · 12 May 2031`, as far as the article tells it. */
function sourceOf({ facts }: ReadArticle): string {
  return [outletOf(facts), dateOf(facts)].filter((part) => part !== null).join(" · ");
}

function toCopy(folder: FolderSnapshot, place: Place): readonly RelatedCopy[] {
  const article = folder.article(place.article);
  if (!article) return [];
  const title = shorten(article.facts.headline, 120);
  const target = toLocation(article, place.span);
  return [{ target, title, where: lineOfPlace(folder, place) }];
}

function tooltipOf(passage: string, { title, where, source, reason, copies }: Told): string {
  const from = [title, source, where].filter((part) => part !== "");
  const also = copies.map((copy) => `Also in ${copy.title}, ${copy.where}`);
  const lines = [quoted(shorten(passage, mostInTooltip)), "", asSentence(capital(reason))];
  return [...lines, from.join(" · "), ...also].join("\n");
}

function accessibleLabel(excerpt: string, { title, where, reason, copies }: Told): string {
  const also = copies.length === 0 ? "" : ` Also in ${count(copies.length, "other article")}.`;
  return `${quoted(excerpt)}, in ${title}, ${where}: ${asSentence(reason)}${also}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** What a question was about: `000, line 5` with the beginning of its words. */
export function toRelatedAbout({ article, folder }: ArticleView, span: Span): RelatedAbout {
  const [first, last] = [span.start, span.end].map((at) => lineNumber(article.document, at));
  const name = folder.nameOf(article.uri);
  const lines = first === last ? `line ${String(first)}` : `lines ${String(first)}–${String(last)}`;
  return {
    range: toRange(article.document, span),
    where: `${name}, ${lines}`,
    excerpt: shorten(textOf(article.document.getText(), span), mostInTitle),
  };
}

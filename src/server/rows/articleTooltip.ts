import type { Theme } from "../../analysis/index";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { ReadArticle } from "../store/readArticle";
import { toSearchText } from "../text/searchText";
import { oneLine, shorten } from "../text/shorten";
import { count, quoted } from "../text/wording";
import type { ArticleGroup } from "./articleGroup";
import { articleGroupsOf } from "./articleGroups";
import { dateOf, outletOf } from "./articleSource";
import { heldWords } from "./heldWords";
import { mostNamedIn } from "./mostNamed";

/** So many names and terms are read at a glance. */
const mostNames = 5;
const mostTerms = 6;

/**
 * All that the row of an article stands for, and why it is here.
 *
 *     Port to reopen after ten years
 *     Seaboard Wire, 11 March 2026 · 000
 *     Names Ilze Kalvane (6), Latvia (3)
 *     In “Harbour dredging” for: dredging, Rendava
 *     Also as 001 (99 % of it in 000)
 *     412 words, 4 quotations
 */
export function articleTooltip(
  folder: FolderSnapshot,
  group: ArticleGroup,
  uri: string,
): string | null {
  const article = folder.article(uri);
  if (!article) return null;
  const { facts } = article;
  const published = [outletOf(facts), dateOf(facts)].filter((part) => part !== null).join(", ");
  const named = mostNamedIn(folder, uri)
    .slice(0, mostNames)
    .map(({ actor, mentions }) => `${shorten(actor.name, 40)} (${String(mentions)})`);
  const size = [count(facts.words.count, "word"), count(facts.quotations.length, "quotation")];
  return [
    oneLine(facts.headline),
    [published, folder.nameOf(uri)].filter((part) => part !== "").join(" · "),
    ...(named.length > 0 ? [`Names ${named.join(", ")}`] : []),
    ...themeWords(folder, article),
    ...copyWords(folder, group, uri),
    size.join(", "),
  ].join("\n");
}

/** The narrowest theme of an article with those of its terms that the article uses. */
function themeWords(folder: FolderSnapshot, article: ReadArticle): readonly string[] {
  const theme = folder.themesOf(article.uri).at(-1);
  if (!theme) return [];
  if (theme.rest) return ["In no theme: it shares too little with any other article"];
  const used = termsUsed(theme, article)
    .slice(0, mostTerms)
    .map((text) => shorten(text, 40));
  const why = used.length > 0 ? ` for: ${used.join(", ")}` : "";
  return [`In ${quoted(shorten(theme.label, 60))}${why}`];
}

function termsUsed({ terms }: Theme, { document }: ReadArticle): readonly string[] {
  const text = toSearchText(document.getText());
  return terms.map((term) => term.text).filter((term) => text.includes(toSearchText(term)));
}

/** The articles that are folded into the row. */
function copyWords(folder: FolderSnapshot, group: ArticleGroup, uri: string): readonly string[] {
  const articles = articleGroupsOf(folder).articlesIn(group);
  const copies = articles.find((folded) => folded.uri === uri)?.copies ?? [];
  if (copies.length === 0) return [];
  const named = copies
    .slice(0, mostNames)
    .map((copy) => `${folder.nameOf(copy)} (${heldWords(folder, uri, copy).brief})`);
  const more = copies.length - named.length;
  return [`Also as ${named.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`];
}

import type { Block, Quotation } from "../../analysis/index";
import { toSpan, textOf, type Span } from "../../base/span";
import type { Row } from "../../protocol/rows";
import { lineOfPlace } from "../cards/placeWords";
import { shownWords, speakerName } from "../cards/quotationWords";
import { lineNumber, toLocation } from "../convert";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { ReadArticle } from "../store/readArticle";
import { shorten } from "../text/shorten";
import { count, percent } from "../text/wording";
import type { FoldedArticle } from "./foldCopies";
import { toRowId } from "./rowId";

/** `Iran Must Pivot to China…   000 · also as 001` */
export function articleRow(
  folder: FolderSnapshot,
  theme: string,
  { uri, copies }: FoldedArticle,
): Row | null {
  const article = folder.article(uri);
  if (!article) return null;
  const { facts } = article;
  const name = folder.nameOf(uri);
  const quotations = count(facts.quotations.length, "quotation");
  const also = `also as ${copies
    .slice(0, 3)
    .map((copy) => folder.nameOf(copy))
    .join(", ")}`;
  const rest = copies.length > 3 ? ` and ${copies.length - 3} more` : "";
  const details =
    copies.length > 0 ? [also + rest] : facts.quotations.length > 0 ? [quotations] : [];
  return {
    id: toRowId({ kind: "article", theme, uri }),
    kind: "article",
    label: shorten(facts.headline, 120),
    description: [name, ...details].join(" · "),
    tooltip: articleTooltip(folder, article),
    accessibleLabel: `${[`Article ${name}: ${facts.headline}`, ...details].join(", ")}.`,
    children: copies.length > 0 || partsOf(article).length > 0 ? "collapsed" : "none",
    target: toLocation(article, startOf(article)),
    compare: null,
  };
}

/** Copies folded into the article, then its headings, or its quotations where it has none. */
export function articleParts(
  folder: FolderSnapshot,
  theme: string,
  { uri, copies }: FoldedArticle,
): readonly Row[] {
  const article = folder.article(uri);
  if (!article) return [];
  return [
    ...copies.flatMap((copy) => copyRow(folder, theme, uri, copy) ?? []),
    ...partsOf(article).map((part) =>
      "outer" in part
        ? quotationRow(folder, theme, article, part)
        : headingRow(theme, article, part),
    ),
  ];
}

/** Where an article begins for a reader. */
export function startOf({ facts }: ReadArticle): Span {
  const first = facts.title ?? facts.blocks.find(({ kind }) => kind !== "furniture")?.span;
  return first ?? toSpan(0, 0);
}

function partsOf({ facts }: ReadArticle): readonly (Block | Quotation)[] {
  const headings = facts.blocks.filter(({ kind }) => kind === "heading");
  return headings.length > 0 ? headings : facts.quotations;
}

function articleTooltip(folder: FolderSnapshot, { uri, facts }: ReadArticle): string {
  const themes = folder.themesOf(uri).flatMap(({ terms }) => terms);
  const terms = [...new Set(themes.map(({ text }) => text))].slice(0, 6);
  return [
    facts.headline,
    ...(terms.length > 0 ? [`In this theme for ${terms.join(", ")}`] : []),
    count(facts.words.count, "word"),
  ].join("\n");
}

function copyRow(folder: FolderSnapshot, theme: string, uri: string, copy: string): Row | null {
  const article = folder.article(copy);
  if (!article) return null;
  const [name, holder] = [folder.nameOf(copy), folder.nameOf(uri)];
  const { brief, whole } = heldWords(folder, uri, copy);
  return {
    id: toRowId({ kind: "copyOf", theme, uri: copy }),
    kind: "article",
    label: shorten(article.facts.headline, 120),
    description: `${name} · ${brief} ${holder}`,
    tooltip: `${name}: ${whole} ${holder}`,
    accessibleLabel: `Article ${name}: ${article.facts.headline}; ${whole} ${holder}.`,
    children: "none",
    target: toLocation(article, startOf(article)),
    compare: null,
  };
}

/** How a copy is held by the article it is folded into: by its words, or by a correction alone. */
function heldWords(
  folder: FolderSnapshot,
  holder: string,
  copy: string,
): { readonly brief: string; readonly whole: string } {
  const overlap = folder.overlapOf(holder, copy);
  if (!overlap) return { brief: "same story as", whole: "by a correction the same story as" };
  const share = percent(overlap.a === copy ? overlap.ofA : overlap.ofB);
  return { brief: `${share} of it in`, whole: `${share} of its words stand in` };
}

function headingRow(theme: string, article: ReadArticle, { span }: Block): Row {
  const text = shorten(textOf(article.document.getText(), span), 120);
  const line = `line ${lineNumber(article.document, span.start)}`;
  return {
    id: toRowId({ kind: "part", theme, uri: article.uri, start: span.start }),
    kind: "heading",
    label: text,
    description: "",
    tooltip: "",
    accessibleLabel: `Heading: ${text}, ${line}.`,
    children: "none",
    target: toLocation(article, span),
    compare: null,
  };
}

function quotationRow(
  folder: FolderSnapshot,
  theme: string,
  article: ReadArticle,
  quotation: Quotation,
): Row {
  const { outer, speaker, rule } = quotation;
  const words = shownWords({ article }, quotation, (said) => shorten(said, 80));
  const who = speaker ? speakerName({ article, folder }, speaker) : "no speaker found";
  const where = lineOfPlace(folder, { article: article.uri, span: outer });
  return {
    id: toRowId({ kind: "part", theme, uri: article.uri, start: outer.start }),
    kind: "quotation",
    label: words,
    description: who,
    tooltip: rule,
    accessibleLabel: `Quotation ${words}, ${who}, ${where}.`,
    children: "none",
    target: toLocation(article, outer),
    compare: null,
  };
}

import type { Block, Quotation } from "../../analysis/index";
import { toSpan, textOf, type Span } from "../../base/span";
import type { ArticleGrouping, Row } from "../../protocol/rows";
import { lineOfPlace } from "../cards/placeWords";
import { shownWords, speakerName } from "../cards/quotationWords";
import { lineNumber, toLocation } from "../convert";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { ReadArticle } from "../store/readArticle";
import { findSearchWords, toSearchWords } from "../text/searchText";
import { oneLine, shorten } from "../text/shorten";
import { count } from "../text/wording";
import type { ArticleGroup } from "./articleGroup";
import { dateOf, outletOf } from "./articleSource";
import type { FoldedArticle } from "./foldCopies";
import { heldWords } from "./heldWords";
import { toRowId } from "./rowId";

/** Where the row of an article stands. */
export interface ArticlePlace {
  readonly by: ArticleGrouping;
  readonly group: ArticleGroup;
}

/** `Iran Must Pivot to China…   Seaboard Wire · 11 March 2026 · 000 · also as 001` */
export function articleRow(
  folder: FolderSnapshot,
  place: ArticlePlace,
  folded: FoldedArticle,
  filter: string,
): Row | null {
  const { uri, copies } = folded;
  const { by, group } = place;
  const [holder = ""] = group.articles;
  if (group.subject.kind === "copies" && holder !== uri) return copyRow(folder, place, holder, uri);
  const article = folder.article(uri);
  if (!article) return null;
  const { facts } = article;
  const name = folder.nameOf(uri);
  const details = detailsOf(folder, place, folded);
  const label = shorten(facts.headline, 80);
  return {
    id: toRowId({ kind: "article", by, group: group.id, uri }),
    kind: "article",
    label,
    description: [...sourceWords(article, place), name, ...details].join(" · "),
    tooltip: null,
    accessibleLabel: `${[`Article ${name}: ${oneLine(facts.headline)}`, ...sourceWords(article, place), ...details].join(", ")}.`,
    children: copies.length > 0 || partsOf(article).length > 0 ? "collapsed" : "none",
    target: toLocation(article, startOf(article)),
    compare: null,
    highlights: findSearchWords(label, toSearchWords(filter)),
  };
}

/** Outlet and date, where the group does not say them. */
function sourceWords(
  { facts }: ReadArticle,
  { group: { subject } }: ArticlePlace,
): readonly string[] {
  const isDay = subject.kind === "date" && subject.unit === "day";
  const parts = [subject.kind === "outlet" ? null : outletOf(facts), isDay ? null : dateOf(facts)];
  return parts.filter((part) => part !== null);
}

/** What else there is to say in a few words: copies, how often the actor is named, or quotations. */
function detailsOf(
  folder: FolderSnapshot,
  { group: { subject } }: ArticlePlace,
  { uri, copies }: FoldedArticle,
): readonly string[] {
  const mentions =
    subject.kind === "actor"
      ? [count(folder.countedMentions(subject.actor, uri).length, "mention")]
      : [];
  if (copies.length > 0) {
    const named = copies.slice(0, 3).map((copy) => folder.nameOf(copy));
    const rest = copies.length > 3 ? ` and ${String(copies.length - 3)} more` : "";
    return [...mentions, `also as ${named.join(", ")}${rest}`];
  }
  const quotations = folder.article(uri)?.facts.quotations.length ?? 0;
  return mentions.length > 0 || quotations === 0 ? mentions : [count(quotations, "quotation")];
}

/** Copies folded into the article, then its headings, or its quotations where it has none. */
export function articleParts(
  folder: FolderSnapshot,
  place: ArticlePlace,
  { uri, copies }: FoldedArticle,
): readonly Row[] {
  const article = folder.article(uri);
  if (!article) return [];
  return [
    ...copies.flatMap((copy) => copyRow(folder, place, uri, copy) ?? []),
    ...partsOf(article).map((part) =>
      "outer" in part
        ? quotationRow(folder, place, article, part)
        : headingRow(place, article, part),
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

/** `The port reopens…   001 · 99 % of it in 000` */
function copyRow(
  folder: FolderSnapshot,
  { by, group }: ArticlePlace,
  holder: string,
  copy: string,
): Row | null {
  const article = folder.article(copy);
  if (!article) return null;
  const name = folder.nameOf(copy);
  const { brief, whole } = heldWords(folder, holder, copy);
  const headline = oneLine(article.facts.headline);
  const holding = folder.article(holder) ?? null;
  return {
    id: toRowId({ kind: "copyOf", by, group: group.id, uri: copy }),
    kind: "article",
    label: shorten(headline, 80),
    description: `${name} · ${brief}`,
    tooltip: `${headline}\n${name}: ${whole}`,
    accessibleLabel: `Article ${name}: ${headline}; ${whole}.`,
    children: "none",
    target: toLocation(article, startOf(article)),
    compare: holding && {
      left: toLocation(holding, startOf(holding)),
      right: toLocation(article, startOf(article)),
      title: `${folder.nameOf(holder)} ↔ ${name}`,
    },
  };
}

function headingRow({ by, group }: ArticlePlace, article: ReadArticle, { span }: Block): Row {
  const text = shorten(textOf(article.document.getText(), span), 120);
  const line = `line ${lineNumber(article.document, span.start)}`;
  return {
    id: toRowId({ kind: "part", by, group: group.id, uri: article.uri, start: span.start }),
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
  { by, group }: ArticlePlace,
  article: ReadArticle,
  quotation: Quotation,
): Row {
  const { outer, speaker, rule } = quotation;
  const words = shownWords({ article }, quotation, (said) => shorten(said, 80));
  const who = speaker ? speakerName({ article, folder }, speaker) : "no speaker found";
  const where = lineOfPlace(folder, { article: article.uri, span: outer });
  return {
    id: toRowId({ kind: "part", by, group: group.id, uri: article.uri, start: outer.start }),
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

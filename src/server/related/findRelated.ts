import type { Place, RelatedPassage } from "../../analysis/index";
import { spanLength, spansOverlap, toSpan, type Span } from "../../base/span";
import { carriersAt } from "../find/carriersAt";
import { isWorthReading } from "../find/worthReading";
import type { FolderIndex } from "../index/folderIndex";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { ArticleView } from "../requests";
import { askedAbout } from "./askedAbout";

/** What speaks of the same matter as a place, or why that cannot be told. */
export type FoundRelated =
  | { readonly state: "furniture" | "reading" }
  | {
      readonly state: "found" | "none";
      readonly about: Span;
      /** The most alike first. */
      readonly passages: readonly RelatedMatter[];
    };

/** A passage of another article, with its copies folded into it. */
export interface RelatedMatter {
  readonly place: Place;
  readonly because: readonly string[];
  /** The same passage in further articles, one place in each. */
  readonly copies: readonly Place[];
}

/** As many as a reader looks through. */
const mostPassages = 10;
/** Copies of one another are found one by one and shown once. */
const mostFound = 2 * mostPassages;

/** Passages of other articles that speak of the same matter as a selection, or as the paragraph at a cursor. */
export function findRelated(view: ArticleView, index: FolderIndex, selection: Span): FoundRelated {
  const { article } = view;
  const about = askedAbout(article.facts, selection);
  // Before the folder is asked for anything, which may take a while.
  if (!about) return { state: "furniture" };
  if (!index.complete || !view.folder.holds(article)) return { state: "reading" };
  const found = index.related(article, about, mostFound);
  const passages = foldCopies(view, found).slice(0, mostPassages);
  return { state: passages.length > 0 ? "found" : "none", about, passages };
}

function foldCopies(
  { article, folder }: ArticleView,
  found: readonly RelatedPassage[],
): readonly RelatedMatter[] {
  const kept: RelatedMatter[] = [];
  for (const { to, because } of found) {
    if (kept.some(({ copies }) => copies.some((copy) => isSamePlace(copy, to)))) continue;
    kept.push({ place: to, because, copies: copiesOf(folder, to, article.uri) });
  }
  return kept;
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.article === b.article && spansOverlap(a.span, b.span);
}

/** Where else a passage stands, apart from the article that the reader is in. */
function copiesOf(folder: FolderSnapshot, place: Place, asked: string): readonly Place[] {
  const article = folder.article(place.article);
  if (!article) return [];
  const { start, end } = place.span;
  const seen = new Set([asked, place.article]);
  return carriersAt(folder, article, Math.floor((start + end) / 2)).flatMap((carrier) => {
    const { here, there, passage } = carrier;
    const shared = folder.passage(passage);
    const isShown = shared === undefined || isWorthReading(shared);
    if (seen.has(there.article) || !isShown || !holdsMost(here.span, place.span)) return [];
    seen.add(there.article);
    return [sameParagraph(folder, place, there)];
  });
}

/** Whether a copied stretch is at least half of a passage. */
function holdsMost(copied: Span, { start, end }: Span): boolean {
  const common = toSpan(Math.max(copied.start, start), Math.min(copied.end, end));
  return spanLength(common) * 2 >= end - start;
}

/** UTF-16 units by which a paragraph is found again in a copy of several. */
const opening = 60;

/** The paragraph within a copied stretch, which may be many; the whole stretch where it was edited. */
function sameParagraph(folder: FolderSnapshot, { article, span }: Place, copy: Place): Place {
  const own = folder.article(article)?.document.getText() ?? "";
  const other = folder.article(copy.article)?.document.getText() ?? "";
  const words = own.slice(span.start, Math.min(span.end, span.start + opening));
  const at = other.slice(copy.span.start, copy.span.end).indexOf(words);
  if (at < 0) return copy;
  const start = copy.span.start + at;
  return { ...copy, span: toSpan(start, Math.min(copy.span.end, start + spanLength(span))) };
}

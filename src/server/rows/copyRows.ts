import type { Overlap, Passage, Place } from "../../analysis/index";
import { textOf } from "../../base/span";
import type { Row } from "../../protocol/rows";
import { comparePair } from "../cards/links";
import { headlineFor, lineOfPlace } from "../cards/placeWords";
import { toLocation } from "../convert";
import { wholeArticle } from "../find/wholeCopies";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { shorten } from "../text/shorten";
import { count, percent, quoted } from "../text/wording";
import { startOf } from "./articleRow";
import { itemsOf, pagesOf, type Page } from "./pages";
import { toRowId, type RowReference } from "./rowId";
import { storyArticleRows, storyGroupRows, storyRows } from "./storyRows";

/** Articles that hold one another, then copied passages with their places. */
export function copyRows(folder: FolderSnapshot, parent: RowReference | null): readonly Row[] {
  if (!parent) return topRows(folder);
  if (parent.kind === "wholeArticles") {
    return wholeArticles(folder).flatMap((overlap) => overlapRow(folder, overlap) ?? []);
  }
  if (parent.kind === "stories") return storyRows(folder);
  if (parent.kind === "story") return storyArticleRows(folder, parent.uri);
  if (parent.kind === "passages") return passageRows(folder, parent.page);
  if (parent.kind !== "passage") return [];
  const passage = folder.findings.passages.find(({ id }) => id === parent.passage);
  return passage ? placeRows(folder, passage) : [];
}

/** The first row that is about an article, with the rows above it. */
export function copyRowPath(folder: FolderSnapshot, uri: string): readonly Row[] {
  const overlap = wholeArticles(folder).find(({ a, b }) => a === uri || b === uri);
  const row = overlap && overlapRow(folder, overlap);
  const [whole] = topRows(folder);
  if (row && whole) return [whole, row];
  return passagePath(folder, uri);
}

function passagePath(folder: FolderSnapshot, uri: string): readonly Row[] {
  const passages = longestFirst(folder);
  const at = passages.findIndex(({ places }) => places.some(({ article }) => article === uri));
  const passage = passages[at];
  const row = passage && passageRow(folder, passage);
  if (!row) return [];
  const page = pagesOf(passages.length).find(({ first, last }) => first <= at + 1 && at < last);
  return [...topRows(folder).slice(-1), ...(page ? [pageRow(page)] : []), row];
}

function topRows(folder: FolderSnapshot): readonly Row[] {
  const whole = wholeArticles(folder).length;
  const passages = folder.findings.passages.length;
  const rows: Row[] = [];
  if (whole > 0) rows.push(groupRow({ kind: "wholeArticles" }, "Whole articles", whole, "pair"));
  rows.push(...storyGroupRows(folder));
  if (passages > 0) {
    rows.push(groupRow({ kind: "passages", page: null }, "Passages", passages, "passage"));
  }
  return rows;
}

function groupRow(reference: RowReference, label: string, size: number, noun: string): Row {
  return {
    id: toRowId(reference),
    kind: "copyGroup",
    label,
    description: String(size),
    tooltip: "",
    accessibleLabel: `${label}, ${count(size, noun)}.`,
    children: size <= 50 ? "expanded" : "collapsed",
    target: null,
    compare: null,
  };
}

function wholeArticles(folder: FolderSnapshot): readonly Overlap[] {
  return folder.findings.overlaps
    .filter(({ ofA, ofB }) => Math.max(ofA, ofB) >= wholeArticle)
    .sort((x, y) => Math.max(y.ofA, y.ofB) - Math.max(x.ofA, x.ofB));
}

/** `000 holds 99 % of 001`, and grey the other direction. */
function overlapRow(folder: FolderSnapshot, { a, b, ofA, ofB }: Overlap): Row | null {
  const [holder, held] = ofB >= ofA ? [a, b] : [b, a];
  const left = folder.article(holder);
  const right = folder.article(held);
  if (!left || !right) return null;
  const [holderName, heldName] = [folder.nameOf(holder), folder.nameOf(held)];
  const label = `${holderName} holds ${percent(Math.max(ofA, ofB))} of ${heldName}`;
  const back = `${heldName} holds ${percent(Math.min(ofA, ofB))} of ${holderName}`;
  const headlines = `${headlineFor(folder, holder)}\n${headlineFor(folder, held)}`;
  const [from, to] = [startOf(left), startOf(right)];
  return {
    id: toRowId({ kind: "overlap", a, b }),
    kind: "overlap",
    label,
    description: back,
    tooltip: headlines,
    accessibleLabel: `${label}, ${back}.`,
    children: "none",
    target: toLocation(left, from),
    compare: {
      left: toLocation(left, from),
      right: toLocation(right, to),
      title: `${holderName} ↔ ${heldName}`,
    },
  };
}

function passageRows(folder: FolderSnapshot, page: number | null): readonly Row[] {
  const passages = longestFirst(folder);
  const pages = page === null ? pagesOf(passages.length) : [];
  if (pages.length > 0) return pages.map(pageRow);
  return itemsOf(passages, page).flatMap((passage) => passageRow(folder, passage) ?? []);
}

function pageRow({ index, first, last }: Page): Row {
  const label = `${first}–${last}`;
  return {
    ...groupRow({ kind: "passages", page: index }, label, last - first + 1, "passage"),
    children: "collapsed",
  };
}

function longestFirst(folder: FolderSnapshot): readonly Passage[] {
  return [...folder.findings.passages].sort((a, b) => b.words - a.words);
}

/** `“In your darkest hour, your true…”   2 places · identical` */
function passageRow(folder: FolderSnapshot, passage: Passage): Row | null {
  const [first, second] = passage.places;
  const article = first && folder.article(first.article);
  if (!article) return null;
  const label = quoted(shorten(textOf(article.document.getText(), first.span), 48));
  const places = count(passage.places.length, "place");
  return {
    id: toRowId({ kind: "passage", passage: passage.id }),
    kind: "passage",
    label,
    description: `${places} · ${passage.kind}`,
    tooltip: passage.places.map((place) => lineOfPlace(folder, place)).join("\n"),
    accessibleLabel: `Copied passage ${label}, ${places}, ${passage.kind}.`,
    children: "collapsed",
    target: toLocation(article, first.span),
    compare: (second && comparePair(folder, first, second)) ?? null,
  };
}

function placeRows(folder: FolderSnapshot, passage: Passage): readonly Row[] {
  return passage.places.flatMap((place, index) => {
    const other = passage.places[index === 0 ? 1 : 0];
    return placeRow(folder, passage, place, index, other) ?? [];
  });
}

function placeRow(
  folder: FolderSnapshot,
  passage: Passage,
  place: Place,
  index: number,
  other: Place | undefined,
): Row | null {
  const article = folder.article(place.article);
  if (!article) return null;
  const label = headlineFor(folder, place.article);
  const where = lineOfPlace(folder, place);
  return {
    id: toRowId({ kind: "place", passage: passage.id, index }),
    kind: "place",
    label,
    description: where,
    tooltip: "",
    accessibleLabel: `${label}, ${where}.`,
    children: "none",
    target: toLocation(article, place.span),
    compare: (other && comparePair(folder, place, other)) ?? null,
  };
}

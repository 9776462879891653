import type { Passage, Place, SharedText } from "../../analysis/index";
import { textOf } from "../../base/span";
import type { Row } from "../../protocol/rows";
import { comparePair } from "../cards/links";
import { headlineFor, lineOfPlace } from "../cards/placeWords";
import { toLocation } from "../convert";
import { dayInWords, firstSeen } from "../find/firstSeen";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { foundBy } from "../text/foundBy";
import { findSearchWords, toSearchWords } from "../text/searchText";
import { sharedTextWords, whyShared } from "../text/sharedTextWords";
import { shorten } from "../text/shorten";
import { count, quoted } from "../text/wording";
import { inPages, type Page } from "./pages";
import { copyPageRow } from "./copyGroupRow";
import { toRowId } from "./rowId";

const icons: Readonly<Record<SharedText, string>> = {
  article: "files",
  passage: "copy",
  quotation: "quote",
  formula: "symbol-string",
  furniture: "browser",
};

/** `“In your darkest hour, your true…”   same quotation · 2 places · identical` */
export function passageRow(folder: FolderSnapshot, passage: Passage, filter: string): Row | null {
  const { id, kind, shared, places } = passage;
  const [first, second] = places;
  const article = first && folder.article(first.article);
  if (!article) return null;
  const label = quoted(shorten(textOf(article.document.getText(), first.span), 48));
  const inPlaces = count(places.length, "place");
  const what = sharedTextWords[shared];
  const facts = [inPlaces, kind, ...foundBy(passage)];
  return {
    id: toRowId({ kind: "passage", passage: id, page: null }),
    kind: "passage",
    label,
    description: [what, ...facts].join(" · "),
    tooltip: null,
    accessibleLabel: `${capitalized(what)} ${label}, ${facts.join(", ")}, ${firstSeen(folder, passage)}.`,
    children: "collapsed",
    target: toLocation(article, first.span),
    compare: (second && comparePair(folder, first, second)) ?? null,
    icon: icons[shared],
    highlights: findSearchWords(label, toSearchWords(filter)),
  };
}

/** Places named in a tooltip; the rest is counted. */
const namedPlaces = 8;

/** What it is and why, who had it first, and where it stands. */
export function passageTooltip(folder: FolderSnapshot, passage: Passage): string {
  const { places } = passage;
  const more = places.length - namedPlaces;
  return [
    capitalized(whyShared(passage)),
    ...foundBy(passage).map(capitalized),
    capitalized(firstSeen(folder, passage)),
    ...places.slice(0, namedPlaces).map((place) => lineOfPlace(folder, place)),
    ...(more > 0 ? [`and ${count(more, "other place")}`] : []),
  ].join("\n");
}

/** The places of a passage, by path, or one page of them. */
export function placeRows(
  folder: FolderSnapshot,
  passage: Passage,
  page: number | null,
): readonly Row[] {
  const toPageRow = (one: Page): Row =>
    copyPageRow({ kind: "passage", passage: passage.id, page: one.index }, "place", one);
  return inPages(
    passage.places,
    page,
    (place, index) => placeRow(folder, passage, place, index),
    toPageRow,
  );
}

/** `A headline…   001, line 3 · 12 March 2026 · first seen` */
function placeRow(
  folder: FolderSnapshot,
  { id, places, earliest }: Passage,
  place: Place,
  index: number,
): Row | null {
  const article = folder.article(place.article);
  if (!article) return null;
  const other = places[index === 0 ? 1 : 0];
  const label = headlineFor(folder, place.article);
  const { published } = article.facts;
  const where = [
    lineOfPlace(folder, place),
    ...(published ? [dayInWords(published.day)] : []),
    ...(earliest?.article === place.article ? ["first seen"] : []),
  ];
  return {
    id: toRowId({ kind: "place", passage: id, index }),
    kind: "place",
    label,
    description: where.join(" · "),
    tooltip: "",
    accessibleLabel: `${label}, ${where.join(", ")}.`,
    children: "none",
    target: toLocation(article, place.span),
    compare: (other && comparePair(folder, place, other)) ?? null,
  };
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

import type { Row, RowPathParams } from "../../protocol/rows";
import { toOffset } from "../convert";
import { quotationAt } from "../find/factsAt";
import { pointedActor } from "../find/pointedActor";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { pageAt, pagesOf, type Page } from "./pages";
import {
  keyOfActor,
  quotationsOf,
  speakerKey,
  type QuotedPlace,
  type SpeakerEntry,
} from "./quotationDirectory";
import {
  quotationPageRow,
  quotedArticleRow,
  speakerGroupRow,
  speakerRow,
} from "./quotationGroupRow";
import { quotationRow } from "./quotationRow";
import type { RowReference } from "./rowId";

/** The row of the quotation or speaker at a place with the rows above it, top first. */
export function quotationRowPath(
  folder: FolderSnapshot,
  { uri, position, speaker = false, filter = "", grouping }: RowPathParams,
): readonly Row[] {
  const article = folder.article(uri);
  if (!article || !position) return [];
  const offset = toOffset(article.document, position);
  const quotation = speaker ? undefined : quotationAt(article.facts, offset);
  const found = quotationsOf(folder).matching(filter);
  const place = found.byArticle.get(uri)?.find((one) => one.quotation === quotation);
  if (place && grouping === "article") return pathByArticle(folder, place, filter);
  const actor = pointedActor({ article, folder }, offset)?.actor;
  const entry = place
    ? found.byKey.get(speakerKey(place))
    : actor && found.byKey.get(keyOfActor(actor));
  if (!entry || (grouping === "article" && !place)) return [];
  return [
    ...pathOfSpeaker(folder, entry, filter),
    ...(place ? pathIn(folder, entry, place, filter) : []),
  ];
}

/** The row of a page that holds an item; none where the item stands before the pages. */
function pageRowAt<Item>(
  items: readonly Item[],
  item: Item,
  toRow: (page: Page) => Row,
): readonly Row[] {
  const page = pagesOf(items.length)[pageAt(items.length, items.indexOf(item)) ?? 0];
  return page && page.index > 0 ? [toRow(page)] : [];
}

function pathOfSpeaker(
  folder: FolderSnapshot,
  entry: SpeakerEntry,
  filter: string,
): readonly Row[] {
  const { group } = entry;
  const filtered = filter !== "";
  const row = speakerGroupRow(folder, group, filter);
  if (!row) return [];
  if (group === "none") return [row];
  const entries = quotationsOf(folder).matching(filter).byGroup[group];
  const page = pageRowAt(entries, entry, (one) =>
    quotationPageRow({ kind: "speakers", group, page: one.index, filtered }, "speakers", one),
  );
  return [row, ...page, speakerRow(folder, entry, filter)];
}

function pathIn(
  folder: FolderSnapshot,
  { key, group, quotations }: SpeakerEntry,
  place: QuotedPlace,
  filter: string,
): readonly Row[] {
  const filtered = filter !== "";
  const page = pageRowAt(quotations, place, (one) => {
    const reference: RowReference =
      group === "none"
        ? { kind: "speakers", group, page: one.index, filtered }
        : { kind: "speaker", speaker: key, page: one.index, filtered };
    return quotationPageRow(reference, "quotations", one);
  });
  return [...page, quotationRow(folder, place, { by: "speaker", filter })];
}

function pathByArticle(folder: FolderSnapshot, place: QuotedPlace, filter: string): readonly Row[] {
  const filtered = filter !== "";
  const { byArticle } = quotationsOf(folder).matching(filter);
  const { uri } = place.article;
  const row = quotedArticleRow(folder, uri, filter);
  if (!row) return [];
  return [
    ...pageRowAt([...byArticle.keys()], uri, (one) =>
      quotationPageRow({ kind: "quotedArticles", page: one.index, filtered }, "articles", one),
    ),
    row,
    ...pageRowAt(byArticle.get(uri) ?? [], place, (one) =>
      quotationPageRow(
        { kind: "quotedArticle", uri, page: one.index, filtered },
        "quotations",
        one,
      ),
    ),
    quotationRow(folder, place, { by: "article", filter }),
  ];
}

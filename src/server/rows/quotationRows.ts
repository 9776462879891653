import type { Grouping, QuotationGrouping, Row } from "../../protocol/rows";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { inPages, type Page } from "./pages";
import { quotationsOf, type QuotedPlace } from "./quotationDirectory";
import {
  quotationPageRow,
  quotedArticleRow,
  speakerGroupRow,
  speakerRow,
} from "./quotationGroupRow";
import { quotationRow, quotationTooltip } from "./quotationRow";
import type { RowReference, SpeakerGroup } from "./rowId";

const groups: readonly SpeakerGroup[] = ["named", "unnamed", "none"];

/** What the reader wants to see of the view. */
export interface QuotationView {
  readonly filter: string;
  readonly grouping: QuotationGrouping;
}

/** What a client asks for, where it is something that quotations can be listed by. */
export function toQuotationGrouping(grouping: Grouping | undefined): QuotationGrouping {
  return grouping === "article" ? "article" : "speaker";
}

/** Groups of speakers, speakers and what each says; or articles and what is said in each. */
export function quotationRows(
  folder: FolderSnapshot,
  parent: RowReference | null,
  { filter, grouping }: QuotationView,
): readonly Row[] {
  if (!parent) {
    if (grouping === "article") return articleRows(folder, null, filter);
    return groups.flatMap((group) => speakerGroupRow(folder, group, filter) ?? []);
  }
  if (parent.kind === "speakers") return inGroup(folder, parent.group, parent.page, filter);
  if (parent.kind === "quotedArticles") return articleRows(folder, parent.page, filter);
  if (parent.kind === "speaker") return saidBy(folder, parent.speaker, parent.page, filter);
  if (parent.kind === "quotedArticle") return saidIn(folder, parent.uri, parent.page, filter);
  return [];
}

/** Quotations say all they are when the reader rests on them. */
export function quotationRowTooltip(folder: FolderSnapshot, row: RowReference): string | null {
  if (row.kind !== "quotation") return null;
  const place = quotationsOf(folder)
    .all.byArticle.get(row.uri)
    ?.find(({ quotation: { outer } }) => outer.start === row.start && outer.end === row.end);
  return place ? quotationTooltip(folder, place) : null;
}

function inGroup(
  folder: FolderSnapshot,
  group: SpeakerGroup,
  page: number | null,
  filter: string,
): readonly Row[] {
  const entries = quotationsOf(folder).matching(filter).byGroup[group];
  const filtered = filter !== "";
  const toPage = (what: "speakers" | "quotations") => (one: Page) =>
    quotationPageRow({ kind: "speakers", group, page: one.index, filtered }, what, one);
  if (group !== "none") {
    return inPages(entries, page, (entry) => speakerRow(folder, entry, filter), toPage("speakers"));
  }
  const [nobody] = entries;
  const toRow = (place: QuotedPlace) => quotationRow(folder, place, { by: "speaker", filter });
  return inPages(nobody?.quotations ?? [], page, toRow, toPage("quotations"));
}

function saidBy(
  folder: FolderSnapshot,
  speaker: string,
  page: number | null,
  filter: string,
): readonly Row[] {
  const entry = quotationsOf(folder).matching(filter).byKey.get(speaker);
  const filtered = filter !== "";
  return inPages(
    entry?.quotations ?? [],
    page,
    (place) => quotationRow(folder, place, { by: "speaker", filter }),
    (one) =>
      quotationPageRow({ kind: "speaker", speaker, page: one.index, filtered }, "quotations", one),
  );
}

function articleRows(folder: FolderSnapshot, page: number | null, filter: string): readonly Row[] {
  const filtered = filter !== "";
  return inPages(
    [...quotationsOf(folder).matching(filter).byArticle.keys()],
    page,
    (uri) => quotedArticleRow(folder, uri, filter),
    (one) =>
      quotationPageRow({ kind: "quotedArticles", page: one.index, filtered }, "articles", one),
  );
}

function saidIn(
  folder: FolderSnapshot,
  uri: string,
  page: number | null,
  filter: string,
): readonly Row[] {
  const filtered = filter !== "";
  return inPages(
    quotationsOf(folder).matching(filter).byArticle.get(uri) ?? [],
    page,
    (place) => quotationRow(folder, place, { by: "article", filter }),
    (one) =>
      quotationPageRow(
        { kind: "quotedArticle", uri, page: one.index, filtered },
        "quotations",
        one,
      ),
  );
}

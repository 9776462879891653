import type { ArticleCounts, IndexStatus } from "../../protocol/indexing";
import type { OnlyNew } from "../../protocol/reading";
import { numberText } from "./numberText";

/** The words of the status bar item: `5 articles · 1 copy`, or `3 / 18,000` while reading. */
export function statusText(status: IndexStatus): string {
  if (status.state === "indexing") {
    return `$(sync~spin) ${numberText(status.done)} / ${numberText(status.total)}`;
  }
  const parts = [
    count(status.articles, "article", "articles"),
    count(status.copies, "copy", "copies"),
    ...(status.unread.length > 0 ? [`${numberText(status.unread.length)} unread`] : []),
    ...(status.state === "cancelled" ? ["cancelled"] : []),
  ];
  return `$(book) ${parts.join(" · ")}`;
}

/** The same as a sentence, for the tooltip and screen readers. */
export function statusSentence(status: IndexStatus): string {
  if (status.state === "indexing") {
    return `Reading articles: ${numberText(status.done)} of ${numberText(status.total)} done.`;
  }
  const articles = count(status.articles, "article", "articles");
  const copies = count(status.copies, "copied passage", "copied passages");
  const read = `${articles} read, ${copies}.`;
  const unread = status.unread.length;
  const rest = unread === 0 ? "" : ` ${count(unread, "file", "files")} could not be read.`;
  return status.state === "cancelled" ? `Cancelled. ${read}${rest}` : `${read}${rest}`;
}

/** What the item adds while an article shows only what is new: ` · 62 % read before`. */
export function onlyNewText(found: Pick<OnlyNew, "share"> | undefined): string {
  return found === undefined ? "" : ` · ${percent(found.share)} read before`;
}

/** The same for the tooltip, one a line. */
export function onlyNewLines({ message }: Pick<OnlyNew, "message">): readonly string[] {
  return ["Only what is new is shown.", `${message}.`];
}

function percent(share: number): string {
  return share >= 1 ? "100 %" : `${String(Math.max(1, Math.min(99, Math.round(share * 100))))} %`;
}

/** The sourcing of one article in counts, one a line; nothing that is not there. */
export function countLines(counts: ArticleCounts): readonly string[] {
  const lines: readonly (readonly [number, string, string])[] = [
    [counts.outlets, "outlet leaned on", "outlets leaned on"],
    [counts.reports, "report leaned on", "reports leaned on"],
    [counts.vagueSources, "vague source", "vague sources"],
    [counts.claimedSources, "claimed source without link", "claimed sources without link"],
    [counts.copies, "copied passage", "copied passages"],
  ];
  return [
    ...(counts.problem === null ? [] : [counts.problem]),
    ...(counts.actors > 0 ? [count(counts.actors, "actor", "actors")] : []),
    ...quotationLine(counts),
    ...lines.filter(([found]) => found > 0).map(([found, one, many]) => count(found, one, many)),
  ];
}

/** `12 quotations: 5 direct, 7 reported; 1 without a speaker` */
function quotationLine({ quotations, kinds, inferred, unattributed }: ArticleCounts): string[] {
  if (quotations === 0) return [];
  const told: readonly (readonly [number, string])[] = [
    [kinds.direct, "direct"],
    [kinds.mixed, "partly quoted"],
    [kinds.fragment, "in fragments"],
    [kinds.reported, "reported"],
  ];
  const doubts: readonly (readonly [number, string])[] = [
    [inferred, "with an inferred speaker"],
    [unattributed, "without a speaker"],
  ];
  const parts = [told, doubts].map((group) =>
    group
      .filter(([found]) => found > 0)
      .map(([found, words]) => `${numberText(found)} ${words}`)
      .join(", "),
  );
  const all = count(quotations, "quotation", "quotations");
  return [`${all}: ${parts.filter((part) => part !== "").join("; ")}`];
}

function count(found: number, one: string, many: string): string {
  return `${numberText(found)} ${found === 1 ? one : many}`;
}

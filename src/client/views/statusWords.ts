import type { ArticleCounts, IndexStatus } from "../../protocol/messages";

/** The words of the status bar item: `5 articles · 1 copy`, or `3 / 18,000` while reading. */
export function statusText(status: IndexStatus): string {
  if (status.state === "indexing") {
    return `$(sync~spin) ${number(status.done)} / ${number(status.total)}`;
  }
  const parts = [
    count(status.articles, "article", "articles"),
    count(status.copies, "copy", "copies"),
    ...(status.unread.length > 0 ? [`${number(status.unread.length)} unread`] : []),
    ...(status.state === "cancelled" ? ["cancelled"] : []),
  ];
  return `$(book) ${parts.join(" · ")}`;
}

/** The same as a sentence, for the tooltip and screen readers. */
export function statusSentence(status: IndexStatus): string {
  if (status.state === "indexing") {
    return `Reading articles: ${number(status.done)} of ${number(status.total)} done.`;
  }
  const articles = count(status.articles, "article", "articles");
  const copies = count(status.copies, "copied passage", "copied passages");
  const read = `${articles} read, ${copies}.`;
  const unread = status.unread.length;
  const rest = unread === 0 ? "" : ` ${count(unread, "file", "files")} could not be read.`;
  return status.state === "cancelled" ? `Cancelled. ${read}${rest}` : `${read}${rest}`;
}

/** The sourcing of one article in counts, one a line; nothing that is not there. */
export function countLines(counts: ArticleCounts): readonly string[] {
  const lines: readonly (readonly [number, string, string])[] = [
    [counts.actors, "actor", "actors"],
    [counts.quotations, "quotation", "quotations"],
    [counts.unattributed, "quotation without a speaker", "quotations without a speaker"],
    [counts.vagueSources, "vague source", "vague sources"],
    [counts.claimedSources, "claimed source without link", "claimed sources without link"],
    [counts.copies, "copied passage", "copied passages"],
  ];
  return [
    ...(counts.problem === null ? [] : [counts.problem]),
    ...lines.filter(([found]) => found > 0).map(([found, one, many]) => count(found, one, many)),
  ];
}

function count(found: number, one: string, many: string): string {
  return `${number(found)} ${found === 1 ? one : many}`;
}

function number(value: number): string {
  return value.toLocaleString("en");
}

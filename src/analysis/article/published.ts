import { textOf } from "../../base/span";
import type { Article, Block, Published } from "../model/article";
import { findDay, type NamedDay } from "./days";

/** So many blocks from the top a page tells its date, and so many from the end. */
const blocksAbove = 16;
const blocksBelow = 3;
/** Below so many paragraphs of prose the dates are those of other articles. */
const mostProseAbove = 2;
const shortestProse = 120;

/**
 * The day an article says it came out: from its front matter, else from a line of its page, else from
 * its address. A day in its prose is none.
 *
 *     By Jane Doe | 12 March 2026          Updated March 12, 2026 at 9 a.m.
 *                   ^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^
 */
export function findPublished({
  text,
  blocks,
  metadata,
}: Pick<Article, "text" | "blocks" | "metadata">): Published | null {
  const told = findDay(metadata.date ?? "");
  if (told) return { day: told.day, span: null, rule: "front matter" };
  return (
    onPage(text, aboveProse(blocks), isDateLine) ??
    onPage(text, blocks.slice(-blocksBelow), saysPublished) ??
    inAddress(metadata.url ?? "")
  );
}

function aboveProse(blocks: readonly Block[]): readonly Block[] {
  let prose = 0;
  return blocks.slice(0, blocksAbove).filter(({ kind, span }) => {
    if (kind === "paragraph" && span.end - span.start >= shortestProse) prose++;
    return prose <= mostProseAbove;
  });
}

/** The first day on a line of the page; one that is only of an update counts where there is no other. */
function onPage(
  text: string,
  blocks: readonly Block[],
  isWanted: (written: string, day: NamedDay, block: Block) => boolean,
): Published | null {
  const found = blocks.flatMap((block) => {
    const written = textOf(text, block.span);
    const day = findDay(written);
    if (!day || !isWanted(written, day, block)) return [];
    const start = block.span.start;
    const span = { start: start + day.start, end: start + day.end };
    return [
      {
        day: day.day,
        span,
        rule: "date line",
        isUpdate: /\b(?:updated|modified)\b/i.test(written.slice(0, day.start)),
      },
    ];
  });
  const first = found.find(({ isUpdate }) => !isUpdate) ?? found[0];
  return first ? { day: first.day, span: first.span, rule: first.rule } : null;
}

/** Bylines and lines of the page that name a day, and lines of nothing but a date. */
function isDateLine(written: string, day: NamedDay, { kind }: Block): boolean {
  if (kind === "byline") return true;
  if (saysPublished(written, day)) return true;
  return isOfDate(written.slice(0, day.start)) && isOfDate(written.slice(day.end));
}

/** `Published on`, `First published:`, right before the day or at the beginning of the line. */
function saysPublished(written: string, { start }: NamedDay): boolean {
  return /^\W{0,3}(?:first |originally )?(?:published|posted|updated|last updated|last modified|modified|issued|date|filed)\b[^.!?]{0,40}$/i.test(
    written.slice(0, start),
  );
}

const dateWord =
  /^(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|at|on|am|pm|a\.m|p\.m|gmt|utc|est|edt|et|ist|bst|cet|cest|pst|pdt|z|t|updated|published|posted|last|first|min|mins|minute|minutes|read)$/i;

/** Whether words beside a day are all of the kind that stand beside a date: `Thursday`, `9:40 am`. */
function isOfDate(written: string): boolean {
  return written
    .split(/[\s,;:|/()·•–—+-]+/)
    .map((word) => word.replace(/\.$/, ""))
    .every(
      (word) =>
        word === "" || /^\d{1,4}(?:st|nd|rd|th|am|pm|z)?$/i.test(word) || dateWord.test(word),
    );
}

/** `https://arden.example/2026/03/12/harbour` */
function inAddress(url: string): Published | null {
  const match = /\/(\d{4})[/-](\d{2})[/-](\d{2})(?:\/|-|$)/.exec(url.slice(0, 500));
  const day = match ? findDay(`${match[1] ?? ""}-${match[2] ?? ""}-${match[3] ?? ""}`) : null;
  return day ? { day: day.day, span: null, rule: "address" } : null;
}

import type { Metadata } from "../model/article";
import type { BlockNames } from "./nameBlocks";
import type { LineShape } from "./shapes";
import { foldLine } from "./shapes";

/**
 * Finds the headline: a marked heading at the top, the title of the front matter, or the first short
 * line without a full stop before any prose. One short sentence (a standfirst, a slogan) may stand
 * above it. The same headline printed a second time is furniture.
 */
export function nameTitle(
  shapes: readonly LineShape[],
  names: BlockNames,
  metadata: Metadata,
): void {
  const index = findTitle(shapes, names, foldLine(metadata.title ?? ""));
  const title = shapes[index];
  if (!title) return;
  names[index] = { kind: "title", level: 0, rule: ruleFor(title, names[index]?.rule) };
  for (let at = index + 1; at <= index + 4 && at < shapes.length; at++) {
    if (shapes[at]?.folded === title.folded && title.folded !== "") {
      names[at] = { kind: "furniture", level: 0, rule: "the headline again" };
    }
  }
}

function ruleFor(title: LineShape, markup: string | undefined): string {
  return title.line.structure === "heading" ? (markup ?? "heading at the top") : "first short line";
}

/** How many lines of the article's own are looked at. */
const mostLinesAbove = 5;

function findTitle(shapes: readonly LineShape[], names: BlockNames, known: string): number {
  let own = 0;
  let standfirsts = 0;
  for (const [index, shape] of shapes.entries()) {
    const kind = names[index]?.kind;
    if (kind === "furniture" || kind === "byline") continue;
    if (++own > mostLinesAbove || !hasMore(shapes, names, index)) return -1;
    if (known !== "" && shape.folded === known) return index;
    if (shape.line.structure === "heading") return index;
    if (isHeadline(shape)) return index;
    if (isDate(shape)) continue;
    if (shape.isProse || shape.line.structure !== "text" || ++standfirsts > 1) return -1;
  }
  return -1;
}

/** A headline needs an article: some line of its own after it. */
function hasMore(shapes: readonly LineShape[], names: BlockNames, index: number): boolean {
  for (let at = index + 1; at < shapes.length; at++) {
    const kind = names[at]?.kind;
    if (kind !== "furniture" && kind !== "byline") return true;
  }
  return false;
}

const longestHeadline = 180;
const mostHeadlineWords = 28;

function isHeadline(shape: LineShape): boolean {
  if (shape.length > longestHeadline || shape.words.length > mostHeadlineWords) return false;
  if (shape.line.structure !== "text" || !shape.hasLetters || !shape.beginsUpper) return false;
  if (shape.ending !== "open" && shape.ending !== "question") return false;
  return !isDate(shape) && !isTagLine(shape) && !shape.endsGarbled;
}

function isTagLine({ words }: LineShape): boolean {
  return words.every((word) => /^[$#@][A-Za-z_]/.test(word) || /^https?:/.test(word));
}

const dateWords = new Set(
  (
    "january february march april may june july august september october november december jan feb mar " +
    "apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon " +
    "tue wed thu fri sat sun updated published posted on at last modified am pm gmt utc est edt et bst " +
    "0 0st 0nd 0rd 0th 0am 0pm date first ist"
  ).split(" "),
);

/** `Published October 11, 2021`: nothing but words of dates, and a number among them. */
export function isDate({ folded, words }: LineShape): boolean {
  if (words.length > 12 || !folded.includes("0")) return false;
  return folded
    .split(/[^a-z0]+/)
    .every((part) => part === "" || /^0+$/.test(part) || dateWords.has(part));
}

import type { Note } from "../../model/article";
import { toSpan } from "../../../base/span";
import type { BlockTokens } from "../reading/listBlocks";
import type { Reading } from "../reading/readWords";
import { endOf, isAny, startOf, touchesPrevious, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { Mark } from "./listMarks";
import { listMarks } from "./listMarks";
import { pairMarks } from "./pairMarks";
import { unopenedSegment } from "./unopenedSegment";

/**
 * Words between quotation marks, by tokens.
 *
 *     He said “we will sign.”
 *             ^                 open
 *              ^^^^^^^^^^^^^    [first, end)
 *                           ^   close
 */
export interface MarkedSegment {
  /** The opening mark; the first word where it is missing. */
  readonly open: number;
  /** -1 where the quotation goes on in the next paragraph, which opens again. */
  readonly close: number;
  readonly first: number;
  readonly end: number;
  readonly block: number;
  /** The paragraph before left its quotation open for this one. */
  readonly continues: boolean;
}

export interface FoundSegments {
  readonly segments: readonly MarkedSegment[];
  readonly notes: readonly Note[];
}

/**
 * All marked words of the article, block by block: each starts afresh, so that one stray mark
 * spoils one paragraph.
 * @param blocks token ranges of the blocks to read, in order.
 */
export function findSegments(reading: Reading, blocks: readonly BlockTokens[]): FoundSegments {
  const segments: MarkedSegment[] = [];
  const notes: Note[] = [];
  let goesOn = false;
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    const nextOpens = next !== undefined && opensWithMark(reading, next);
    goesOn = readBlock(reading, block, { goesOn, nextOpens }, segments, notes);
  });
  return { segments, notes };
}

interface Neighbours {
  /** The block before left its last quotation open. */
  readonly goesOn: boolean;
  /** The block after begins with an opening mark. */
  readonly nextOpens: boolean;
}

/** @returns whether the block leaves its last quotation open for the next block. */
function readBlock(
  reading: Reading,
  block: BlockTokens,
  neighbours: Neighbours,
  segments: MarkedSegment[],
  notes: Note[],
): boolean {
  const marks = listMarks(reading, block.first, block.end);
  if (marks.length === 0) return false;
  const { pairs, unmatched } = pairMarks(marks);
  const add = (open: number, mark: number): void => {
    const end = mark < 0 ? block.end : mark;
    const close = mark < 0 ? -1 : lastOfStack(reading, mark, block.end);
    const continues = neighbours.goesOn && open === block.first;
    if (end > open + 1) {
      segments.push({ open, close, first: open + 1, end, block: block.block, continues });
    }
  };
  const unopened = unopenedSegment(reading, block, marks, unmatched);
  if (unopened) segments.push(unopened);
  for (const pair of pairs) add(marks[pair.open]?.token ?? 0, marks[pair.close]?.token ?? 0);
  const last = marks[unmatched.at(-1) ?? -1];
  const lastPair = marks[pairs.at(-1)?.close ?? -1];
  const goesOn =
    neighbours.nextOpens &&
    last !== undefined &&
    last.leaning !== "close" &&
    (last.token > (lastPair?.token ?? -1) || wrapsAll(reading, block, marks, last));
  if (goesOn) add(last.token, -1);
  noteUnmatched(reading, marks, goesOn ? unmatched.slice(0, -1) : unmatched, notes);
  noteSlip(reading, block, notes);
  return goesOn;
}

/** `"He called it “mad” …`: the whole paragraph stands after a mark unlike those in it. */
function wrapsAll(
  reading: Reading,
  block: BlockTokens,
  marks: readonly Mark[],
  last: Mark,
): boolean {
  const written = wordAt(reading, last.token);
  return (
    last.token === block.first &&
    marks.every((mark) => mark === last || wordAt(reading, mark.token) !== written)
  );
}

/** `gone,’”`: the marks of quotations that end together; the last one ends the outer. */
function lastOfStack(reading: Reading, mark: number, end: number): number {
  let last = mark;
  while (last + 1 < end && stacked.has(wordAt(reading, last + 1))) {
    if (!touchesPrevious(reading, last + 1)) break;
    last++;
  }
  return last;
}

const stacked = new Set(["'", "‘", "›"]);

function opensWithMark(reading: Reading, block: BlockTokens): boolean {
  const mark = listMarks(reading, block.first, Math.min(block.first + 1, block.end))[0];
  return mark !== undefined && mark.family !== "single" && mark.leaning !== "close";
}

const notesPerBlock = 8;

function noteUnmatched(
  reading: Reading,
  marks: readonly Mark[],
  unmatched: readonly number[],
  notes: Note[],
): void {
  for (const index of unmatched.slice(0, notesPerBlock)) {
    const mark = marks[index];
    if (!mark || isInchMark(reading, mark)) continue;
    notes.push({
      span: toSpan(startOf(reading, mark.token), endOf(reading, mark.token)),
      rule: "unmatched-quotation-mark",
      text:
        mark.leaning === "close"
          ? "This quotation mark closes nothing."
          : "This quotation mark is never closed.",
    });
  }
}

/** `a 6-foot-4" guard`: a straight mark right after a number that closes nothing. */
function isInchMark(reading: Reading, mark: Mark): boolean {
  return (
    wordAt(reading, mark.token) === '"' &&
    isAny(reading, mark.token - 1, WordClass.number) &&
    touchesPrevious(reading, mark.token)
  );
}

/** `.“It began …`: punctuation that slipped before the opening mark of a paragraph. */
function noteSlip(reading: Reading, block: BlockTokens, notes: Note[]): void {
  const { first } = block;
  const slips = isAny(reading, first, WordClass.stop | WordClass.comma | WordClass.semicolon);
  if (!slips || !touchesPrevious(reading, first + 1)) return;
  const mark = listMarks(reading, first + 1, Math.min(first + 2, block.end))[0];
  if (!mark || first + 1 >= block.end) return;
  notes.push({
    span: toSpan(startOf(reading, first), endOf(reading, first)),
    rule: "stray-punctuation",
    text: "Stray punctuation stands before the quotation mark.",
  });
}

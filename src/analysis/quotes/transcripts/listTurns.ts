import { turnLabels } from "../../lexicon/en/speechPhrases";
import type { BlockTokens } from "../reading/listBlocks";
import type { MarkedReading } from "../reading/markedReading";
import { endOf, isAny, startOf, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { Phrase } from "../speakers/phrases";

/** One turn of a transcript. */
export interface Turn {
  /** The label. */
  readonly speaker: Phrase;
  /** What is said, without the label, block by block. */
  readonly blocks: readonly BlockTokens[];
}

/**
 * The turns of the transcripts of an article. A label alone makes none (`Update: the quay is
 * closed`): some label must come back, or a question be answered.
 */
export function listTurns(reading: MarkedReading, prose: readonly BlockTokens[]): Turn[] {
  const lines = prose.flatMap((block) => splitLines(reading, block));
  const labels = lines.map((line) => labelOf(reading, line));
  const names = labels.map((label) => (label ? nameOf(reading, label) : ""));
  const turns: Turn[] = [];
  for (let at = 0; at < lines.length; at++) {
    const label = labels[at];
    const line = lines[at];
    if (!label || !line || !belongs(names, at)) continue;
    const next = nextLabel(labels, at);
    const rest = next < 0 ? [] : lines.slice(at + 1, next);
    const first = isAny(reading, label.end, WordClass.colon) ? label.end + 1 : label.end;
    turns.push({ speaker: label, blocks: [{ ...line, first }, ...rest] });
  }
  return turns;
}

/** Lines of one block: most blocks are one line, but turns may follow each other without a gap. */
function splitLines(reading: MarkedReading, block: BlockTokens): BlockTokens[] {
  const lines: BlockTokens[] = [];
  let first = block.first;
  for (let token = block.first + 1; token <= block.end; token++) {
    const breaks =
      token === block.end ||
      reading.text.slice(endOf(reading, token - 1), startOf(reading, token)).includes("\n");
    if (!breaks) continue;
    const line = { block: block.block, first, end: token };
    const last = lines.at(-1);
    // A line without a label is the last one, wrapped.
    if (last && !labelOf(reading, line)) lines.splice(-1, 1, { ...last, end: token });
    else lines.push(line);
    first = token;
  }
  return lines;
}

const longestLabel = 5;

/** `DOE:`, `Jane Doe:`, `Q:` at the beginning of a line, perhaps behind a mark; null for none. */
function labelOf(reading: MarkedReading, { first: start, end }: BlockTokens): Phrase | null {
  let first = start;
  while (first < end && first < start + 2 && !isAny(reading, first, WordClass.word)) first++;
  const letter = first < end && letterLabel(reading, first, end);
  if (letter) return letter;
  for (let token = first; token < Math.min(end - 1, first + longestLabel); token++) {
    if (token > first && isAny(reading, token, WordClass.colon)) {
      return speaks(reading, token + 1, end) ? { first, end: token } : null;
    }
    const part = WordClass.capital | WordClass.possessive | WordClass.hyphen;
    const inner = isAny(reading, token, part) || wordAt(reading, token) === ".";
    if (!inner || (token === first && !isAny(reading, token, WordClass.capital))) return null;
  }
  return null;
}

/** `Q. Why now?`, `A. It is late.`: a letter with a stop for a colon. */
function letterLabel(reading: MarkedReading, first: number, end: number): Phrase | null {
  const word = wordAt(reading, first);
  const letter = (word === "q." || word === "a.") && isAny(reading, first, WordClass.capital);
  return letter && speaks(reading, first + 1, end) ? { first, end: first + 1 } : null;
}

/** `Doe: 547.` is a line of a table. */
function speaks(reading: MarkedReading, first: number, end: number): boolean {
  for (let token = first; token < Math.min(end, first + 4); token++) {
    if (isAny(reading, token, WordClass.word)) return true;
  }
  return false;
}

/** As written: `Doe: the pact is dead` in a headline is not the `DOE:` of a transcript. */
function nameOf(reading: MarkedReading, { first, end }: Phrase): string {
  return reading.text.slice(startOf(reading, first), endOf(reading, end - 1));
}

/** How far from its neighbours a turn may stand: replies come soon. */
const reach = 6;

/** Whether the label comes back or answers, or stands right beside one that does. */
function belongs(names: readonly string[], at: number): boolean {
  const beside = [at, at - 1, at + 1].filter((near) => names[near] !== undefined);
  return beside.some((near) => names[near] !== "" && alternates(names, near));
}

function alternates(names: readonly string[], at: number): boolean {
  const name = names[at] ?? "";
  const near = names.slice(Math.max(0, at - reach), at + reach + 1).filter((other) => other !== "");
  if (!near.some((other) => other !== name)) return false;
  return (
    labelled.has(name.toLowerCase().replace(".", "")) ||
    near.filter((other) => other === name).length > 1
  );
}

const labelled = new Set(turnLabels);

/** Further paragraphs of one turn. */
const longestGap = 3;

/** The next turn, if it comes soon enough for the lines between to be part of this one; else -1. */
function nextLabel(labels: readonly (Phrase | null)[], at: number): number {
  for (let next = at + 1; next <= at + longestGap && next < labels.length; next++) {
    if (labels[next]) return next;
  }
  return -1;
}

import type { Draft } from "../kinds/draft";
import type { BlockTokens } from "../reading/listBlocks";
import type { MarkedReading } from "../reading/markedReading";
import { isAny } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { Phrase } from "../speakers/phrases";
import { listTurns } from "./listTurns";

/** What the turns of a transcript say, with the blocks that hold nothing else. */
export interface Transcript {
  readonly drafts: readonly Draft[];
  /** Blocks that are read already: nothing else is to be found in them. */
  readonly blocks: ReadonlySet<number>;
}

/**
 * The turns of interviews and debates, where a name at the beginning of a line speaks all that
 * follows, up to the next one.
 *
 *     DOE: We will sign.      Q: Why now?
 *     ROE: Not today.         A: It is late.
 *
 * @param prose the blocks to read, in order; blocks between two turns go on with the first.
 */
export function readTranscript(reading: MarkedReading, prose: readonly BlockTokens[]): Transcript {
  const drafts: Draft[] = [];
  const blocks = new Set<number>();
  for (const turn of listTurns(reading, prose)) {
    for (const { block } of turn.blocks) blocks.add(block);
    const pieces = turn.blocks.flatMap((at) => withoutMarks(reading, at) ?? []);
    const first = turn.blocks[0];
    if (!first || pieces.length === 0) continue;
    drafts.push({
      pieces,
      cue: null,
      speaker: turn.speaker,
      confidence: "stated",
      rule: "named at the beginning of the line",
      fragment: false,
      verbatim: true,
      block: first.block,
    });
  }
  return { drafts, blocks };
}

/** The words of a turn in one block, without the marks that may stand around them. */
function withoutMarks(reading: MarkedReading, at: Phrase): Phrase | null {
  let { first, end } = at;
  const inner = WordClass.word | WordClass.number | WordClass.stop | WordClass.closeBracket;
  while (first < end && !isAny(reading, first, inner | WordClass.openBracket)) first++;
  while (end > first && !isAny(reading, end - 1, inner | WordClass.dash)) end--;
  return first < end ? { first, end } : null;
}

import { countBefore } from "../../../base/binarySearch";
import type { Sentence } from "../../model/article";
import { speechVerbOf } from "../cues/verbForms";
import type { BlockTokens } from "../reading/listBlocks";
import type { Reading } from "../reading/readWords";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { MarkedSegment } from "./findSegments";
import type { Mark } from "./listMarks";

/**
 * The marked words whose opening mark is missing: comma and verb tell that what closes began with the
 * sentence; null where nothing tells it.
 *
 *     The quay is shut,” she said.
 *     ^^^^^^^^^^^^^^^^^
 * @param unmatched indexes of the marks of the block that have no partner.
 */
export function unopenedSegment(
  reading: Reading,
  block: BlockTokens,
  marks: readonly Mark[],
  unmatched: readonly number[],
): MarkedSegment | null {
  const first = marks.findIndex(({ family }) => family !== "single");
  const mark = marks[first];
  if (unmatched[0] !== first || mark?.leaning !== "close") return null;
  const { token: close } = mark;
  if (!isAny(reading, close - 1, WordClass.comma)) return null;
  const { sentences } = reading.article;
  const sentence = countBefore(sentences.length, (at) => endOfSentence(sentences[at]) <= close);
  const open = Math.max(block.first, sentences[sentence]?.firstToken ?? block.first);
  if (close < open + 2 || !saysBehind(reading, open, close, block.end)) return null;
  return { open, close, first: open, end: close, block: block.block, continues: false };
}

/** Whether a verb of speech stands close behind the mark, and none before it. */
function saysBehind(reading: Reading, open: number, close: number, end: number): boolean {
  const isSpeech = (token: number): boolean => speechVerbOf(wordAt(reading, token)) !== undefined;
  for (let token = open; token < close; token++) if (isSpeech(token)) return false;
  const last = Math.min(end, close + farthestVerb);
  for (let token = close + 1; token < last; token++) if (isSpeech(token)) return true;
  return false;
}

const farthestVerb = 8;

function endOfSentence(sentence: Sentence | undefined): number {
  return sentence?.endToken ?? Infinity;
}

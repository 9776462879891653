import { toSpan } from "../../../base/span";
import type { MarkedReading } from "../reading/markedReading";
import { endOf, startOf } from "../reading/readWords";
import { TokenKind } from "../../model/article";
import type { FoundSource } from "./foundSource";

/**
 * Names left over from pasted answers: sources that are claimed, but lead nowhere.
 *
 *     Springfield Gazette +1
 *     ^^^^^^^^^^^^^^^^^^^
 */
export function findClaimedSources(reading: MarkedReading): FoundSource[] {
  const found: FoundSource[] = [];
  const { tokens, blocks } = reading.article;
  let token = 0;
  while (token < tokens.count) {
    const block = tokens.blocks[token] ?? 0;
    const first = token;
    while (token < tokens.count && tokens.blocks[token] === block) token++;
    if (blocks[block]?.kind === "citation") addName(reading, first, token, found);
  }
  return found;
}

function addName(reading: MarkedReading, first: number, end: number, found: FoundSource[]): void {
  let last = end;
  while (last > first && !isName(reading, last - 1)) last--;
  let start = first;
  while (start < last && !isName(reading, start)) start++;
  if (start >= last) return;
  found.push({
    span: toSpan(startOf(reading, start), endOf(reading, last - 1)),
    kind: "claimed",
    rule: "a name on a line of its own, without a link",
  });
}

/** Words only: `$BTR` and `+1` name no source. */
function isName(reading: MarkedReading, token: number): boolean {
  return reading.article.tokens.kinds[token] === TokenKind.word;
}

import type { PlacedCue } from "../cues/placeCue";
import { sourceVerb } from "../cues/sourceCues";
import type { Stretch } from "../reading/listStretches";
import type { MarkedReading } from "../reading/markedReading";
import { WordClass } from "../reading/wordClasses";
import type { Phrase } from "../speakers/phrases";
import type { Draft } from "./draft";
import type { Situation } from "./situation";
import { isAny, wordAt } from "../reading/readWords";
import {
  clauseBefore,
  governsLeft,
  isTrailing,
  markedBefore,
  secondHalf,
  segmentBefore,
} from "./saidBefore";
import { saidAfter } from "./saidAfter";
import { saidAccording } from "./saidAccording";
import { appealAfter } from "./appealAfter";
import { fragmentAfter } from "./fragmentAfter";

/** What the cues of one stretch say, in order; each stretch of words is said only once. */
export function readStatements(
  reading: MarkedReading,
  stretch: Stretch,
  placed: readonly PlacedCue[],
): Draft[] {
  const drafts: Draft[] = [];
  let from = stretch.first;
  placed.forEach((cue, index) => {
    if (cue.cue.denied || (cue.first < from && cue.cue.first < from)) return;
    const rest = placed.slice(index + 1, index + 1 + cuesAhead);
    const at = { cue, rest, from };
    const said = saidBy(reading, stretch, at);
    const marked = said.length > 0 ? said : fragmentAfter(reading, stretch, at);
    const pieces = marked.length > 0 ? marked : appealAfter(reading, stretch, at);
    if (pieces.length === 0) return;
    drafts.push({
      pieces,
      cue: { first: cue.cue.first, end: cue.cue.end },
      speaker: cue.speaker,
      confidence: cue.speaker ? "stated" : "none",
      rule: ruleOf(reading, cue),
      fragment: said.length === 0,
      block: stretch.block,
    });
    from = Math.max(from, cue.cue.end, pieces.at(-1)?.end ?? 0);
  });
  return drafts;
}

/** Cues looked at for where a statement ends: bounds the work on endless sentences. */
const cuesAhead = 6;

function ruleOf(reading: MarkedReading, placed: PlacedCue): string {
  const verb = wordAt(reading, placed.cue.first);
  if (placed.cue.named)
    return verb === "in" ? "the words are said to be this speaker’s" : `quoted as “${verb}”`;
  switch (placed.side) {
    case "before":
      return `subject of “${verb}”`;
    case "after":
      return placed.cue.passive ? `“by” after “${verb}”` : `named after “${verb}”`;
    case "shared":
      return `“${verb}” shares its subject with the verb before`;
    case "none":
      return `“${verb}” names nobody`;
  }
}

function saidBy(reading: MarkedReading, stretch: Stretch, at: Situation): Phrase[] {
  const { cue } = at;
  if (cue.cue.verb === sourceVerb) return saidAccording(reading, stretch, at);
  const edge = wordAt(reading, cue.first - 1) === "as" ? cue.first - 2 : cue.first - 1;
  const left = edge >= at.from ? segmentBefore(reading, edge) : undefined;
  if (left && left.open >= at.from && governsLeft(reading, left, cue)) {
    return [...markedBefore(reading, at, left), ...secondHalf(reading, at)];
  }
  const parted = isAny(reading, edge, WordClass.comma | WordClass.dash) && edge > at.from;
  const before = parted && isTrailing(cue) ? clauseBefore(reading, stretch, at) : [];
  if (before.length > 0 || (parted && isTrailing(cue) && cue.complement.kind !== "marks")) {
    return before;
  }
  return saidAfter(reading, stretch, at);
}

import type { Stretch } from "../reading/listStretches";
import { holdsFinite } from "../reading/finiteVerb";
import type { MarkedReading } from "../reading/markedReading";
import { segmentAt } from "../reading/markedReading";
import { isAny } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { MentionIndex } from "../speakers/mentionIndex";
import type { Phrase } from "../speakers/phrases";
import type { Draft } from "./draft";

/**
 * What a headline puts in a person's mouth without a verb of speech. The name must be a person's, and
 * what is said must have its verb: `Jane Doe: a life in pictures` is no speech.
 *
 *     Doe: the quay is safe      The quay is safe: Doe      ‘The quay is safe’ – Doe
 */
export function readHeadline(
  reading: MarkedReading,
  stretch: Stretch,
  mentions: MentionIndex,
): Draft[] {
  const kind = reading.article.blocks[stretch.block]?.kind;
  if (kind !== "title" && kind !== "heading") return [];
  const said =
    saidAfterName(reading, stretch, mentions) ?? saidBeforeName(reading, stretch, mentions);
  if (!said || !isSaid(reading, said.piece)) return [];
  return [
    {
      pieces: [said.piece],
      cue: null,
      speaker: said.speaker,
      confidence: "stated",
      rule: said.rule,
      fragment: false,
      block: stretch.block,
    },
  ];
}

interface HeadlineSpeech {
  readonly speaker: Phrase;
  readonly piece: Phrase;
  readonly rule: string;
}

function saidAfterName(
  reading: MarkedReading,
  { first, end }: Stretch,
  mentions: MentionIndex,
): HeadlineSpeech | null {
  const name = mentions.startingAt(first);
  if (name?.mention.kind !== "person" || !isAny(reading, name.end, WordClass.colon)) return null;
  const piece = { first: name.end + 1, end };
  return { speaker: name, piece, rule: "named before the colon of the headline" };
}

function saidBeforeName(
  reading: MarkedReading,
  { first, end }: Stretch,
  mentions: MentionIndex,
): HeadlineSpeech | null {
  const name = mentions.endingAt(end);
  if (name?.mention.kind !== "person") return null;
  if (!isAny(reading, name.first - 1, WordClass.colon | WordClass.dash)) return null;
  const piece = { first, end: name.first - 1 };
  return { speaker: name, piece, rule: "named at the end of the headline" };
}

/** `What to know`, `Who is next?`, `The man who came back`: no statement. */
function isSaid(reading: MarkedReading, { first, end }: Phrase): boolean {
  if (segmentAt(reading, first)) return true;
  for (let token = first; token < end; token++) {
    if (isAny(reading, token, WordClass.question | WordClass.relative)) return false;
  }
  return holdsFinite(reading, first, end);
}

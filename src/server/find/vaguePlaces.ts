import type { ArticleFacts } from "../../analysis/index";
import type { Span } from "../../base/span";
import { mergeSpans } from "./spanSets";

/**
 * Where an article leans on somebody nobody could ask, in text order: vague sources, and speakers who
 * are as vague at their own cue. Whatever draws, counts or steps through them takes them from here.
 */
export function vaguePlaces({ sources, quotations }: ArticleFacts): readonly Span[] {
  const leanedOn = sources.filter(({ kind }) => kind === "vague").map(({ span }) => span);
  const speaking = quotations.flatMap(({ confidence, speaker }) =>
    confidence === "stated" && speaker?.vague === true ? [speaker.span] : [],
  );
  return mergeSpans([...leanedOn, ...speaking]);
}

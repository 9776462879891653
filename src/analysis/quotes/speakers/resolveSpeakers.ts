import { textOf } from "../../../base/span";
import type { ActorFindings } from "../../actors/findActors";
import type { Speaker } from "../../model/quotation";
import type { Stretch } from "../reading/listStretches";
import type { MarkedReading } from "../reading/markedReading";
import { noSourcingTerms, type SourcingTerms } from "../sources/sourcingTerms";
import { termMatcherFor } from "../sources/termMatcher";
import type { Phrase } from "./phrases";
import { SpeakerFinder } from "./speakerFinder";
import { isVaguePhrase } from "./vaguePhrase";

/**
 * Turns the phrases of speakers into names and actors. The article is read once from beginning to
 * end, sentence by sentence, since pronouns lead back to whom the sentences before were about.
 * @param stretches all sentences, in order.
 * @param phrases the phrases of the speakers, in any order; each stands outside quotation marks.
 * @param terms what the reader counts as vague besides, and what not.
 */
export function resolveSpeakers(
  reading: MarkedReading,
  stretches: readonly Stretch[],
  phrases: readonly Phrase[],
  known: ActorFindings,
  terms: SourcingTerms = noSourcingTerms,
): ReadonlyMap<Phrase, Speaker> {
  const finder = new SpeakerFinder(reading, known);
  const matcher = termMatcherFor(terms);
  const speakers = new Map<Phrase, Speaker>();
  const waiting = [...new Set(phrases)].sort((a, b) => a.first - b.first || a.end - b.end);
  let next = 0;
  for (const stretch of stretches) {
    const own: Phrase[] = [];
    for (; next < waiting.length; next++) {
      const phrase = waiting[next];
      if (!phrase || phrase.first >= stretch.end) break;
      own.push(phrase);
    }
    for (const [phrase, { span, actor, also, rule }] of finder.read(stretch, own)) {
      const text = textOf(reading.text, span);
      const vague = actor === null && isVaguePhrase(reading, phrase, matcher);
      speakers.set(phrase, { span, text, actor, also, rule, vague });
    }
  }
  return speakers;
}

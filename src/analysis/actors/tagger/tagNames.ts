import type { Sentence, TokenRange } from "../../model/article";
import type { ArticleWords } from "../recognise/articleWords";
import { isBegin, kindOfLabel } from "./labels";
import type { TaggedKind } from "./labels";
import type { NameHints } from "./nameHints";
import { viewSentence } from "./sentenceView";
import type { SentenceView } from "./sentenceView";
import { listStretches } from "./stretches";
import { tagStretch } from "./tagSentence";
import type { TaggedStretch } from "./tagSentence";
import type { Tagger } from "./tagger";
import { viewArticle } from "./viewArticle";

/** A name that the tagger reads in a text. */
export interface TaggedName extends TokenRange {
  readonly kind: TaggedKind;
  /** How probable its least sure token is, 0 to 1. */
  readonly probability: number;
}

/**
 * The names of some sentences, in order, those of other things than actors among them.
 *
 *     The Velm Harbour Council met on Easter Monday.
 *         ^^^^^^^^^^^^^^^^^^^^ organization
 */
export function tagNames(
  tagger: Tagger,
  words: ArticleWords,
  sentences: readonly Sentence[],
  hints: NameHints,
): TaggedName[] {
  const article = viewArticle(words, hints, tagger.knowledge, tagger.readTraits(words));
  return sentences.flatMap((sentence) => {
    const stretches = listStretches(article, sentence);
    if (stretches.length === 0) return [];
    const view = viewSentence(article, sentence);
    return stretches.flatMap((stretch) => namesOf(tagger, view, stretch));
  });
}

function namesOf(
  tagger: Tagger,
  view: SentenceView,
  { firstToken, endToken }: TokenRange,
): TaggedName[] {
  const tagged = tagStretch(tagger.model, tagger.scores, view, firstToken, endToken);
  const names: TaggedName[] = [];
  for (let at = 0; at < tagged.labels.length; at++) {
    const label = tagged.labels[at] ?? 0;
    if (label === 0 || !isBegin(label)) continue;
    let end = at + 1;
    while (tagged.labels[end] === label + 1) end++;
    names.push({
      firstToken: firstToken + at,
      endToken: firstToken + end,
      kind: kindOfLabel(label),
      probability: leastOf(tagged, at, end),
    });
  }
  return names;
}

function leastOf({ probabilities }: TaggedStretch, first: number, end: number): number {
  let least = 1;
  for (let at = first; at < end; at++) least = Math.min(least, probabilities?.[at] ?? 0);
  return least;
}

import type { Sentence, TokenRange } from "../../model/article";
import type { ArticleWords } from "../recognise/articleWords";
import { beginLabel, isBegin, kindOfLabel, labelCount } from "./labels";
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
  /** How probable its least sure token would be were the name of another kind. */
  readonly ofKinds: Readonly<Record<TaggedKind, number>>;
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
  const tagged = tagStretch(tagger, view, firstToken, endToken);
  const names: TaggedName[] = [];
  for (let at = 0; at < tagged.labels.length; at++) {
    const label = tagged.labels[at] ?? 0;
    if (label === 0 || !isBegin(label)) continue;
    let end = at + 1;
    while (tagged.labels[end] === label + 1) end++;
    const ofKinds = weighKinds(tagged, at, end);
    const kind = kindOfLabel(label);
    names.push({
      firstToken: firstToken + at,
      endToken: firstToken + end,
      kind,
      probability: ofKinds[kind],
      ofKinds,
    });
  }
  return names;
}

function weighKinds(tagged: TaggedStretch, first: number, end: number): TaggedName["ofKinds"] {
  const least = (kind: TaggedKind): number => leastOf(tagged, beginLabel(kind), first, end);
  return {
    person: least("person"),
    organization: least("organization"),
    place: least("place"),
    other: least("other"),
  };
}

/** @param label the one with which the name would begin. */
function leastOf(
  { probabilities }: TaggedStretch,
  label: number,
  first: number,
  end: number,
): number {
  let least = probabilities?.[first * labelCount + label] ?? 0;
  for (let at = first + 1; at < end; at++) {
    least = Math.min(least, probabilities?.[at * labelCount + label + 1] ?? 0);
  }
  return least;
}

import type { ArticleFacts } from "../../model/facts";
import { WordTrait } from "../worth/listTraits";

/** Words of an article, `[first, end)` in its table. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

/** The words of an article by sentences, headings and list items, in text order; none is left out. */
export function sentencesOfWords({
  words,
  wordTraits,
}: Pick<ArticleFacts, "words" | "wordTraits">): readonly WordRange[] {
  const sentences: WordRange[] = [];
  let first = 0;
  for (let word = 1; word <= words.count; word++) {
    const opens = word === words.count || ((wordTraits[word] ?? 0) & WordTrait.opensSentence) !== 0;
    if (!opens) continue;
    sentences.push({ first, end: word });
    first = word;
  }
  return sentences;
}

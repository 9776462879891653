import { isUpperCaseAt } from "../../article/characters";
import type { Article } from "../../model/article";
import type { WordTable } from "../../model/words";
import { isGeneralWord } from "../../themes/generalFrequency";
import { wordKey } from "../../themes/termKeys";

/** What can be seen of a word without knowing what it says; bits of one byte. */
export const WordTrait = {
  /** Begins with a capital. */
  capital: 1,
  /** The first word of a sentence, heading or list item. */
  opensSentence: 2,
  /** No common word of English news: a name, a number or a rare word. */
  unusual: 4,
  /** Two words run together, as pages do where a link ends: `WarrenCentrist`. */
  glued: 8,
} as const;

/** The traits of every word of an article, beside its {@link WordTable}. */
export function listTraits(
  { text, sentences }: Pick<Article, "text" | "sentences">,
  words: WordTable,
): Uint8Array {
  const traits = new Uint8Array(words.count);
  let sentence = 0;
  for (let word = 0; word < words.count; word++) {
    const start = words.starts[word] ?? 0;
    const written = text.slice(start, words.ends[word]);
    let trait = isUpperCaseAt(text, start) ? WordTrait.capital : 0;
    let opens = false;
    // Several sentences may begin before the next word: of marks alone, or in page furniture.
    while ((sentences[sentence]?.span.start ?? Infinity) <= start) {
      sentence++;
      opens = true;
    }
    if (opens) trait |= WordTrait.opensSentence;
    if (!isGeneralWord(wordKey(written))) trait |= WordTrait.unusual;
    if (isGlued(written)) trait |= WordTrait.glued;
    traits[word] = trait;
  }
  return traits;
}

/** Three small letters or more before a capital: not `McCain`, `iPhone` or `YouTube`’s kin of four. */
const shortestGlued = 8;
const seam = /[\p{Ll}]{3}\p{Lu}\p{Ll}{2}/u;

function isGlued(written: string): boolean {
  return written.length >= shortestGlued && seam.test(written);
}

import type { TokenRange } from "../../model/article";
import type { ArticleWords } from "../recognise/articleWords";

/** The index of the sentence that each name begins in. @param names in text order. */
export function sentencesOf(words: ArticleWords, names: readonly TokenRange[]): number[] {
  const { sentences } = words.article;
  let sentence = 0;
  return names.map(({ firstToken }) => {
    while ((sentences[sentence]?.endToken ?? Infinity) <= firstToken) sentence++;
    return sentence;
  });
}

import type { ArticleWords } from "../recognise/articleWords";
import type { NameHints } from "./nameHints";
import type { WordKnowledge } from "./wordKnowledge";
import type { WordTraits } from "./wordTraits";

/** How little the text cares for capitals: 0 edited prose, 1 unclear, 2 like a chat. */
export type Informality = 0 | 1 | 2;

/** What the tagger knows of an article around each of its sentences. */
export interface ArticleView {
  readonly words: ArticleWords;
  readonly hints: NameHints;
  readonly knowledge: WordKnowledge;
  readonly informal: Informality;
  /** The traits of every token of the article. */
  readonly traitsAt: (at: number) => WordTraits;
}

/** Prepares an article for tagging. @param traitsAt the traits of every token of the article. */
export function viewArticle(
  words: ArticleWords,
  hints: NameHints,
  knowledge: WordKnowledge,
  traitsAt: (at: number) => WordTraits,
): ArticleView {
  return { words, hints, knowledge, informal: informalityOf(words), traitsAt };
}

/** Sentences shorter than this tell nothing. */
const shortest = 3;

/** Web text and messages begin sentences in lower case and write `i` for `I`. */
function informalityOf(words: ArticleWords): Informality {
  let all = 0;
  let careless = 0;
  for (const { firstToken, endToken } of words.article.sentences) {
    if (endToken - firstToken < shortest) continue;
    all++;
    if (words.isLowerCase(firstToken)) careless++;
    for (let at = firstToken; at < endToken; at++) {
      if (words.text(at) !== "i") continue;
      careless++;
      break;
    }
  }
  if (all < 3) return 1;
  const share = careless / all;
  return share > 0.25 ? 2 : share > 0.04 ? 1 : 0;
}

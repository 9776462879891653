import type { TokenRange } from "../../model/article";
import { sentenceAt, tokenAt } from "../../article/tokens";
import type { ArticleWords } from "./articleWords";
import { knownName } from "./nameTable";
import type { Sighting } from "./sighting";
import { Lower } from "./wordFlags";

/** In words a hover can show. */
export const bylineRule = "byline";

/** The author that the byline names, unless it names a desk: `By our staff`. */
export function nameInByline(words: ArticleWords): Sighting | null {
  const { article } = words;
  if (!article.byline) return null;
  const range = tokensOf(words, article.byline.name);
  if (!range || isDesk(words, range)) return null;
  const key = words.key(range.firstToken, range.endToken);
  const known = knownName(key);
  const kind = known?.kind ?? "person";
  return {
    ...range,
    key,
    known,
    sentence: Math.max(0, sentenceAt(article, article.byline.name.start)),
    clues: [{ kind, weight: 6, rule: bylineRule, evidence: null }],
    role: null,
    echo: false,
  };
}

function tokensOf(
  words: ArticleWords,
  span: { readonly start: number; readonly end: number },
): TokenRange | null {
  const firstToken = tokenAt(words.article, span.start);
  const last = tokenAt(words.article, span.end - 1);
  return firstToken < 0 || last < firstToken ? null : { firstToken, endToken: last + 1 };
}

/** Everyday words in the byline, or one word alone, are no name. */
function isDesk(words: ArticleWords, range: TokenRange): boolean {
  if (range.endToken - range.firstToken < 2) return true;
  for (let at = range.firstToken; at < range.endToken; at++) {
    if (words.isCapital(at) && !words.lowerIs(at, Lower.common)) return false;
  }
  return true;
}

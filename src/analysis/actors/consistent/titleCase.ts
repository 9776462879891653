import { TokenKind } from "../../model/article";
import type { Article, Sentence } from "../../model/article";
import type { ArticleWords } from "../recognise/articleWords";
import { Lower } from "../recognise/wordFlags";

/** How a sentence is to be read for names. */
export type Reading = "prose" | "echo" | "furniture";

/**
 * Prose shows names by their capitals. A heading in title case or capitals, a citation and page
 * furniture do not: only forms known from elsewhere are seen there.
 */
export function readingOf(article: Article, words: ArticleWords, sentence: Sentence): Reading {
  const kind = article.blocks[sentence.block]?.kind;
  if (kind === "furniture") return "furniture";
  if (kind === "citation") return "echo";
  const share = capitalShare(words, sentence);
  if (kind === "title" || kind === "heading") return share > 0.5 ? "echo" : "prose";
  return share > 0.8 && !endsAsProse(words, sentence) ? "echo" : "prose";
}

/** Words that grammar does not keep small, as a share of which have a capital; 0 for a few words. */
function capitalShare(words: ArticleWords, sentence: Sentence): number {
  let all = 0;
  let capitals = 0;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (words.kind(at) !== TokenKind.word || words.lowerIs(at, Lower.grammar)) continue;
    all++;
    if (words.isCapital(at)) capitals++;
  }
  return all < 3 ? 0 : capitals / all;
}

function endsAsProse(words: ArticleWords, sentence: Sentence): boolean {
  for (let at = sentence.endToken - 1; at >= sentence.endToken - 3; at--) {
    if (words.kind(at) === TokenKind.mark && /^[.;:,]/.test(words.text(at))) return true;
  }
  return false;
}

import type { Sentence, TokenRange } from "../../model/article";
import { Lower } from "../recognise/wordFlags";
import type { ArticleView } from "./sentenceView";

/** Tokens read on either side of each capital, and more before a hyphen: `al` of `al-Sadr`. */
const beside = 1;
/** Lower-case words between two capitals that may lie in one name: `Bank of the West`. */
const widestGap = 4;

/**
 * The parts of a sentence in which a name may stand: around its capitals, and in careless text also
 * around words that mostly have one. All else lies outside of names, so that nobody need read it.
 */
export function listStretches(article: ArticleView, sentence: Sentence): TokenRange[] {
  const stretches: TokenRange[] = [];
  let open: { firstToken: number; endToken: number } | null = null;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (!mayBeInName(article, at, sentence)) continue;
    const firstToken = Math.max(
      sentence.firstToken,
      at - (article.words.text(at - 1) === "-" ? 2 : beside),
    );
    const endToken = Math.min(sentence.endToken, at + 1 + beside);
    if (open && firstToken <= open.endToken + widestGap - beside) open.endToken = endToken;
    else {
      open = { firstToken, endToken };
      stretches.push(open);
    }
  }
  return stretches;
}

function mayBeInName(
  { words, hints, informal, traitsAt }: ArticleView,
  at: number,
  { firstToken }: Sentence,
): boolean {
  if (hints.labels[at] !== 0) return true;
  if (words.isCapital(at)) {
    // `The`, `But`, `He` at the start of a sentence, with plain words after it.
    const plain = at === firstToken && words.lowerIs(at, Lower.grammar) && !words.isAllCapitals(at);
    return !plain || words.isCapital(at + 1);
  }
  return (
    informal > 0 &&
    words.isLowerCase(at) &&
    traitsAt(at).capitalShare >= 3 &&
    traitsAt(at).capitalShare < 8
  );
}

import type { Sentence, TokenRange } from "../../model/article";
import { Lower } from "../recognise/wordFlags";
import type { ArticleView } from "./viewArticle";

/** Lower-case words between two capitals that may lie in one name: `Bank of the West`. */
const widestGap = 3;

/**
 * The parts of a sentence in which a name may stand: its capitals with the little words between and
 * before them, and in careless text also words that mostly have a capital. All else lies outside of
 * names, so that nobody need read it.
 */
export function listStretches(article: ArticleView, sentence: Sentence): TokenRange[] {
  const stretches: TokenRange[] = [];
  let open: { firstToken: number; endToken: number } | null = null;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (!mayBeInName(article, at, sentence)) continue;
    const firstToken = Math.max(sentence.firstToken, at - partsBefore(article, at));
    if (open && firstToken <= open.endToken + widestGap) open.endToken = at + 1;
    else {
      open = { firstToken, endToken: at + 1 };
      stretches.push(open);
    }
  }
  return stretches;
}

/** `al-` before `Sadr`, `de` before `Klerk`. */
function partsBefore({ words }: ArticleView, at: number): number {
  if (words.text(at - 1) === "-" && words.touches(at)) return 2;
  return words.lowerIs(at - 1, Lower.leadingParticle) ? 1 : 0;
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

import type { Sentence } from "../../model/article";
import { TokenKind } from "../../model/article";
import type { ArticleWords } from "../recognise/articleWords";
import { knownName } from "../recognise/nameTable";
import type { BracketView } from "./brackets";
import { viewBrackets } from "./brackets";
import type { NameHints } from "./nameHints";
import { listPlaces } from "./listedPlaces";
import type { ListedPlaces } from "./listedPlaces";
import { capitalRuns } from "./capitalRuns";
import type { CapitalRuns } from "./capitalRuns";
import type { ArticleView, Informality } from "./viewArticle";
import { beyondSentence } from "./wordTraits";
import type { WordTraits } from "./wordTraits";

/** How many of a sentence's words begin with a capital: 0 too short to tell, 1 few, 2 most, 3 all. */
export type CapitalShare = 0 | 1 | 2 | 3;

/** A sentence as the tagger reads it; positions are token indexes of the article. */
export interface SentenceView {
  readonly words: ArticleWords;
  readonly sentence: Sentence;
  readonly hints: NameHints;
  /** The traits of a token, or of nothing beyond the sentence's ends. */
  readonly traits: (at: number) => WordTraits;
  readonly capitalShare: CapitalShare;
  readonly informal: Informality;
  readonly places: ListedPlaces;
  /** Capitalised stretches, once joined by little words only and once by whole phrases. */
  readonly runs: CapitalRuns;
  readonly longRuns: CapitalRuns;
  readonly brackets: BracketView;
  /** By token from the sentence's first: 0, or what the name table says of it. */
  readonly listed: Uint8Array;
}

/** Prepares a sentence of an article. */
export function viewSentence(article: ArticleView, sentence: Sentence): SentenceView {
  const { words, hints, informal, traitsAt } = article;
  const { firstToken, endToken } = sentence;
  const longRuns = capitalRuns(words, sentence, "phrases");
  return {
    words,
    sentence,
    hints,
    informal,
    traits: (at) => (at < firstToken || at >= endToken ? beyondSentence : traitsAt(at)),
    capitalShare: shareOfCapitals(words, sentence),
    runs: capitalRuns(words, sentence, "particles"),
    longRuns,
    brackets: viewBrackets(words, sentence, longRuns),
    listed: listKnownNames(words, sentence),
    places: listPlaces(article, sentence),
  };
}

function shareOfCapitals(words: ArticleWords, { firstToken, endToken }: Sentence): CapitalShare {
  let all = 0;
  let capitals = 0;
  for (let at = firstToken; at < endToken; at++) {
    if (words.kind(at) !== TokenKind.word) continue;
    all++;
    if (words.isCapital(at)) capitals++;
  }
  if (all < 3) return 0;
  const share = capitals / all;
  return share > 0.95 ? 3 : share > 0.6 ? 2 : 1;
}

/** Odd where a known name begins, the next even number where it goes on. */
function listKnownNames(words: ArticleWords, { firstToken, endToken }: Sentence): Uint8Array {
  const listed = new Uint8Array(endToken - firstToken);
  let at = firstToken;
  while (at < endToken) {
    const end = words.endOfKnownName(at, endToken);
    if (end > at) {
      const code = codeOfKnownName(words.key(at, end));
      listed.fill(code + 1, at - firstToken, end - firstToken);
      listed[at - firstToken] = code;
    }
    at = Math.max(end, at + 1);
  }
  return listed;
}

/** Countries, capitals and other places are told apart. */
function codeOfKnownName(key: string): number {
  const name = knownName(key);
  if (!name) return 0;
  if (name.kind === "person") return 1;
  if (name.kind === "organization") return 3;
  return name.known !== null ? 7 : name.seatOf !== null ? 9 : 5;
}

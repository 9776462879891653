import type { Sentence } from "../../model/article";
import { TokenKind } from "../../model/article";
import { areListed } from "../recognise/areListed";
import type { ListGap } from "../recognise/areListed";
import type { ArticleWords } from "../recognise/articleWords";

/**
 * What may join two capitalised words of one run: `particles` little words inside names (`Bank of
 * Velm`, `Omar bin Said`), `phrases` also what joins long names of bodies (`Council for Ports and
 * Harbours`).
 */
export type Joining = "particles" | "phrases";

/** The capitalised run that each token of a sentence lies in. */
export class CapitalRuns {
  readonly #offset: number;
  /** First token of the run, or -1. */
  readonly #firsts: Int32Array;
  readonly #ends: Int32Array;
  readonly #before: Int32Array;
  readonly #after: Int32Array;

  constructor({ firstToken, endToken }: Sentence) {
    this.#offset = firstToken;
    this.#firsts = new Int32Array(endToken - firstToken).fill(-1);
    this.#ends = new Int32Array(endToken - firstToken);
    this.#before = new Int32Array(endToken - firstToken).fill(-1);
    this.#after = new Int32Array(endToken - firstToken).fill(-1);
  }

  /** First token of the run around a token, or -1 where there is none. */
  first(at: number): number {
    return this.#firsts[at - this.#offset] ?? -1;
  }

  /** The token after that run. */
  end(at: number): number {
    return this.#ends[at - this.#offset] ?? -1;
  }

  /** The last token of the run that stands before this one's in a list, or -1. */
  listedBefore(at: number): number {
    return this.#before[at - this.#offset] ?? -1;
  }

  /** The first token of the run that stands after this one's in a list, or -1. */
  listedAfter(at: number): number {
    return this.#after[at - this.#offset] ?? -1;
  }

  add(first: number, end: number): void {
    this.#firsts.fill(first, first - this.#offset, end - this.#offset);
    this.#ends.fill(end, first - this.#offset, end - this.#offset);
  }

  /** Notes that two runs stand in one list. @param last last token of the left; `first` of the right. */
  list(last: number, first: number): void {
    const left = this.first(last);
    this.#after.fill(first, left - this.#offset, last + 1 - this.#offset);
    this.#before.fill(last, first - this.#offset, this.end(first) - this.#offset);
  }
}

/** No run is longer, so that time stays linear. */
const longestRun = 16;
/** No more joining words than these stand in a row. */
const longestJoint = 3;

const particles = new Set("of the for and de al bin van von del la & da di".split(" "));
const phraseWords = new Set(
  "of the for and in on to with at against de al bin van von del la das do dos du des et y e und für pour per da di & -".split(
    " ",
  ),
);

/** The runs of capitalised words of a sentence, each ending with one. */
export function capitalRuns(
  words: ArticleWords,
  sentence: Sentence,
  joining: Joining,
): CapitalRuns {
  const runs = new CapitalRuns(sentence);
  let at = sentence.firstToken;
  let before = -1;
  while (at < sentence.endToken) {
    const end = words.isCapital(at) ? endOfRun(words, at, sentence.endToken, joining) : at;
    if (end > at) {
      runs.add(at, end);
      if (before >= 0 && areListed(words, before, at, gap)) runs.list(before - 1, at);
      before = end;
    }
    at = Math.max(end, at + 1);
  }
  return runs;
}

/** `, and the` */
const gap: ListGap = { longest: 4, articles: new Set(["the", "a"]) };

function endOfRun(words: ArticleWords, first: number, limit: number, joining: Joining): number {
  let end = first + 1;
  for (let at = end; at < limit && at < first + longestRun; at++) {
    if (words.isCapital(at)) end = at + 1;
    else if (at - end >= longestJoint || !mayJoin(words, at, joining)) break;
  }
  return end;
}

function mayJoin(words: ArticleWords, at: number, joining: Joining): boolean {
  if (words.kind(at) === TokenKind.possessive) return true;
  const word = words.text(at);
  if (word === "-") return words.touches(at);
  return (joining === "phrases" ? phraseWords : particles).has(word);
}

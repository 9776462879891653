import type { Sentence, TokenRange } from "../../model/article";
import { TokenKind } from "../../model/article";
import type { ArticleWords } from "./articleWords";
import { Capital, Lower } from "./wordFlags";

/** No name has more tokens; also what keeps the time linear. */
const longestRun = 14;

/**
 * The runs of capitalised words of a sentence, with the small words that join them.
 *
 *     Yesterday the Ministry of Tides told Prince Omar bin Said of it.
 *                   ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^
 */
export function findRuns(words: ArticleWords, sentence: Sentence): TokenRange[] {
  const runs: TokenRange[] = [];
  let at = sentence.firstToken;
  while (at < sentence.endToken) {
    if (!startsRun(words, at, sentence)) {
      at++;
      continue;
    }
    const end = endOfRun(words, at, sentence.endToken);
    runs.push({ firstToken: at, endToken: end });
    at = end;
  }
  return runs;
}

/** Whether a name may begin here: a capital that something but the sentence’s start explains. */
function startsRun(words: ArticleWords, at: number, sentence: Sentence): boolean {
  if (words.kind(at) !== TokenKind.word || !words.isCapital(at)) return startsLower(words, at);
  if (words.endOfKnownName(at, sentence.endToken) > at) return true;
  if (words.lowerIs(at, Lower.grammar) && !words.isAllCapitals(at)) return false;
  if (words.isInitial(at) && !words.isCapital(at + 1)) return false;
  return !(opensSentence(words, at, sentence) && isEverydayWord(words, at, sentence));
}

/** `al-Sadr`, `de Klerk`: a particle in lower case, then a capital. */
function startsLower(words: ArticleWords, at: number): boolean {
  if (!words.lowerIs(at, Lower.leadingParticle) || !words.isLowerCase(at)) return false;
  const next = words.text(at + 1) === "-" && words.touches(at + 1) ? at + 2 : at + 1;
  if (!words.isCapital(next) || words.block(next) !== words.block(at)) return false;
  return next === at + 2 || !words.lowerIs(next, Lower.common);
}

/** At the start of a sentence, after a colon or an opening mark: where any word has a capital. */
export function opensSentence(words: ArticleWords, at: number, sentence: Sentence): boolean {
  // Three marks back are enough for `. “(`; more would cost time on a text of nothing but marks.
  for (let before = at - 1; before >= at - 3; before--) {
    if (before < sentence.firstToken) return true;
    const kind = words.kind(before);
    if (kind === TokenKind.symbol) return true;
    if (kind === TokenKind.number && before === sentence.firstToken) return true;
    if (kind !== TokenKind.mark) return false;
    const mark = words.text(before);
    if (mark === "-" && words.touches(before + 1)) return false;
    if (/^[“‘"'«([:;—–…*•|.?!-]/.test(mark)) return true;
  }
  return false;
}

/** A word that has its capital from the sentence only: common in English or in this article. */
function isEverydayWord(words: ArticleWords, at: number, sentence: Sentence): boolean {
  const everyday = words.lowerIs(at, Lower.common) || words.lowerUses(at) > 0;
  if (!everyday || words.isAllCapitals(at)) return false;
  if (words.capitalIs(at, Capital.honorific | Capital.office | Capital.given)) {
    return !words.isCapital(at + 1);
  }
  const end = endOfRun(words, at, sentence.endToken);
  const last = end - 1;
  if (last === at || words.lowerIs(at, Lower.grammar)) return true;
  return !words.capitalIs(last, Capital.organizationHead | Capital.placeHead);
}

function endOfRun(words: ArticleWords, first: number, limit: number): number {
  const stop = Math.min(limit, first + longestRun);
  let end = Math.max(first + 1, words.endOfKnownName(first, limit));
  let framed = words.capitalIs(first, Capital.organizationFirst | Capital.organizationHead);
  while (end < stop) {
    const next = nextOfRun(words, first, end, stop, framed);
    if (next === end) break;
    for (let at = end; at < next; at++) {
      framed ||= words.capitalIs(at, Capital.organizationFirst | Capital.organizationHead);
    }
    end = next;
  }
  return end;
}

/** Where the run ends when what stands at `at` belongs to it, too; `at` when it does not. */
function nextOfRun(
  words: ArticleWords,
  first: number,
  at: number,
  limit: number,
  framed: boolean,
): number {
  if (words.block(at) !== words.block(first)) return at;
  const kind = words.kind(at);
  if (kind === TokenKind.word) {
    if (words.isCapital(at)) return continuesWithCapital(words, at) ? at + 1 : at;
    const joined = afterJoiner(words, first, at, framed);
    return joined > at && joined < limit && words.isCapital(joined) ? joined + 1 : at;
  }
  if (kind === TokenKind.possessive) {
    return ownsInItsName(words, at) ? at + 2 : at;
  }
  if (kind !== TokenKind.mark && kind !== TokenKind.symbol) return at;
  const mark = words.text(at);
  if (mark === "-" || mark === "‑") return afterHyphen(words, at);
  return mark === "&" && words.isCapital(at + 1) ? at + 2 : at;
}

/** `People’s Party`, `Fishers’ Union`; not `Iran’s Parliament`. */
function ownsInItsName(words: ArticleWords, at: number): boolean {
  if (!words.isCapital(at + 1)) return false;
  if (words.capitalIs(at - 1, Capital.possessiveHead)) return true;
  const plural =
    words.text(at) === "'" && !words.capitalIs(at - 1, Capital.surname | Capital.given);
  return plural && words.capitalIs(at + 1, Capital.organizationHead);
}

/** A capital after a name goes on with it unless it is the next sentence’s grammar. */
function continuesWithCapital(words: ArticleWords, at: number): boolean {
  return !words.lowerIs(at, Lower.grammar) || words.isAllCapitals(at) || words.isInitial(at)
    ? true
    : words.capitalIs(at, Capital.given | Capital.surname);
}

/** Where the capitalised word stands that small words at `at` lead to; `at` when they do not. */
function afterJoiner(words: ArticleWords, first: number, at: number, framed: boolean): number {
  const word = words.text(at);
  if (words.lowerIs(at, Lower.particle)) return afterParticles(words, at);
  if (word === "of") {
    const joins = framed || words.capitalIs(at - 1, Capital.placeHead | Capital.placeFirst);
    if (!joins && !words.capitalIs(at - 1, ofHeads)) return at;
    return words.text(at + 1) === "the" ? at + 2 : at + 1;
  }
  if (word === "for" || word === "on") {
    if (!framed || (word === "on" && !words.capitalIs(first, Capital.organizationFirst))) return at;
    return words.text(at + 1) === "the" ? at + 2 : at + 1;
  }
  return word === "and" && joinsByAnd(words, first, at, framed) ? at + 1 : at;
}

const ofHeads = Capital.organizationFirst | Capital.organizationHead;

function afterParticles(words: ArticleWords, at: number): number {
  let next = at;
  while (next < at + 3 && words.lowerIs(next, Lower.particle) && words.isLowerCase(next)) {
    next++;
    if (words.text(next) === "-" && words.touches(next)) next++;
  }
  return next;
}

/** `Ministry of Education and Culture`, not `the Ministry of Education and Iran`. */
function joinsByAnd(words: ArticleWords, first: number, at: number, framed: boolean): boolean {
  const next = at + 1;
  if (!words.isCapital(next) || words.endOfKnownName(next, next + 4) > next) return false;
  if (words.capitalIs(next, Capital.organizationFirst | Capital.given | Capital.office))
    return false;
  if (framed && words.capitalIs(first, Capital.organizationFirst)) return true;
  if (!words.lowerIs(next, Lower.common) || !words.lowerIs(at - 1, Lower.common)) return false;
  return words.capitalIs(next + 1, Capital.organizationHead);
}

/** `Mu-hyun`, `Al-Sadr`, `Iran-Russia`; `Iran-backed` and `US-led` end before the hyphen. */
function afterHyphen(words: ArticleWords, at: number): number {
  const next = at + 1;
  if (!words.touches(at) || !words.touches(next) || words.kind(next) !== TokenKind.word) return at;
  if (words.isCapital(next)) return words.lowerIs(next, Lower.grammar) ? at : next + 1;
  if (!words.isLowerCase(next) || words.lowerIs(next, Lower.common)) return at;
  const short = words.text(next).length <= 6;
  return short && words.lowerUses(next) <= 3 && !words.capitalIs(at - 1, Capital.demonym)
    ? next + 1
    : at;
}

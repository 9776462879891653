import * as lexicon from "../../lexicon/en/placesSeats";
import { TokenKind } from "../../model/article";
import type { TokenRange } from "../../model/article";
import type { ArticleWords } from "../recognise/articleWords";
import { knownName } from "../recognise/nameTable";
import { Lower } from "../recognise/wordFlags";
import { readClause } from "./readClause";

/** Whether a seat of government means the city, the government, or does not tell. */
export interface SeatReading {
  readonly means: "city" | "government" | "open";
  readonly rule: string;
  readonly evidence: TokenRange | null;
}

/**
 * Reads what stands around a capital.
 *
 *     Tehran has not asked …   government       He arrived in Tehran   city
 *     Moscow’s hesitancy       government       MOSCOW (Agency) –      city
 */
export function readSeat(words: ArticleWords, { firstToken, endToken }: TokenRange): SeatReading {
  return (
    readDateline(words, firstToken, endToken) ??
    readAfter(words, endToken) ??
    readBefore(words, firstToken) ??
    readClause(words, firstToken, endToken) ??
    open
  );
}

export const open: SeatReading = { means: "open", rule: "", evidence: null };

/** One reading, with the tokens it rests on. */
export function reading(
  means: SeatReading["means"],
  rule: string,
  firstToken: number,
  count = 1,
): SeatReading {
  return { means, rule, evidence: { firstToken, endToken: firstToken + count } };
}

/** How far a dateline may reach, in tokens. */
const longestDateline = 12;

/** `MOSCOW (Agency) –`, `TEL AVIV, Israel —`: the first words of a block, before a dash. */
function readDateline(words: ArticleWords, first: number, end: number): SeatReading | null {
  if (first > 0 && words.block(first - 1) === words.block(first)) return null;
  const shouted = words.text(first) === words.text(first).toUpperCase();
  const mark = words.text(end);
  if (!shouted && mark !== "(" && mark !== ",") return null;
  for (let at = end; at < end + longestDateline; at++) {
    if (words.block(at) !== words.block(first) || words.isLowerCase(at)) return null;
    if (dashes.has(words.text(at))) return reading("city", "dateline", at);
  }
  return null;
}

const dashes = new Set(["–", "—", "-", "--", "―"]);

function readAfter(words: ArticleWords, at: number): SeatReading | null {
  if (words.kind(at) === TokenKind.possessive) return readPossessed(words, at + 1);
  if (words.text(at) === "," && knownName(words.text(at + 1))?.known) {
    return reading("city", "its country stands after it", at + 1);
  }
  if (words.text(at) === "-" && words.touches(at + 1)) {
    const done = words.lower(at + 1);
    if (done === "based") return reading("city", "“-based” after it", at + 1);
    if (doneBy.has(done)) return reading("government", "what only a government does", at + 1);
  }
  if (!words.isLowerCase(at)) return null;
  if (words.lowerIs(at, Lower.cityNoun)) return reading("city", "a thing of the city after it", at);
  return null;
}

const doneBy = new Set(lexicon.doneByGovernments);

/** `Moscow’s hesitancy`, `Moscow’s own aims`; `Moscow’s streets` is the city. */
function readPossessed(words: ArticleWords, from: number): SeatReading | null {
  for (let at = from; at < from + 4; at++) {
    if (!words.isLowerCase(at)) return null;
    if (words.lowerIs(at, Lower.governmentNoun)) {
      return reading("government", "what only a government has", at);
    }
    if (words.lowerIs(at, Lower.cityNoun))
      return reading("city", "a thing of the city after it", at);
  }
  return null;
}

function readBefore(words: ArticleWords, first: number): SeatReading | null {
  const at = words.lower(first - 1) === "the" ? first - 2 : first - 1;
  if (words.block(at) !== words.block(first)) return null;
  const word = words.lower(at);
  if (word === "in" && rulers.has(words.lower(at - 1))) {
    return reading("government", "what rules from it", at - 1);
  }
  if (words.lowerIs(at, Lower.cityCue)) return reading("city", `after “${word}”`, at);
  if (word === "and" && words.isCapital(at - 1)) return null;
  if (word === "to" || word === "from" || word === "of") return readDirection(words, at);
  if (word === "between" && motion.has(words.lower(at - 1))) {
    return reading("city", "where one goes", at - 1);
  }
  if (words.lowerIs(at, Lower.governmentPreposition)) {
    return reading("government", `after “${word}”`, at);
  }
  if (addressing.has(word)) return reading("government", "what one does to a government", at);
  return words.lowerIs(at, Lower.motion) ? reading("city", "where one goes", at) : null;
}

const rulers = new Set(lexicon.rulersInCapitals);
const motion = new Set(lexicon.motionBetween);
const addressing = new Set(lexicon.addressingVerbs);
const turnedTo = new Set(lexicon.turnedToGovernments);
const sentBy = new Set(lexicon.sentByGovernments);

/**
 * `flew to Tehran`, `the city of Tehran` are the city; `ties to Tehran`, `a warning from Tehran`
 * the government.
 */
function readDirection(words: ArticleWords, at: number): SeatReading | null {
  const preposition = words.text(at);
  const flags = preposition === "of" ? Lower.placeNoun : Lower.motion;
  const turned = preposition === "to" ? turnedTo : preposition === "from" ? sentBy : null;
  for (let back = at - 1; back >= at - 3; back--) {
    if (words.block(back) !== words.block(at)) return null;
    if (turned?.has(words.lower(back))) {
      return reading("government", "what passes between governments", back);
    }
    if (words.lowerIs(back, flags)) return reading("city", "where one goes or lives", back);
  }
  return null;
}

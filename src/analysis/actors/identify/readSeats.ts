import { TokenKind } from "../../model/article";
import type { TokenRange } from "../../model/article";
import type { ArticleWords } from "../recognise/articleWords";
import type { Sighting } from "../recognise/sighting";
import { knownName } from "../recognise/nameTable";
import { Lower } from "../recognise/wordFlags";

/** Whether a seat of government means the city, the government, or does not tell. */
export interface SeatReading {
  readonly means: "city" | "government" | "open";
  readonly rule: string;
  readonly evidence: TokenRange | null;
}

const open: SeatReading = { means: "open", rule: "", evidence: null };

/**
 * Reads what stands around a capital.
 *
 *     Tehran has not asked …   government       He arrived in Tehran   city
 *     Moscow’s hesitancy       government       Tehran, Iran           city
 */
export function readSeat(words: ArticleWords, { firstToken, endToken }: Sighting): SeatReading {
  return readAfter(words, endToken) ?? readBefore(words, firstToken) ?? open;
}

function reading(
  means: SeatReading["means"],
  rule: string,
  firstToken: number,
  count = 1,
): SeatReading {
  return { means, rule, evidence: { firstToken, endToken: firstToken + count } };
}

function readAfter(words: ArticleWords, at: number): SeatReading | null {
  if (words.kind(at) === TokenKind.possessive) return readPossessed(words, at + 1);
  if (words.text(at) === "," && knownName(words.text(at + 1))?.known) {
    return reading("city", "its country stands after it", at + 1);
  }
  if (words.text(at) === "-" && words.text(at + 1) === "based") {
    return reading("city", "“-based” after it", at + 1);
  }
  if (!words.isLowerCase(at)) return null;
  if (words.lowerIs(at, Lower.cityNoun)) return reading("city", "a thing of the city after it", at);
  return readVerb(words, at);
}

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

/** The verb a capital is the subject of, past its helpers: `has not formally requested`. */
function readVerb(words: ArticleWords, from: number): SeatReading | null {
  const past = words.text(from) === "and" && words.isCapital(from + 1) ? from + 2 : from;
  for (let at = past; at < past + 4; at++) {
    if (!words.isLowerCase(at)) return null;
    if (words.lowerIs(at, Lower.governmentVerb)) {
      return reading("government", "what only a government does", at);
    }
    if (!words.lowerIs(at, Lower.auxiliary)) return null;
  }
  return null;
}

function readBefore(words: ArticleWords, first: number): SeatReading | null {
  const at = first - 1;
  if (words.block(at) !== words.block(first)) return null;
  const word = words.lower(at);
  if (words.lowerIs(at, Lower.cityCue)) return reading("city", `after “${word}”`, at);
  if (word === "and" && words.isCapital(at - 1)) return null;
  if (word === "to" || word === "from" || word === "of") return readMotion(words, at);
  if (words.lowerIs(at, Lower.governmentPreposition)) {
    return reading("government", `after “${word}”`, at);
  }
  return words.lowerIs(at, Lower.motion) ? reading("city", "where one goes", at) : null;
}

/** `flew to Tehran`, `the city of Tehran`, `a flight from Tehran` are the city. */
function readMotion(words: ArticleWords, at: number): SeatReading | null {
  const flags = words.text(at) === "of" ? Lower.placeNoun : Lower.motion;
  for (let back = at - 1; back >= at - 3; back--) {
    if (words.lowerIs(back, flags)) return reading("city", "where one goes or lives", back);
  }
  return null;
}

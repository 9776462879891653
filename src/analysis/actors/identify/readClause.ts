import * as lexicon from "../../lexicon/en/placesSeats";
import type { ArticleWords } from "../recognise/articleWords";
import { Lower } from "../recognise/wordFlags";
import type { SeatReading } from "./readSeat";

/**
 * Reads the verb that a capital is the subject of: what it does shows that its government is meant.
 *
 *     Tehran has not formally requested …        Zagreb has seen worse winters
 *                             ^^^^^^^^^ government            ^^^^ open
 */
export function readClause(words: ArticleWords, first: number, end: number): SeatReading | null {
  const past = pastPartner(words, first, end);
  for (let at = past; at < past + 4; at++) {
    if (!words.isLowerCase(at)) return null;
    if (isGovernmentVerb(words, past, at)) return toReading(at);
    if (words.lowerIs(at, Lower.auxiliary)) continue;
    if (words.lower(at).endsWith("ly") || words.text(at) === "at") continue;
    return isSubject(words, first) && isDoing(words, past, at) ? toReading(at) : null;
  }
  return null;
}

/** `Tehran and Moscow have agreed`: past the other of two; of three nobody knows who does it. */
function pastPartner(words: ArticleWords, first: number, end: number): number {
  const isPair = words.text(end) === "and" && words.isCapital(end + 1);
  return isPair && words.text(first - 1) !== "," ? end + 2 : end;
}

function toReading(at: number): SeatReading {
  const evidence = { firstToken: at, endToken: at + 1 };
  return { means: "government", rule: "what only a government does", evidence };
}

function isGovernmentVerb(words: ArticleWords, past: number, at: number): boolean {
  return words.lowerIs(at, Lower.governmentVerb) && !(at > past && cityDeeds.has(words.lower(at)));
}

/** Where no preposition or article stands before it, a name may be what acts. */
function isSubject(words: ArticleWords, first: number): boolean {
  const before = words.lower(first - 1);
  if (words.block(first - 1) !== words.block(first)) return true;
  return !notBeforeSubjects.has(before) && !words.lowerIs(first - 1, Lower.placePreposition);
}

const notBeforeSubjects = new Set("the of by for with against between at on".split(" "));

/** A verb after a helper, or a past tense by itself. */
function isDoing(words: ArticleWords, past: number, at: number): boolean {
  const verb = words.lower(at);
  if (cityDeeds.has(verb) || noDeeds.has(verb)) return false;
  if (helpsToAct(words, past, at)) return true;
  return at === past && (pasts.has(verb) || (verb.length > 4 && verb.endsWith("ed")));
}

/** `has`, `will`, `would`, but not `is` or `was`: a city is and was many things. */
function helpsToAct(words: ArticleWords, past: number, at: number): boolean {
  for (let back = past; back < at; back++) if (helpers.has(words.lower(back))) return true;
  return false;
}

const helpers = new Set(
  "has have had will would could may might can should must did does".split(" "),
);
const cityDeeds = new Set(lexicon.doneByCities);
const noDeeds = new Set(lexicon.notDoneByGovernments);
const pasts = new Set(lexicon.irregularPasts);

import { bodyNouns, bodyOffices, ofPlaces, placeKinds } from "../../lexicon/en/kindCues";
import { TokenKind } from "../../model/article";
import type { Sentence, TokenRange } from "../../model/article";
import type { AddClue } from "../recognise/addClue";
import type { ArticleWords } from "../recognise/articleWords";
import { Capital } from "../recognise/wordFlags";

const nouns = new Set(bodyNouns);
const offices = new Set(bodyOffices);
const places = new Set(placeKinds);
const inhabited = new Set(ofPlaces);

/** What the words before a name plainly say of its kind. */
export function cluesBefore(
  words: ArticleWords,
  { firstToken, endToken }: TokenRange,
  sentence: Sentence,
  add: AddClue,
): void {
  const at = firstToken - 1;
  if (at < sentence.firstToken) return;
  const word = words.text(at);
  if (words.isLowerCase(at) && nouns.has(word)) {
    const isOfficer = words.capitalIs(firstToken, Capital.given) && belongsToOffice(words, at);
    if (!isOfficer) add("organization", 5, "what it is stands before it", at);
  } else if (words.isLowerCase(at) && places.has(word)) {
    add("place", 5, "what it is stands before it", at);
  } else if (word === "of" || word === "at" || word === "for") {
    readOffice(words, at, sentence, add);
  } else if (word === ",") readNamedBetweenCommas(words, at, endToken, add);
  else if (word === "and" || word === "or") readListed(words, at, sentence, add);
  else readExample(words, at, sentence, add);
}

/** `chief executive of Velmo`, `a subsidiary of Velmo`, `spokesperson for Velmo`, `village of Velm` */
function readOffice(words: ArticleWords, at: number, sentence: Sentence, add: AddClue): void {
  const noun = at - 1;
  if (noun < sentence.firstToken) return;
  if (offices.has(words.lower(noun))) {
    add("organization", 5, "whose office it is stands after it", noun, at + 1);
  } else if (words.text(at) !== "of") return;
  else if (places.has(words.text(noun))) {
    add("place", 5, "what it is stands before it", noun, at + 1);
  } else if (inhabited.has(words.text(noun))) {
    add("place", 4, "what a place has stands before it", noun, at + 1);
  } else if (words.isCapital(noun) && words.isCapital(noun - 1)) {
    // Somebody is of a place or of a body.
    add("place", 3, "where somebody is from", noun, at + 1);
    add("organization", 2.5, "where somebody is from", noun, at + 1);
  }
}

/** `The operator, Velmo, said`; not `for the company, Holt said`. */
function readNamedBetweenCommas(
  words: ArticleWords,
  comma: number,
  end: number,
  add: AddClue,
): void {
  if (!/^[,.]$/.test(words.text(end)) || !nouns.has(words.text(comma - 1))) return;
  const first = startOfPhrase(words, comma - 1);
  if (first < 0 || belongsToOffice(words, comma - 1)) return;
  add("organization", 4, "what it is stands before it", first, comma);
}

/** `the director of the ministry, Ada Holt,`: the phrase belongs to what stands before it. */
function belongsToOffice(words: ArticleWords, noun: number): boolean {
  const first = startOfPhrase(words, noun);
  return first > 0 && phraseParts.has(words.text(first - 1));
}

const phraseParts = new Set("of for at with from by in to and".split(" "));

/** Where `the Norwegian operator` begins, -1 where no article stands near; the noun comes last. */
function startOfPhrase(words: ArticleWords, noun: number): number {
  for (let at = noun - 1; at >= noun - 3; at--) {
    if (/^(?:the|a|an)$/.test(words.lower(at))) return at;
    if (words.kind(at) !== TokenKind.word) return -1;
  }
  return -1;
}

/** `banks such as Velmo`, `airlines like Velmo`, `firms including Velmo` */
function readExample(words: ArticleWords, at: number, sentence: Sentence, add: AddClue): void {
  const word = words.text(at);
  const first = word === "as" && words.text(at - 1) === "such" ? at - 1 : at;
  if (first === at && word !== "like" && word !== "including") return;
  const noun = words.text(first - 1) === "," ? first - 2 : first - 1;
  const called = words.lower(noun);
  if (noun >= sentence.firstToken && called.endsWith("s") && nouns.has(called)) {
    add("organization", 5, "an example of what stands before it", noun);
  }
}

/** How far before the last name of a list its noun may stand. */
const longestList = 8;

/** `the airlines Velmo and Tarnwing` */
function readListed(words: ArticleWords, joint: number, sentence: Sentence, add: AddClue): void {
  const limit = Math.max(sentence.firstToken, joint - longestList);
  for (let at = joint - 1; at >= limit; at--) {
    const word = words.text(at);
    if (words.isLowerCase(at)) {
      const isNamed = at < joint - 1 && word.endsWith("s") && nouns.has(word);
      if (isNamed) add("organization", 5, "what they are stands before them", at);
      return;
    }
    if (!words.isCapital(at) && word !== ",") return;
  }
}

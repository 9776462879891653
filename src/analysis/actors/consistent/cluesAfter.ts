import {
  bodyBelongings,
  bodyNouns,
  bodyPossessions,
  placeKinds,
  reportedBy,
} from "../../lexicon/en/kindCues";
import { TokenKind } from "../../model/article";
import type { Sentence, TokenRange } from "../../model/article";
import type { AddClue } from "../recognise/addClue";
import type { ArticleWords } from "../recognise/articleWords";

const nouns = new Set(bodyNouns);
const belongings = new Set(bodyBelongings);
const possessions = new Set(bodyPossessions);
const places = new Set(placeKinds);
const reporting = new Set(reportedBy);

/** What the words after a name plainly say of its kind. */
export function cluesAfter(
  words: ArticleWords,
  { endToken }: TokenRange,
  sentence: Sentence,
  add: AddClue,
): void {
  if (endToken >= sentence.endToken) return;
  const word = words.text(endToken);
  if (word === ",") readApposition(words, endToken + 1, sentence, add);
  else if (words.kind(endToken) === TokenKind.possessive) readPossession(words, endToken + 1, add);
  else if (!words.isLowerCase(endToken)) return;
  else if (belongings.has(word) && !objects.has(words.text(endToken + 1))) {
    add("organization", 4, "what a body has stands after it", endToken);
  } else if (places.has(word)) add("place", 4, "what it is stands after it", endToken);
  else if (reporting.has(word)) readReport(words, endToken, sentence, add);
  else if (word === "and" && words.text(endToken + 1) === "other") {
    readOthers(words, endToken + 2, add);
  }
}

/** `Velmo and other airlines` */
function readOthers(words: ArticleWords, noun: number, add: AddClue): void {
  const word = words.text(noun);
  if (word.endsWith("s") && nouns.has(word)) {
    add("organization", 5, "an example of what stands after it", noun);
  }
}

/** What follows a verb and not a noun: `Velm shares a border`. */
const objects = new Set("a an the its their his her our some this that".split(" "));

/** `Velmo, which …`, `Holt, who …`, `Velmo, a Danish subsidiary of …` */
function readApposition(
  words: ArticleWords,
  first: number,
  sentence: Sentence,
  add: AddClue,
): void {
  const word = words.text(first);
  if (word === "which") {
    // What is said so is no person; whether it is a body or a place is left to other clues.
    add("organization", 5, "“which” after a name", first);
    add("place", 5, "“which” after a name", first);
  } else if (word === "who") add("person", 3, "“who” after a name", first);
  if (!/^(?:a|an|the|one|another)$/.test(word)) return;
  const noun = nounOfPhrase(words, first + 1, sentence.endToken);
  if (noun < 0) return;
  if (nouns.has(words.text(noun))) {
    add("organization", 6, "what it is stands after it", first, noun + 1);
  } else if (places.has(words.text(noun))) {
    add("place", 6, "what it is stands after it", first, noun + 1);
  }
}

/** How many words may stand before the noun of an apposition: `a wholly owned Danish subsidiary`. */
const longestApposition = 6;

/** What ends the phrase before its noun’s complement: `a subsidiary of`, `the bank based in`. */
const phraseEnds = new Set(
  ", . ; : ( of that which in based for with on from owned run at".split(" "),
);

/** The last word of a noun phrase, the one that says what it is; -1 where no end is near. */
function nounOfPhrase(words: ArticleWords, first: number, limit: number): number {
  for (let at = first; at < Math.min(first + longestApposition, limit); at++) {
    if (words.kind(at) !== TokenKind.word && words.text(at) !== "-") return -1;
    if (phraseEnds.has(words.text(at + 1))) return at;
  }
  return -1;
}

/** `Velmo’s shareholders`, `Velmo’s gross profit` */
function readPossession(words: ArticleWords, first: number, add: AddClue): void {
  for (let at = first; at < first + 3; at++) {
    if (!words.isLowerCase(at)) {
      if (words.text(at) === "CEO") add("organization", 4, "what a body has is its own", at);
      return;
    }
    if (possessions.has(words.text(at))) {
      add("organization", 3, "what a body has is its own", at);
      return;
    }
  }
}

/** `Velmo said in a statement`, `Velmo said its ships`; `Holt said he would come`. */
function readReport(words: ArticleWords, verb: number, sentence: Sentence, add: AddClue): void {
  const limit = Math.min(verb + 4, sentence.endToken);
  for (let at = verb + 1; at < limit; at++) {
    const word = words.text(at);
    if (word === "he" || word === "she") {
      add("person", 4, "speaks of itself as a person", verb, at + 1);
      return;
    }
    if (word === "its") {
      add("organization", 3, "speaks of itself as a body", verb, at + 1);
      return;
    }
    if (word === "statement") {
      add("organization", 2, "says it in a statement", verb, at + 1);
      return;
    }
    if (words.isCapital(at) || /^[,.;:“"]$/.test(word)) return;
  }
}

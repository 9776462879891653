import { TokenKind } from "../../model/article";
import type { Sentence, TokenRange } from "../../model/article";
import { addTo } from "./addClue";
import type { AddClue } from "./addClue";
import type { ArticleWords } from "./articleWords";
import { knownName } from "./nameTable";
import type { Clue, NamePiece } from "./sighting";
import { Capital, Lower } from "./wordFlags";

/** What the neighbours of a name say of it. */
export function outerClues(words: ArticleWords, name: NamePiece, sentence: Sentence): Clue[] {
  const clues: Clue[] = [];
  const add = addTo(clues);
  addTitle(name, clues);
  const before = name.title ? name.title.firstToken - 1 : name.firstToken - 1;
  if (before >= sentence.firstToken && !name.title) addBefore(words, name, before, add);
  if (name.endToken < sentence.endToken) addAfter(words, name, sentence, add);
  return clues;
}

function addTitle(name: NamePiece, clues: Clue[]): void {
  if (!name.title) return;
  clues.push({ kind: "person", weight: 5, rule: "title before a name", evidence: name.title });
}

function addBefore(words: ArticleWords, name: NamePiece, before: number, add: AddClue): void {
  const afterThe = words.lower(before) === "the" && words.isLowerCase(before);
  const at = afterThe ? before - 1 : before;
  if (afterThe && !name.known) {
    add("organization", 0.8, "after “the”", before);
    if (!words.capitalIs(name.firstToken, Capital.given))
      add("nothing", 0.3, "after “the”", before);
  }
  if (words.text(before) === ",") addNamedAfterComma(words, before - 1, add);
  if (!words.isLowerCase(at)) return;
  if (!afterThe && words.lowerIs(at, Lower.office)) add("person", 3, "role before a name", at);
  else if (words.lowerIs(at, Lower.organizationBefore)) {
    add("organization", 2.5, "what it is stands before it", at);
  }
  if (!afterThe && words.lowerIs(at, Lower.kinship))
    add("person", 2.5, "relation before a name", at);
  if (words.text(at) === "of" && words.lowerIs(at - 1, Lower.placeNoun)) {
    add("place", 3, "what it is stands before it", at - 1, at + 1);
  } else if (words.lowerIs(at, Lower.placePreposition) && !afterThe) {
    addPreposition(words, at, name, add);
  }
  if (!afterThe && /^(?:said|says)$/.test(words.text(at)) && !words.isCapital(at - 1)) {
    add("person", 1, "verb of speech before a name", at);
  }
  if (words.text(at) === "by" && !afterThe) add("person", 0.4, "after “by”", at);
}

/** `the mayor, Maren Holt,` · `the operator, Velmo,` */
function addNamedAfterComma(words: ArticleWords, noun: number, add: AddClue): void {
  if (!words.isLowerCase(noun)) return;
  if (words.lowerIs(noun, Lower.organizationBefore)) {
    add("organization", 2.2, "what it is stands before it", noun);
  } else if (words.lowerIs(noun, Lower.office | Lower.kinship)) {
    add("person", 1.5, "role before a name", noun);
  }
}

const strongPrepositions = new Map([
  ["in", 2],
  ["near", 2],
  ["across", 1.6],
  ["throughout", 1.6],
  ["outside", 1.3],
  ["around", 1],
]);

/** Half as much for a long name, and for one that owns something: `in Holt’s office`. */
function addPreposition(words: ArticleWords, at: number, name: NamePiece, add: AddClue): void {
  const word = words.text(at);
  const weight = strongPrepositions.get(word) ?? 0.6;
  const owns = words.kind(name.endToken) === TokenKind.possessive;
  const doubtful = owns || name.endToken - name.firstToken > 3;
  add("place", doubtful ? weight / 2 : weight, `after “${word}”`, at);
}

function addAfter(words: ArticleWords, name: NamePiece, sentence: Sentence, add: AddClue): void {
  const at = name.endToken;
  const single = name.endToken - name.firstToken === 1;
  if (words.text(at) === ",") {
    addApposition(words, at, sentence, add);
    return;
  }
  if (words.text(at) === "(" && isAge(words, at + 1) && words.text(at + 2) === ")") {
    add("person", 3, "age after a name", at, at + 3);
  }
  if (words.text(at) === "-" && words.text(at + 1) === "based") {
    add("place", 4, "“-based” after a name", at, at + 2);
  }
  if (!words.isLowerCase(at)) return;
  if (words.lowerIs(at, Lower.speech)) {
    add("person", single ? 1 : 1.2, "verb of speech after a name", at);
    add("organization", 0.7, "verb of speech after a name", at);
  }
  if (words.lowerIs(at, Lower.personVerb)) add("person", 1, "only people do this", at);
  if (words.text(at) === "who") add("person", 2, "“who” after a name", at);
  if (words.lowerIs(at, Lower.placeAfter)) add("place", 2.5, "what it is stands after it", at);
  if (words.lowerIs(at, Lower.organizationAfter)) {
    add("organization", 1.6, "what it is stands after it", at);
  }
}

/** `Maren Holt, 48,` · `Maren Holt, who` · `Velm, Ohio` · `Maren Holt, a spokeswoman for`. */
function addApposition(words: ArticleWords, comma: number, sentence: Sentence, add: AddClue): void {
  const next = comma + 1;
  if (isAge(words, next) && /^[,.;]$/.test(words.text(next + 1))) {
    add("person", 4, "age after a name", next);
  }
  if (words.text(next) === "who" || words.text(next) === "whose") {
    add("person", words.text(next) === "who" ? 3 : 1.5, "“who” after a name", next);
  }
  if (words.text(next) === "which") {
    add("organization", 1.3, "“which” after a name", next);
    add("place", 0.8, "“which” after a name", next);
  }
  const office = officeAhead(words, next, sentence);
  if (office > 0) add("person", 2.2, "role after a name", next, office + 1);
  const region = regionAhead(words, next);
  if (region) add("place", 2.5, "where it lies stands after it", next);
}

function isAge(words: ArticleWords, at: number): boolean {
  return words.kind(at) === TokenKind.number && /^[1-9]\d$/.test(words.text(at));
}

/** Where the role stands in `, a former spokeswoman for the harbour,`; -1 when there is none. */
function officeAhead(words: ArticleWords, from: number, sentence: Sentence): number {
  const article = words.text(from);
  const opened = article === "a" || article === "an" || article === "the";
  for (let at = from; at < Math.min(from + 6, sentence.endToken); at++) {
    if (words.lowerIs(at, Lower.office) && !words.capitalIs(at, Capital.given)) return at;
    if (!opened && !words.lowerIs(at, Lower.roleModifier) && at > from) return -1;
    if (words.kind(at) !== TokenKind.word || words.lowerIs(at, Lower.particle)) return -1;
  }
  return -1;
}

function regionAhead(words: ArticleWords, at: number): TokenRange | null {
  const one = knownName(words.text(at));
  const two = knownName(words.key(at, at + 2));
  const end = two?.kind === "place" ? at + 2 : one?.kind === "place" ? at + 1 : 0;
  return end > 0 ? { firstToken: at, endToken: end } : null;
}

import { TokenKind } from "../../model/article";
import type { Article } from "../../model/article";
import type { ArticleWords } from "../recognise/articleWords";
import type { Sighting } from "../recognise/sighting";
import { Lower } from "../recognise/wordFlags";
import type { Assigned } from "./assignActors";
import { indexGenders } from "./genders";
import type { Gender } from "./genders";

/**
 * Finds out whom "he" and "she" mean where only one person can be meant: one of that gender is named
 * in this or the previous sentence of the paragraph, or, where the paragraph names nobody before, in
 * the whole paragraph before it. Inside quotation marks nothing is resolved.
 *
 *     Maren Holt signed. She smiled.      Maren Holt met Ada Brandt. She smiled.
 *                        ^^^                                          (left open)
 */
export function resolvePronouns(
  words: ArticleWords,
  assigned: readonly Assigned[],
): readonly Assigned[] {
  const genders = indexGenders(words, assigned);
  const people = assigned.filter(({ kind }) => kind === "person");
  const found: Assigned[] = [];
  // Of two people whose gender nothing tells, either may be meant anywhere in the article.
  const strangers = new Set(people.map(({ unit }) => unit).filter((unit) => !genders.has(unit)))
    .size;
  const paragraphs = new Paragraphs(words.article, people);
  for (const { at, sentence } of findPronouns(words)) {
    const gender: Gender = words.lower(at) === "he" ? "man" : "woman";
    const candidates = paragraphs.candidatesFor(sentence, at);
    const possible = candidates.filter(({ unit }) => (genders.get(unit) ?? gender) === gender);
    if (possible.some(({ unit }) => !genders.has(unit)) && strangers > 1) continue;
    const [last] = possible.slice(-1);
    if (!last || possible.some(({ unit }) => unit !== last.unit)) continue;
    if (!namesSomebodyElse(words, last.endToken, at)) found.push(toPronoun(last, at, sentence));
  }
  return found;
}

function toPronoun(person: Assigned, at: number, sentence: number): Assigned {
  const { firstToken, endToken } = person;
  const sighting: Sighting = { ...person.sighting, sentence, role: null };
  return {
    ...person,
    sighting,
    firstToken: at,
    endToken: at + 1,
    form: "pronoun",
    rule: "the only person it can mean",
    evidence: { firstToken, endToken },
    sure: "likely",
  };
}

/** The tokens of "he" and "she" that stand outside quotation marks, in text order. */
function findPronouns(words: ArticleWords): { at: number; sentence: number }[] {
  const found: { at: number; sentence: number }[] = [];
  let quoted = false;
  for (const [sentence, { firstToken, endToken, block }] of words.article.sentences.entries()) {
    if (words.article.sentences[sentence - 1]?.block !== block) quoted = false;
    for (let at = firstToken; at < endToken; at++) {
      const text = words.text(at);
      if (openers.has(text)) quoted = true;
      else if (closers.has(text) && words.kind(at) === TokenKind.mark) quoted = false;
      else if (text === '"') quoted = !quoted;
      else if (!quoted && pronouns.has(text) && !words.isCapital(at + 1)) {
        found.push({ at, sentence });
      }
    }
  }
  return found;
}

const openers = new Set(["“", "„", "«", "‘", "``"]);
const closers = new Set(["”", "»", "’", "''"]);
const pronouns = new Set(["he", "He", "she", "She"]);

/** Farther away nobody is meant safely; these bounds also keep the time linear. */
const farthest = 80;
const mostPeople = 30;

/** A role without a name between: `Holt met the mayor. She …` may be the mayor. */
function namesSomebodyElse(words: ArticleWords, from: number, to: number): boolean {
  if (to - from > farthest) return true;
  for (let at = from; at < to; at++) {
    if (words.isLowerCase(at) && words.lowerIs(at, Lower.office | Lower.kinship)) return true;
  }
  return false;
}

/** The people named near a sentence, found in one pass with the sentences. */
class Paragraphs {
  readonly #article: Article;
  readonly #bySentence = new Map<number, Assigned[]>();
  readonly #byBlock = new Map<number, Assigned[]>();

  constructor(article: Article, people: readonly Assigned[]) {
    this.#article = article;
    for (const person of people) {
      const { sentence } = person.sighting;
      const block = article.sentences[sentence]?.block ?? -1;
      append(this.#bySentence, sentence, person);
      append(this.#byBlock, block, person);
    }
  }

  /** People who may be meant at token `at` of a sentence, in text order. */
  candidatesFor(sentence: number, at: number): readonly Assigned[] {
    const { sentences, blocks } = this.#article;
    const block = sentences[sentence]?.block ?? -1;
    const own = this.#bySentence.get(sentence) ?? [];
    const shared = sentences[sentence - 1]?.block === block;
    const previous = shared ? (this.#bySentence.get(sentence - 1) ?? []) : [];
    if (own.length + previous.length > mostPeople) return [];
    const near = [...previous, ...own.filter(({ endToken }) => endToken <= at)];
    const first = this.#byBlock.get(block)?.[0];
    if (near.length > 0 || (first && first.endToken <= at)) return near;
    if (blocks[block - 1]?.kind !== "paragraph") return [];
    const above = this.#byBlock.get(block - 1) ?? [];
    return above.length > mostPeople ? [] : above;
  }
}

function append(map: Map<number, Assigned[]>, key: number, person: Assigned): void {
  const list = map.get(key);
  if (list) list.push(person);
  else map.set(key, [person]);
}

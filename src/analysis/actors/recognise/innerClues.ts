import type { ArticleWords } from "./articleWords";
import type { Clue, NamePiece } from "./sighting";
import { Capital, Lower } from "./wordFlags";

/** What a name says of itself: its words, its build, its letters. */
export function innerClues(words: ArticleWords, name: NamePiece): Clue[] {
  const clues: Clue[] = [];
  const add = (kind: Clue["kind"], weight: number, rule: string): void => {
    clues.push({ kind, weight, rule, evidence: null });
  };
  if (name.known) add(name.known.kind, 6, "well-known name");
  else if (name.built) add(name.built, 4, `built like the name of ${withArticle(name.built)}`);
  const count = name.endToken - name.firstToken;
  if (count === 1) addSingleWord(words, name, add);
  else if (!name.built) addSeveralWords(words, name, add);
  if (!name.known && isPlainPhrase(words, name)) {
    add("nothing", name.built ? 1.5 : 5, "everyday words only");
  }
  return clues;
}

type AddClue = (kind: Clue["kind"], weight: number, rule: string) => void;

function withArticle(kind: "organization" | "place"): string {
  return kind === "organization" ? "an organisation" : "a place";
}

function addSingleWord(words: ArticleWords, name: NamePiece, add: AddClue): void {
  const at = name.firstToken;
  if (name.known) return;
  if (words.capitalIs(at, Capital.plainAcronym | Capital.suffix)) {
    add("nothing", 6, "acronym of a thing");
  } else if (words.capitalIs(at, Capital.body)) add("organization", 3, "name of a body");
  else if (words.capitalIs(at, Capital.famous)) add("person", 4, "family name of a public person");
  else if (words.capitalIs(at, Capital.surname)) add("person", 1.6, "common family name");
  else if (words.capitalIs(at, Capital.given)) add("person", 1.6, "given name");
  else if (words.capitalIs(at, Capital.foreignOrganization)) {
    add("organization", 1.5, "word for an organisation in another language");
  } else if (words.isAllCapitals(at)) addAcronym(words, at, add);
  else if (isCamelCase(words.text(at))) add("organization", 1.5, "capital inside the word");
  if (words.capitalIs(at, Capital.thing)) add("nothing", 6, "a thing");
  else if (words.capitalIs(at, generalWords) && !words.capitalIs(at, Capital.body))
    add("nothing", 3, "a general word");
}

const generalWords =
  Capital.organizationFirst |
  Capital.organizationHead |
  Capital.placeHead |
  Capital.office |
  Capital.compass;

function addAcronym(words: ArticleWords, at: number, add: AddClue): void {
  const length = words.text(at).replace(/\W/g, "").length;
  if (length >= 2 && length <= 6) add("organization", 1.7, "acronym");
}

/** `YouTube`, not `McDonald` or `MacArthur`. */
function isCamelCase(text: string): boolean {
  return /^\p{Lu}\p{Ll}+\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|La|Le|Di|Du|Van)\p{Lu}/u.test(text);
}

function addSeveralWords(words: ArticleWords, name: NamePiece, add: AddClue): void {
  const first = name.firstToken;
  const last = name.endToken - 1;
  if (name.known) return;
  const numbered =
    words.capitalIs(last, Capital.suffix) && words.capitalIs(last - 1, Capital.thing);
  if (numbered) add("nothing", 5, "a numbered thing");
  if (words.capitalIs(last, Capital.thing) && !words.capitalIs(first, Capital.given)) {
    add("nothing", 5, "last word of a thing, not of a name");
  }
  const given = words.capitalIs(first, Capital.given);
  if (given) add("person", 3, "given name first");
  if (words.capitalIs(last, Capital.surname)) add("person", given ? 1 : 1.6, "family name last");
  else if (words.capitalIs(last, Capital.given) && !given) add("person", 1.2, "given name last");
  else if (words.capitalIs(first, Capital.surname)) add("person", 1.6, "family name first");
  if (words.capitalIs(last, Capital.suffix)) add("person", 2, "Jr., Sr. or a degree");
  addInside(words, name, add);
  if (words.capitalIs(first, Capital.placeFirst)) add("place", 2, "first word of places");
  if (words.capitalIs(first, Capital.compass)) add("place", 1, "point of the compass");
  if (words.capitalIs(first, Capital.organizationFirst) && !given) {
    add("organization", 0.8, "first word of organisations");
  }
}

/** Initials and particles: `John F. Brandt`, `Ursula von Thal`. */
function addInside(words: ArticleWords, name: NamePiece, add: AddClue): void {
  let initial = false;
  let particle = false;
  let acronym = false;
  for (let at = name.firstToken; at < name.endToken; at++) {
    initial ||= words.isInitial(at);
    particle ||= words.isLowerCase(at) && words.lowerIs(at, Lower.particle);
    acronym ||= words.isAllCapitals(at) && words.text(at).length > 1;
  }
  if (initial && !words.isInitial(name.endToken - 1)) add("person", 2, "initial in the name");
  if (particle) add("person", 0.8, "particle in the name");
  if (acronym) add("organization", 1, "acronym in the name");
  const count = name.endToken - name.firstToken;
  if (!initial && !acronym && count <= 3) add("person", 0.7, "two or three capitalised words");
}

/** Nothing but words that English writes in lower case: `Strategic Pivot`. */
function isPlainPhrase(words: ArticleWords, name: NamePiece): boolean {
  for (let at = name.firstToken; at < name.endToken; at++) {
    if (words.isAllCapitals(at) || words.isInitial(at)) return false;
    const plain = words.lowerIs(at, Lower.common) || words.text(at) === "-";
    const demonym = words.capitalIs(at, Capital.demonym);
    if (!plain && !demonym && !words.capitalIs(at, Capital.calendar)) return false;
  }
  return !words.capitalIs(name.firstToken, Capital.given | Capital.surname);
}

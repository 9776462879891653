import type { Sentence, TokenRange } from "../../model/article";
import { addTo } from "../recognise/addClue";
import type { AddClue } from "../recognise/addClue";
import type { ArticleWords } from "../recognise/articleWords";
import { knownName } from "../recognise/nameTable";
import type { Clue } from "../recognise/sighting";
import { Capital } from "../recognise/wordFlags";
import { cluesAfter } from "./cluesAfter";
import { cluesBefore } from "./cluesBefore";

/**
 * What the words beside a name say of its kind, where they say it plainly: telling enough to overrule
 * the tagger, which sees a name at one place and not what the article calls it elsewhere.
 *
 *     drone firm Tarnwing      Tarnwing, a Danish subsidiary of …      the chief executive of Tarnwing
 *     shares in banks such as Tarnwing      Tarnwing’s shareholders      Tarnwing said in a statement
 *     Tarnwing said he would come      in the village of Tarnwing
 */
export function contextClues(words: ArticleWords, name: TokenRange, sentence: Sentence): Clue[] {
  const clues: Clue[] = [];
  const add = addTo(clues);
  addCountry(words, name, add);
  cluesBefore(words, name, sentence, add);
  cluesAfter(words, name, sentence, add);
  return clues;
}

/** `Tarnwing Venezuela`: what does business in a country; not `Baja California` or `Jack Ireland`. */
function addCountry(words: ArticleWords, { firstToken, endToken }: TokenRange, add: AddClue): void {
  if (endToken - firstToken < 2 || words.capitalIs(firstToken, notOfBodies)) return;
  const country = knownName(words.text(endToken - 1))?.known;
  if (!country?.startsWith("country:") || knownName(words.key(firstToken, endToken))) return;
  if (words.isLowerCase(endToken - 2) || words.text(endToken - 2) === "-") return;
  add("organization", 4, "a country ends the name", endToken - 1);
  add("place", 2, "a country ends the name", endToken - 1);
}

const notOfBodies = Capital.given | Capital.surname | Capital.compass | Capital.placeFirst;

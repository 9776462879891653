import type { Sentence, TokenRange } from "../../model/article";
import type { ArticleWords } from "./articleWords";
import { knownName } from "./nameTable";
import type { NamePiece } from "./sighting";
import { Capital, Lower } from "./wordFlags";

/** How far before a name its role may begin, in tokens. */
const longestRole = 8;

/**
 * The words before a person’s name that say what they are; forms of address are no role.
 *
 *     foreign ministry spokesman Saeed Khatib     CIA Director Maren Holt     Mr. Holt
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^                 (none)
 */
export function roleBefore(
  words: ArticleWords,
  name: NamePiece,
  sentence: Sentence,
): TokenRange | null {
  if (name.title && words.text(name.title.firstToken + 1) === "of") return name.title;
  const last = name.firstToken - 1;
  if (last < sentence.firstToken || !isOffice(words, last)) return null;
  let first = last;
  const limit = Math.max(sentence.firstToken, name.firstToken - longestRole);
  while (first > limit && belongsToRole(words, first - 1, sentence)) first--;
  while (first < last && words.text(first) === "-") first++;
  return { firstToken: first, endToken: last + 1 };
}

function isOffice(words: ArticleWords, at: number): boolean {
  if (words.capitalIs(at, Capital.office)) return true;
  return words.isLowerCase(at) && words.lowerIs(at, Lower.office);
}

function belongsToRole(words: ArticleWords, at: number, sentence: Sentence): boolean {
  if (words.text(at) === "-") return words.touches(at);
  if (words.isCapital(at)) {
    if (words.lowerIs(at, Lower.roleModifier)) return true;
    if (words.capitalIs(at, Capital.compass)) return words.capitalIs(at + 1, Capital.demonym);
    const flags = Capital.office | Capital.demonym | Capital.organizationHead | Capital.placeHead;
    return (
      words.capitalIs(at, flags) ||
      words.isAllCapitals(at) ||
      knownName(words.text(at)) !== undefined ||
      isField(words, at, sentence)
    );
  }
  return words.isLowerCase(at) && words.lowerIs(at, Lower.office | Lower.roleModifier);
}

/** `Harbour` in `Harbour Director`: an everyday word with a capital that no sentence start explains. */
function isField(words: ArticleWords, at: number, { firstToken }: Sentence): boolean {
  const everyday = words.lowerIs(at, Lower.common) && !words.lowerIs(at, Lower.grammar);
  return everyday && at > firstToken && !words.capitalIs(at, Capital.calendar);
}

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
  while (first > limit && belongsToRole(words, first - 1)) first--;
  while (first < last && words.text(first) === "-") first++;
  return { firstToken: first, endToken: last + 1 };
}

function isOffice(words: ArticleWords, at: number): boolean {
  if (words.capitalIs(at, Capital.office)) return true;
  return words.isLowerCase(at) && words.lowerIs(at, Lower.office);
}

function belongsToRole(words: ArticleWords, at: number): boolean {
  if (words.text(at) === "-") return words.touches(at);
  if (words.isCapital(at)) {
    if (words.lowerIs(at, Lower.roleModifier)) return true;
    const flags = Capital.office | Capital.demonym | Capital.organizationHead;
    return (
      words.capitalIs(at, flags) ||
      words.isAllCapitals(at) ||
      knownName(words.text(at)) !== undefined
    );
  }
  return words.isLowerCase(at) && words.lowerIs(at, Lower.office | Lower.roleModifier);
}

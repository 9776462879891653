import type { TokenRange } from "../../model/article";
import type { ArticleWords } from "../recognise/articleWords";
import { knownName } from "../recognise/nameTable";
import { isBareTitle } from "../recognise/splitRun";
import { Capital, Lower } from "../recognise/wordFlags";
import type { TaggedKind } from "../tagger/labels";

/**
 * A tagged name with its edges where the rules of names put them: a person without a title, with
 * the rest of a hyphenated or joined name; a well-known name with its article.
 *
 *     Prince Omar bin Said        Minister Lee Sang-min
 *     ^^^^^^^^^^^ tagged                   ^^^^^^^^ tagged
 *            ^^^^^^^^^^^^^ whole           ^^^^^^^^^^^^ whole
 */
export function wholeName(words: ArticleWords, name: TokenRange, kind: TaggedKind): TokenRange {
  if (kind === "person") return wholePerson(words, name);
  const { firstToken, endToken } = name;
  // In `the United States` the article is no part of the name.
  if (words.text(firstToken) === "the" && endToken - firstToken > 1) {
    return { firstToken: firstToken + 1, endToken };
  }
  // Capitalised by the sentence only: `A Harbour Board was set up`.
  if (/^An?$/.test(words.text(firstToken)) && endToken - firstToken > 1) {
    return { firstToken: firstToken + 1, endToken };
  }
  const article = words.text(firstToken - 1) === "The";
  if (article && knownName(words.key(firstToken - 1, endToken))) {
    return { firstToken: firstToken - 1, endToken };
  }
  return kind === "place" ? wholePlace(words, name) : name;
}

/**
 *     the Duchy of Velm            Washington, D.C.
 *                  ^^^^ tagged     ^^^^^^^^^^ tagged
 *         ^^^^^^^^^^^^^ whole      ^^^^^^^^^^^^^^^^ whole
 */
function wholePlace(words: ArticleWords, { firstToken, endToken }: TokenRange): TokenRange {
  const headed =
    words.text(firstToken - 1) === "of" &&
    words.capitalIs(firstToken - 2, Capital.placeHead) &&
    words.block(firstToken - 2) === words.block(firstToken);
  const withDistrict =
    words.text(endToken) === "," &&
    /^D\.?C\.?$/.test(words.text(endToken + 1)) &&
    knownName(words.key(firstToken, endToken + 2)) !== undefined;
  return {
    firstToken: headed ? firstToken - 2 : firstToken,
    endToken: withDistrict ? endToken + 2 : endToken,
  };
}

function wholePerson(words: ArticleWords, name: TokenRange): TokenRange {
  let { firstToken, endToken } = name;
  while (firstToken + 1 < endToken && isBareTitle(words, firstToken)) firstToken++;
  while (endToken - firstToken > 2 && words.capitalIs(endToken - 1, Capital.postNominal))
    endToken--;
  if (hasHyphenedPart(words, { firstToken, endToken })) endToken += 2;
  if (hasJoinedPart(words, endToken)) endToken += 2;
  else if (hasJoinedPart(words, endToken - 1)) endToken++;
  return { firstToken, endToken };
}

/** `-min` after `Lee Sang`, `-Jones` after `Maria Smith`; not `-led` after `Lee`, nor `-era`. */
function hasHyphenedPart(words: ArticleWords, { firstToken, endToken }: TokenRange): boolean {
  if (endToken - firstToken < 2 || words.text(endToken) !== "-") return false;
  const next = endToken + 1;
  if (!words.touches(endToken) || !words.touches(next)) return false;
  if (words.isLowerCase(next)) return !words.lowerIs(next, Lower.common);
  return words.isCapital(next) && !words.isAllCapitals(next) && !isKnown(words, next);
}

/** `bin Said` */
function hasJoinedPart(words: ArticleWords, at: number): boolean {
  if (words.block(at) !== words.block(at - 1) || !words.isLowerCase(at)) return false;
  return words.lowerIs(at, Lower.leadingParticle) && words.isCapital(at + 1);
}

/** A name of its own behind a hyphen: `Velm-Iran`, `Velm-Iranian`. */
function isKnown(words: ArticleWords, at: number): boolean {
  return knownName(words.text(at)) !== undefined || words.capitalIs(at, Capital.demonym);
}

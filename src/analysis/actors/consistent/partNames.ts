import type { ArticleWords } from "../recognise/articleWords";
import { knownName } from "../recognise/nameTable";
import { Capital, Lower } from "../recognise/wordFlags";
import type { TaggedName } from "../tagger/tagNames";
import type { WordKnowledge } from "../tagger/wordKnowledge";

/**
 * Takes two names apart that the tagger has read as one: a body and the person who speaks for it, a
 * city and the state or country it lies in.
 *
 *     Velm Harbour Party Maren Holt     san francisco california
 *     ^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^     ^^^^^^^^^^^^^ ^^^^^^^^^^
 */
export function partNames(
  words: ArticleWords,
  { cityOf }: WordKnowledge,
  names: readonly TaggedName[],
): TaggedName[] {
  return names.flatMap((name) => {
    const kind = name.kind === "organization" ? "person" : name.kind;
    const second =
      name.kind === "organization"
        ? firstOfPerson(words, name)
        : name.kind === "place"
          ? firstOfRegion(words, name, cityOf)
          : name.endToken;
    if (second >= name.endToken) return [name];
    return [
      { ...name, endToken: second },
      { ...name, firstToken: second, kind },
    ];
  });
}

/** Where a state or country begins after the name of a city; the name’s end where none does. */
function firstOfRegion(
  words: ArticleWords,
  { firstToken, endToken }: TaggedName,
  cityOf: WordKnowledge["cityOf"],
): number {
  if (isPlace(words, firstToken, endToken)) return endToken;
  for (let at = firstToken + 1; at < endToken; at++) {
    if (!isPlace(words, at, endToken)) continue;
    const head = words.key(firstToken, at).toLowerCase();
    return cityOf(head) === undefined ? endToken : at;
  }
  return endToken;
}

function isPlace(words: ArticleWords, first: number, end: number): boolean {
  const known = knownName(words.key(first, end)) ?? knownName(inCapitals(words, first, end));
  return known?.kind === "place";
}

/** `new york` as `New York`. */
function inCapitals(words: ArticleWords, first: number, end: number): string {
  return words
    .key(first, end)
    .split(" ")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
    .join(" ");
}

/** Where a given name follows what ends a body’s name; the name’s end where it does not. */
function firstOfPerson(words: ArticleWords, { firstToken, endToken }: TaggedName): number {
  for (let at = firstToken + 2; at < endToken - 1; at++) {
    if (!words.capitalIs(at, Capital.given) || words.lowerIs(at, Lower.common)) continue;
    if (!endsBody(words, firstToken, at - 1)) continue;
    if (isPlainName(words, at, endToken)) return at;
  }
  return endToken;
}

/** `Party` and what may follow it: `Party of Velm`. */
function endsBody(words: ArticleWords, first: number, last: number): boolean {
  if (words.capitalIs(last, Capital.organizationHead)) return true;
  return (
    last - 2 > first &&
    words.text(last - 1) === "of" &&
    words.capitalIs(last - 2, Capital.organizationHead) &&
    !words.capitalIs(last, Capital.given)
  );
}

function isPlainName(words: ArticleWords, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    if (!words.isCapital(at)) return false;
    if (words.capitalIs(at, Capital.organizationHead | Capital.placeHead)) return false;
  }
  return true;
}

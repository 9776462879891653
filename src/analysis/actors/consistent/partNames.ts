import type { ArticleWords } from "../recognise/articleWords";
import { Capital, Lower } from "../recognise/wordFlags";
import type { TaggedName } from "../tagger/tagNames";

/**
 * Takes a body and the person who speaks for it apart where the tagger has read them as one name.
 *
 *     Velm Harbour Party Maren Holt
 *     ^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^
 */
export function partNames(words: ArticleWords, names: readonly TaggedName[]): TaggedName[] {
  return names.flatMap((name) => {
    const person = name.kind === "organization" ? firstOfPerson(words, name) : name.endToken;
    if (person >= name.endToken) return [name];
    return [
      { ...name, endToken: person },
      { ...name, firstToken: person, kind: "person" as const },
    ];
  });
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

import type { ArticleWords } from "../recognise/articleWords";
import { Capital } from "../recognise/wordFlags";
import type { TaggedName } from "../tagger/tagNames";

/**
 * Puts a person's name together that a hyphen has parted, also at the end of a line.
 *
 *     Jean-Luc Picardin     two tagged names
 *     ^^^^^^^^^^^^^^^^^      one person
 */
export function joinHyphened(words: ArticleWords, names: readonly TaggedName[]): TaggedName[] {
  const joined: TaggedName[] = [];
  for (const name of names) {
    const before = joined[joined.length - 1];
    if (before && areOnePerson(words, before, name)) {
      joined[joined.length - 1] = { ...before, endToken: name.endToken };
    } else joined.push(name);
  }
  return joined;
}

function areOnePerson(words: ArticleWords, left: TaggedName, right: TaggedName): boolean {
  if (left.kind !== "person" || right.kind !== "person") return false;
  if (!isParted(words, left.endToken, right.firstToken)) return false;
  const lengths = [left.endToken - left.firstToken, right.endToken - right.firstToken];
  // Two single names that a hyphen joins are mostly two people, unless both are given names.
  return (
    lengths.some((length) => length > 1) ||
    (words.capitalIs(left.firstToken, Capital.given) &&
      words.capitalIs(right.firstToken, Capital.given))
  );
}

/** By a hyphen that touches both, or the first at the end of its line. */
function isParted(words: ArticleWords, hyphen: number, next: number): boolean {
  if (next !== hyphen + 1 || words.text(hyphen) !== "-" || !words.touches(hyphen)) return false;
  if (words.touches(next)) return true;
  const { starts, ends } = words.article.tokens;
  return /^\r?\n$/.test(words.article.text.slice(ends[hyphen], starts[next]));
}

import { foldWord } from "../../../base/foldWord";
import { wordKey } from "../termKeys";
import type { TermPool } from "../poolTerms";

/** The terms of a folder without those that the reader wants ignored. */
export interface HeardPool {
  readonly pool: TermPool;
  /** For each of the ignored words whether any article uses it. */
  readonly used: readonly boolean[];
}

/**
 * Takes some words, phrases and names out of the terms of a folder, in any of their forms, and with a
 * word the phrases that hold it: who ignores “Comments” wants no “popular comments” either.
 */
export function ignoreTerms(pool: TermPool, ignored: readonly string[]): HeardPool {
  const used = ignored.map(() => false);
  const wanted = new Map<string, number[]>();
  ignored.forEach((word, index) => {
    const key = keyOf(word);
    if (key !== "") wanted.set(key, [...(wanted.get(key) ?? []), index]);
  });
  if (wanted.size === 0) return { pool, used };
  const isIgnored = pool.keys.map((_, term) => {
    const found = [...keysOf(pool, term)].flatMap((key) => wanted.get(key) ?? []);
    for (const index of found) used[index] = true;
    return found.length > 0;
  });
  return { pool: used.includes(true) ? withoutTerms(pool, isIgnored) : pool, used };
}

/** Whether a label has a word that is ignored. */
export function hasIgnored(label: string, ignored: readonly string[]): boolean {
  const words = ` ${keyOf(label)} `;
  return ignored.some((word) => keyOf(word) !== "" && words.includes(` ${keyOf(word)} `));
}

function keyOf(words: string): string {
  return words
    .split(/[\s–-]+/)
    .map(wordKey)
    .filter((word) => word !== "")
    .join(" ");
}

/** What a term can be called: all runs of words of a phrase, all names of an actor. */
function* keysOf(pool: TermPool, term: number): Iterable<string> {
  const actor = pool.actors.get(term);
  if (actor) {
    for (const name of [actor.name, ...actor.aliases]) yield keyOf(name);
    return;
  }
  const key = pool.names[term] === 1 ? keyOf(pool.forms[term] ?? "") : (pool.keys[term] ?? "");
  yield key;
  if (pool.names[term] === 1 || !key.includes(" ")) return;
  const words = key.split(" ").map(foldWord);
  for (let first = 0; first < words.length; first++) {
    for (let end = first + 1; end <= words.length; end++) yield words.slice(first, end).join(" ");
  }
}

/**
 * The same pool in which ignored terms are all one: a number, of which everybody knows that it is in
 * every article, and which therefore weighs nothing and makes no label.
 */
function withoutTerms(pool: TermPool, isIgnored: readonly boolean[]): TermPool {
  const nothing = pool.count;
  const heard = (term: number): number => (isIgnored[term] === true ? nothing : term);
  return {
    ...pool,
    count: pool.count + 1,
    keys: [...pool.keys, "0"],
    forms: [...pool.forms, "0"],
    names: Uint8Array.from([...pool.names, 0]),
    documents: Uint32Array.from([...pool.documents, 2 ** 31]),
    articles: pool.articles.map((article) => ({
      ...article,
      terms: article.terms.map(heard),
      titleTerms: Uint32Array.from(new Set(article.titleTerms.map(heard))),
    })),
  };
}

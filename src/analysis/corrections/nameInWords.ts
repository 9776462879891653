import { scanTokens } from "../article/scanTokens";
import type { WordTable } from "../model/words";
import { listWords } from "../passages/listWords";

/** The words of a name as a `WordTable` holds them. */
export type NameWords = readonly number[];

export function toNameWords(name: string): NameWords {
  const span = { start: 0, end: name.length };
  const blocks = [{ kind: "paragraph", span, level: 0, rule: "" }] as const;
  return [...listWords({ text: name, blocks, tokens: scanTokens(name, blocks) }).hashes];
}

/** Words found in an article: which of those asked for, and from which word on they stand there. */
export interface FoundName {
  /** Index into the names asked for. */
  readonly name: number;
  /** Indexes into the words of the article; half-open. */
  readonly first: number;
  readonly end: number;
}

/**
 * Where some names stand in an article, in text order, whatever their case; in one pass over the
 * article. A name without words stands nowhere.
 */
export function* findNames(words: WordTable, names: readonly NameWords[]): Iterable<FoundName> {
  const byFirst = new Map<number, number[]>();
  names.forEach(([first], index) => {
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), index]);
  });
  if (byFirst.size === 0) return;
  for (let first = 0; first < words.count; first++) {
    for (const name of byFirst.get(words.hashes[first] ?? 0) ?? []) {
      const isHere = names[name]?.every((word, offset) => words.hashes[first + offset] === word);
      if (isHere === true) yield { name, first, end: first + (names[name]?.length ?? 0) };
    }
  }
}

/** Which of some names an article writes: a quick look for the articles a correction is about. */
export function namesInWords(words: WordTable, names: readonly NameWords[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { name } of findNames(words, names)) found.add(name);
  return found;
}

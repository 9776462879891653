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

/**
 * Which of some names an article writes, whatever their case: a quick look at its words, for
 * finding the articles that a correction is about. In one pass over the article.
 */
export function namesInWords(words: WordTable, names: readonly NameWords[]): ReadonlySet<number> {
  const byFirst = new Map<number, number[]>();
  names.forEach(([first], index) => {
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), index]);
  });
  const found = new Set<number>();
  for (let at = 0; at < words.count; at++) {
    for (const index of byFirst.get(words.hashes[at] ?? 0) ?? []) {
      const isHere = names[index]?.every((word, offset) => words.hashes[at + offset] === word);
      if (isHere === true) found.add(index);
    }
  }
  return found;
}

import { foldWord } from "../../base/foldWord";
import { hashText } from "../../base/hash";
import { scanTokens } from "../article/scanTokens";
import { TokenKind } from "../model/article";
import type { WordTable } from "../model/words";

/** The words of a name as a `WordTable` holds them. */
export type NameWords = readonly number[];

export function toNameWords(name: string): NameWords {
  const span = { start: 0, end: name.length };
  const tokens = scanTokens(name, [{ kind: "paragraph", span, level: 0, rule: "" }]);
  const words: number[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kinds[at];
    if (kind !== TokenKind.word && kind !== TokenKind.number) continue;
    const folded = foldWord(name.slice(tokens.starts[at], tokens.ends[at]));
    if (folded !== "") words.push(hashText(folded));
  }
  return words;
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

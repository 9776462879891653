import { readArticle } from "../../article/readArticle";
import type { Reading } from "../reading/readWords";
import { readWords, wordAt } from "../reading/readWords";

interface Node {
  readonly next: Map<string, Node>;
  whole: boolean;
}

/**
 * Phrases to be found in an article word by word, in one pass however many there are. They are
 * compared as articles are read: in lower case, with straight apostrophes.
 */
export class TermTrie {
  readonly #root: Node = { next: new Map(), whole: false };

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) this.#add(phrase);
  }

  /** Where the longest phrase that begins with the token ends; -1 where none begins. */
  endOfMatch(reading: Reading, first: number, end: number): number {
    let node: Node | undefined = this.#root;
    let found = -1;
    for (let token = first; node && token < end; token++) {
      node = node.next.get(wordAt(reading, token));
      if (node?.whole) found = token + 1;
    }
    return found;
  }

  #add(phrase: string): void {
    const words = wordsOf(phrase);
    let node = this.#root;
    for (const word of words) {
      const next: Node = node.next.get(word) ?? { next: new Map(), whole: false };
      node.next.set(word, next);
      node = next;
    }
    if (words.length > 0) node.whole = true;
  }
}

/** A phrase as an article would have its tokens. */
function wordsOf(phrase: string): readonly string[] {
  return readWords(readArticle(phrase)).words;
}

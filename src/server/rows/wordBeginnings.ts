import { readWording, type Wording } from "../../analysis/index";
import type { ReadArticle } from "../store/readArticle";
import { toSearchText } from "../text/searchText";

/**
 * Looks a filter's word up in the texts of articles: as a word of the text, or as the beginning of one,
 * since a filter is looked through while it is typed. A word that is two in a text (`co-operation`)
 * has to stand there whole.
 */
export class WordBeginnings {
  readonly word: string;
  readonly #wording: Wording;
  readonly #first: number;

  /** @param word search text, not empty. */
  constructor(word: string) {
    this.word = word;
    this.#wording = readWording(word);
    this.#first = word.charCodeAt(0);
  }

  /** Whether whatever begins with the word begins with another, shorter one, too. */
  areNarrowerThan(other: WordBeginnings): boolean {
    return other.#wording.count === 1 && this.word.startsWith(other.word);
  }

  /** Whether the word begins one of the text of an article, as it is written there. */
  beginIn(article: ReadArticle): boolean {
    const { count } = this.#wording;
    return count === 1 && this.#beginsWord(article);
  }

  /**
   * Whether the whole word stands in the text of an article. By hash: finds words that are written
   * with entities or broken characters, too.
   */
  standWhole({ facts }: ReadArticle): boolean {
    const { hashes, count } = facts.words;
    const wanted = this.#wording;
    if (wanted.count === 0) return false;
    const first = wanted.hashes[0] ?? 0;
    for (let at = hashes.indexOf(first); at >= 0; at = hashes.indexOf(first, at + 1)) {
      let next = 1;
      while (
        next < wanted.count &&
        at + next < count &&
        hashes[at + next] === wanted.hashes[next]
      ) {
        next++;
      }
      if (next === wanted.count) return true;
    }
    return false;
  }

  #beginsWord({ document, facts }: ReadArticle): boolean {
    const { starts, ends, count } = facts.words;
    const text = document.getText();
    for (let index = 0; index < count; index++) {
      const start = starts[index] ?? 0;
      if (!this.#mayBegin(text.charCodeAt(start))) continue;
      if (toSearchText(text.slice(start, ends[index])).startsWith(this.word)) return true;
    }
    return false;
  }

  /** A letter of plain English has to be the same but for its case; others are looked at closely. */
  #mayBegin(code: number): boolean {
    if (code > 0x7f) return true;
    const isCapital = code >= 0x41 && code <= 0x5a;
    return (isCapital ? code | 0x20 : code) === this.#first;
  }
}

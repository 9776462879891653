import { foldName, personWords } from "../identify/nameKeys";

/** The keys of names, each made once for a folder that writes the same names thousands of times. */
export class NameKeys {
  readonly #folded = new Map<string, string>();
  readonly #words = new Map<string, readonly string[]>();

  fold(name: string): string {
    const known = this.#folded.get(name);
    if (known !== undefined) return known;
    const folded = foldName(name);
    this.#folded.set(name, folded);
    return folded;
  }

  /** A person’s name in one spelling; see `personWords`. */
  words(name: string): readonly string[] {
    const known = this.#words.get(name);
    if (known !== undefined) return known;
    const words = personWords(name);
    this.#words.set(name, words);
    return words;
  }
}

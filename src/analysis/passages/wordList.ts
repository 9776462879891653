import { foldWord } from "../../base/foldWord";
import { hashWord } from "./wordHash";

/** Words of an article while they are listed. */
export interface WordList {
  readonly hashes: number[];
  readonly starts: number[];
  readonly ends: number[];
}

/** Adds a word as written, unless nothing of it is left when it is folded. */
export function addFolded(words: WordList, written: string, start: number, end: number): void {
  const folded = foldWord(written);
  if (folded === "") return;
  words.hashes.push(hashWord(folded));
  words.starts.push(start);
  words.ends.push(end);
}

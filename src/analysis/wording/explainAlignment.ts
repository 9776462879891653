import { toSpan } from "../../base/span";
import type { WordTable } from "../model/words";
import type { WordAlignment } from "./alignWording";
import type { WordingPart } from "./foundWords";
import type { Wording } from "./wording";

/** What a comparison comes to. */
export interface Explanation {
  readonly parts: readonly WordingPart[];
  readonly sameWords: number;
  /** Words that are changed, added or left out. */
  readonly differentWords: number;
  /** How many of those are the wording's first and last words, before and after what stands here. */
  readonly cutWords: number;
}

/**
 * Tells an alignment as stretches that are the same, changed, missing, added or skipped.
 * @param words the article's.
 * @param isCue whether a word of the article is part of a cue that splits a quotation.
 */
export function explainAlignment(
  wording: Wording,
  words: WordTable,
  { partners }: WordAlignment,
  isCue: (word: number) => boolean,
): Explanation {
  const list = new PartList(wording, words);
  let next = -1;
  let cutAtStart = 0;
  let missing = 0;
  for (let word = 0; word < wording.count; word++) {
    const partner = partners[word] ?? -1;
    if (partner < 0) {
      list.differ(word, -1);
      missing++;
      continue;
    }
    if (next < 0) cutAtStart = missing;
    // Alignment lets a gap reach as far as it likes.
    const isOpen = partner - next <= (wording.gaps[word] ?? 0);
    for (let added = next; added >= 0 && added < partner; added++) {
      if (isOpen || isCue(added)) list.skip(added);
      else list.differ(-1, added);
    }
    if (words.hashes[partner] === wording.hashes[word]) list.same(word, partner);
    else list.differ(word, partner);
    next = partner + 1;
    missing = 0;
  }
  return { ...list.finish(), cutWords: cutAtStart + missing };
}

/** Words of one part, `[first, end)` on each side; nothing on a side where they are equal. */
interface OpenPart {
  readonly kind: "same" | "different" | "skipped";
  here: [first: number, end: number];
  there: [first: number, end: number];
}

class PartList {
  readonly #wording: WordTable;
  readonly #words: WordTable;
  readonly #parts: WordingPart[] = [];
  #open: OpenPart | null = null;
  #sameWords = 0;
  #differentWords = 0;

  constructor(wording: WordTable, words: WordTable) {
    this.#wording = wording;
    this.#words = words;
  }

  same(here: number, there: number): void {
    this.#add("same", here, there);
  }

  /** @param here -1 for a word that only the article has. @param there -1 for one it lacks. */
  differ(here: number, there: number): void {
    this.#add("different", here, there);
  }

  skip(there: number): void {
    this.#add("skipped", -1, there);
  }

  finish(): Omit<Explanation, "cutWords"> {
    this.#close();
    return {
      parts: this.#parts,
      sameWords: this.#sameWords,
      differentWords: this.#differentWords,
    };
  }

  #add(kind: OpenPart["kind"], here: number, there: number): void {
    if (this.#open?.kind !== kind) this.#close();
    this.#open ??= { kind, here: [0, 0], there: [0, 0] };
    extend(this.#open.here, here);
    extend(this.#open.there, there);
  }

  #close(): void {
    const open = this.#open;
    if (!open) return;
    this.#open = null;
    const lengthHere = open.here[1] - open.here[0];
    const lengthThere = open.there[1] - open.there[0];
    const here = spanOfWords(this.#wording, open.here);
    const there = spanOfWords(this.#words, open.there);
    if (open.kind === "skipped") this.#parts.push({ kind: "skipped", there });
    else if (open.kind === "same") {
      this.#parts.push({ kind: "same", here, there });
      this.#sameWords += lengthHere;
    } else {
      this.#differentWords += Math.max(lengthHere, lengthThere);
      if (lengthThere === 0) this.#parts.push({ kind: "missing", here });
      else if (lengthHere === 0) this.#parts.push({ kind: "added", there });
      else this.#parts.push({ kind: "changed", here, there });
    }
  }
}

function extend(range: [first: number, end: number], word: number): void {
  if (word < 0) return;
  if (range[1] === 0) range[0] = word;
  range[1] = word + 1;
}

function spanOfWords({ starts, ends }: WordTable, [first, end]: readonly [number, number]) {
  return toSpan(starts[first] ?? 0, ends[end - 1] ?? 0);
}

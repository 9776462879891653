import { addFolded } from "./wordList";
import { TokenKind } from "../model/article";
import type { Article } from "../model/article";
import type { Repair } from "./findRepairs";
import type { WordList } from "./wordList";

/** The next token and the next repair to look at. */
interface Reached {
  readonly token: number;
  readonly repair: number;
}

/**
 * Adds the words of a stretch in which tokens and repairs touch each other, read as the repairs say,
 * each word with the place of all that was written for it.
 * @param from the first token of the stretch and the first repair that may touch it.
 */
export function addRepaired(
  words: WordList,
  article: Pick<Article, "text" | "tokens">,
  repairs: readonly Repair[],
  from: Reached,
): Reached {
  const { starts, ends, kinds } = article.tokens;
  let end = ends[from.token] ?? 0;
  // A possessive ending belongs to the word before the stretch.
  const isEnding = kinds[from.token] === TokenKind.possessive;
  const start = isEnding ? end : (starts[from.token] ?? 0);
  let token = from.token + 1;
  let repair = from.repair;
  for (;;) {
    const next = repairs[repair];
    if (next && next.start <= end) {
      end = Math.max(end, next.end);
      repair++;
    } else if (token < article.tokens.count && (starts[token] ?? 0) <= end) {
      end = Math.max(end, ends[token] ?? 0);
      token++;
    } else break;
  }
  addWordsOf(words, readRepaired(article.text, start, end, repairs.slice(from.repair, repair)));
  return { token, repair };
}

/** Text as it should read, and for every character of it what was written for it in the article. */
interface RepairedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function readRepaired(
  text: string,
  start: number,
  end: number,
  repairs: readonly Repair[],
): RepairedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = start;
  for (const repair of [...repairs, { start: end, end, as: "" }]) {
    parts.push(text.slice(at, repair.start), repair.as);
    for (; at < repair.start; at++) {
      starts.push(at);
      ends.push(at + 1);
    }
    starts.push(...Array.from(repair.as.split(""), () => repair.start));
    ends.push(...Array.from(repair.as.split(""), () => repair.end));
    at = Math.max(at, repair.end);
  }
  return { text: parts.join(""), starts, ends };
}

/** Letters and digits, with what may stand within a word or number, as the tokens have them. */
const word = /[\p{L}\p{N}\p{M}]+(?:(?:['’.\u00ad]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{N}\p{M}]+)*/gu;

function addWordsOf(words: WordList, { text, starts, ends }: RepairedText): void {
  for (const { 0: written, index } of text.matchAll(word)) {
    const bare = written.replace(/['’]s$/i, "");
    addFolded(words, bare, starts[index] ?? 0, ends[index + bare.length - 1] ?? 0);
  }
}

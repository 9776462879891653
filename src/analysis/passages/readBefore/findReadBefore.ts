import { countBefore } from "../../../base/binarySearch";
import { addToList } from "../../../base/collections";
import { toSpan, type Span } from "../../../base/span";
import type { ArticleFacts } from "../../model/facts";
import type { Place } from "../../model/folder";
import type { WordTable } from "../../model/words";
import { markSharedWords } from "./markSharedWords";
import { sentencesOfWords, type WordRange } from "./sentencesOfWords";

/** A stretch of an article and the place in another where its words stand, too. */
export interface SharedStretch {
  readonly here: Span;
  readonly there: Place;
}

export interface AskedArticle {
  readonly id: string;
  readonly text: string;
  readonly facts: ArticleFacts;
}

/** What of an article stands in others that were read before it. */
export interface ReadBefore {
  /** Whole sentences, those that follow one another as one; in text order. */
  readonly stretches: readonly ReadStretch[];
  /** Own words of the article in them. */
  readonly words: number;
  /** The articles that had them, each the first that was read; in the order of reading. */
  readonly articles: readonly string[];
}

export interface ReadStretch {
  readonly span: Span;
  readonly words: number;
  /** Those of `articles` in which it stands. */
  readonly articles: readonly string[];
}

/**
 * Which sentences of an article stand word for word in articles that were read before it. A sentence
 * in which anything was changed is new: that is what a reader wants to see. Linear in the words of the
 * article and of the stretches.
 * @param read ids of what was read, first read first; when the article itself is among them, those
 *   after it do not count.
 * @param stretches what the article shares with others, in any order.
 * @param wordsOf the words of an article; undefined where it is not there.
 */
export function findReadBefore(
  article: AskedArticle,
  read: readonly string[],
  stretches: readonly SharedStretch[],
  wordsOf: (id: string) => WordTable | undefined,
): ReadBefore {
  const { words } = article.facts;
  const from = new Map<string, SharedStretch[]>();
  for (const stretch of stretches) addToList(from, stretch.there.article, stretch);
  /** For each word the number of its article in `earlier`, from 1; 0 for a new word. */
  const reader = new Uint32Array(words.count);
  const earlier = earlierThan(article.id, read);
  earlier.forEach((id, index) => {
    const other = wordsOf(id);
    if (!other) return;
    for (const { here, there } of from.get(id) ?? []) {
      const ranges = { here: wordsIn(words, here), there: wordsIn(other, there.span) };
      markSharedWords({ words, other, ...ranges }, reader, index + 1);
    }
  });
  return gather(article, earlier, reader);
}

function earlierThan(id: string, read: readonly string[]): readonly string[] {
  const at = read.indexOf(id);
  return at < 0 ? read : read.slice(0, at);
}

/** The words that begin or end in a span. */
function wordsIn(words: WordTable, { start, end }: Span): WordRange {
  return {
    first: countBefore(words.count, (at) => (words.ends[at] ?? 0) <= start),
    end: countBefore(words.count, (at) => (words.starts[at] ?? 0) < end),
  };
}

function gather(
  article: AskedArticle,
  earlier: readonly string[],
  reader: Uint32Array,
): ReadBefore {
  const isRead = ({ first, end }: WordRange): boolean => !reader.subarray(first, end).includes(0);
  const sentences = sentencesOfWords(article.facts).filter(isRead);
  const runs = joinRuns(article.facts, sentences);
  const stretches = runs.map((run) => ({
    span: spanOfWords(article, run),
    words: run.end - run.first,
    articles: idsIn(earlier, reader.subarray(run.first, run.end)),
  }));
  const all = new Set(stretches.flatMap(({ articles }) => articles));
  return {
    stretches,
    words: stretches.reduce((sum, stretch) => sum + stretch.words, 0),
    articles: earlier.filter((id) => all.has(id)),
  };
}

function idsIn(earlier: readonly string[], readers: Uint32Array): readonly string[] {
  return [...new Set(readers)].sort((x, y) => x - y).flatMap((number) => earlier[number - 1] ?? []);
}

/** Sentences that follow one another become one, unless page furniture stands between. */
function joinRuns(facts: ArticleFacts, sentences: readonly WordRange[]): readonly WordRange[] {
  const { words, blocks } = facts;
  const furniture = blocks.filter(({ kind }) => kind === "furniture");
  const runs: WordRange[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const start = words.starts[sentence.first] ?? 0;
    const passed = next;
    while ((furniture[next]?.span.start ?? Infinity) < start) next++;
    const last = runs.at(-1);
    if (last?.end === sentence.first && next === passed) {
      runs[runs.length - 1] = { first: last.first, end: sentence.end };
    } else {
      runs.push(sentence);
    }
  }
  return runs;
}

/** With the marks that touch its first and last word, as far as no other word does. */
function spanOfWords({ text, facts: { words } }: AskedArticle, { first, end }: WordRange): Span {
  const before = first === 0 ? 0 : (words.ends[first - 1] ?? 0);
  const after = end >= words.count ? text.length : (words.starts[end] ?? text.length);
  let from = words.starts[first] ?? 0;
  let to = words.ends[end - 1] ?? from;
  while (from > before && !isSpace(text, from - 1)) from--;
  while (to < after && !isSpace(text, to)) to++;
  return toSpan(from, to);
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === "";
}

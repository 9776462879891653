import { countBefore } from "../../base/binarySearch";
import { toSpan, type Span } from "../../base/span";
import type { Place } from "../model/folder";
import type { WordTable } from "../model/words";
import type { FoundCopy } from "../passages/comparePair";
import { countInOrder } from "./countInOrder";
import type { ImportedPassages, ImportedPlace } from "./importedFile";

/** The imported passages of one folder. */
export interface ScopedImport {
  readonly imported: ImportedPassages;
  /** An article's path from the folder, by its id; undefined for articles of other folders. */
  readonly pathOf: (article: string) => string | undefined;
}

/** What the articles held make of imported passages. */
export interface ImportedCopies {
  readonly copies: readonly FoundCopy[];
  /** Ids of articles that have changed since their text went out, so that no offset holds. */
  readonly changed: readonly string[];
}

interface HeldArticle {
  readonly id: string;
  readonly facts: {
    readonly length: number;
    readonly textHash: number;
    readonly words: WordTable;
  };
}

/** Imported passages as aligned pairs of places, in the articles that are as they were. */
export function importCopies(
  articles: readonly HeldArticle[],
  scopes: readonly ScopedImport[],
): ImportedCopies {
  const copies: FoundCopy[] = [];
  const changed: string[] = [];
  for (const { imported, pathOf } of scopes) {
    if (imported.passages.length === 0) continue;
    const held = new Map<string, HeldArticle>();
    for (const article of articles) {
      const path = pathOf(article.id);
      const before = path === undefined ? undefined : imported.articles.get(path);
      if (path === undefined || before === undefined) continue;
      const { length, textHash } = article.facts;
      if (before.length === length && before.hash === textHash) held.set(path, article);
      else changed.push(article.id);
    }
    for (const places of imported.passages) copies.push(...pairsOf(places, held));
  }
  return { copies, changed };
}

/** In passages of more places than this each is paired with the first and the one before only. */
const mostAllPairs = 24;

function pairsOf(
  places: readonly ImportedPlace[],
  held: ReadonlyMap<string, HeldArticle>,
): readonly FoundCopy[] {
  const worded = places.flatMap((place) => toWorded(place, held.get(place.path)) ?? []);
  const pairs: FoundCopy[] = [];
  worded.forEach((later, at) => {
    const earlier =
      worded.length <= mostAllPairs ? worded.slice(0, at) : [worded[0], worded[at - 1]];
    for (const one of new Set(earlier)) {
      const pair = one && one !== later ? toPair(one, later) : undefined;
      if (pair) pairs.push(pair);
    }
  });
  return pairs;
}

/** A place with the words that lie in it. */
interface WordedPlace {
  readonly place: Place;
  readonly words: Uint32Array;
}

function toWorded(
  { start, end }: ImportedPlace,
  article: HeldArticle | undefined,
): WordedPlace | undefined {
  if (!article) return undefined;
  const { words } = article.facts;
  const first = countBefore(words.count, (at) => (words.ends[at] ?? 0) <= start);
  const after = countBefore(words.count, (at) => (words.starts[at] ?? 0) < end);
  if (after <= first) return undefined;
  return {
    place: { article: article.id, span: wordSpan(words, first, after) },
    words: words.hashes.subarray(first, after),
  };
}

/** Whole words: passim cuts between letters. */
function wordSpan({ starts, ends }: WordTable, first: number, after: number): Span {
  return toSpan(starts[first] ?? 0, ends[after - 1] ?? 0);
}

/** Undefined for two places of one article: a copy is something between articles. */
function toPair(x: WordedPlace, y: WordedPlace): FoundCopy | undefined {
  if (x.place.article === y.place.article) return undefined;
  const [a, b] = x.place.article < y.place.article ? [x, y] : [y, x];
  const longer = Math.max(a.words.length, b.words.length);
  const matchedWords = countInOrder(a.words, b.words);
  if (matchedWords === 0) return undefined;
  return {
    a: a.place,
    b: b.place,
    matchedWords,
    changedWords: longer - matchedWords,
    matched: matchedWords / longer,
    passim: "alone",
  };
}

import { addToList } from "../../base/collections";
import { forEachInSteps, mapInSteps, type Steps } from "../../base/steps";
import { spanLength, type Span } from "../../base/span";
import type { CopyPair, Overlap } from "../model/folder";
import type { WordTable } from "../model/words";
import type { FoundCopy } from "../passages/comparePair";
import type { Copies } from "../passages/findCopies";
import { groupPassagesInSteps } from "../passages/groupPassages";

/**
 * Own and imported copies as one: a pair that both have found stands once, passages are grouped anew,
 * and pairs and passages say which of them passim has found, alone or too. In pieces.
 */
export function* mergeCopies(
  own: Copies,
  imported: readonly FoundCopy[],
  articles: readonly { readonly id: string; readonly words: WordTable }[],
): Steps<Copies> {
  if (imported.length === 0) return own;
  const known = new Map<string, FoundCopy[]>();
  yield* forEachInSteps(own.copies, (pair) => {
    addToList(known, keyOf(pair), withoutPassage(pair));
  });
  const both = new Set<FoundCopy>();
  const alone: FoundCopy[] = [];
  yield* forEachInSteps(imported, (pair) => {
    const key = keyOf(pair);
    const same = known.get(key)?.find((other) => isSame(other, pair));
    if (!same) {
      alone.push(pair);
      // Clusters and alignments tell of the same places.
      addToList(known, key, pair);
    } else if (same.passim !== "alone") both.add(same);
  });
  const found = yield* mapInSteps([...known.values()].flat(), (pair): FoundCopy =>
    both.has(pair) ? { ...pair, passim: "too" } : pair,
  );
  return {
    ...(yield* groupPassagesInSteps(found)),
    overlaps: withOverlaps(own.overlaps, alone, articles),
  };
}

/** Two pairs are one when they share this much of the longer at both ends. */
const leastShared = 0.6;

function isSame(x: FoundCopy, y: FoundCopy): boolean {
  return isSameSpan(x.a.span, y.a.span) && isSameSpan(x.b.span, y.b.span);
}

function isSameSpan(x: Span, y: Span): boolean {
  const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return shared >= leastShared * Math.max(spanLength(x), spanLength(y));
}

function withoutPassage({ passage: _, ...pair }: CopyPair): FoundCopy {
  return pair;
}

function keyOf({ a, b }: Pick<FoundCopy, "a" | "b">): string {
  return JSON.stringify([a.article, b.article]);
}

/** What passim alone has found adds to what articles hold of each other. */
function withOverlaps(
  overlaps: readonly Overlap[],
  alone: readonly FoundCopy[],
  articles: readonly { readonly id: string; readonly words: WordTable }[],
): readonly Overlap[] {
  const counts = new Map(articles.map(({ id, words }) => [id, words.count]));
  const byPair = new Map<string, Overlap>();
  for (const overlap of overlaps) byPair.set(JSON.stringify([overlap.a, overlap.b]), overlap);
  for (const pair of alone) {
    const key = keyOf(pair);
    const [a, b] = [pair.a.article, pair.b.article];
    const { ofA, ofB } = byPair.get(key) ?? { ofA: 0, ofB: 0 };
    const more = (share: number, id: string): number =>
      Math.min(1, share + pair.matchedWords / Math.max(1, counts.get(id) ?? 1));
    byPair.set(key, { a, b, ofA: more(ofA, a), ofB: more(ofB, b) });
  }
  return [...byPair].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, overlap]) => overlap);
}

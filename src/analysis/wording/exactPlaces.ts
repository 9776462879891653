import { runsOf } from "./wording";
import type { WordChunk } from "./wordChunk";
import type { Wording, WordingRun } from "./wording";

/** Where a whole wording stands in one article; words are indexes into the article's word table. */
export interface ExactPlace {
  /** Index into the chunk's articles. */
  readonly article: number;
  /** The first word of each run of the wording, in order. */
  readonly firstWords: readonly number[];
}

/**
 * Places of a chunk that hold all words of a wording in their order, in text order; they never
 * overlap.
 * @param anchor the rarest word of the wording: only its places are looked at.
 */
export function* findExactPlaces(
  chunk: WordChunk,
  wording: Wording,
  anchor: number,
): Generator<ExactPlace> {
  const runs = runsOf(wording);
  const anchored = runs.findIndex(({ first, end }) => first <= anchor && anchor < end);
  const run = runs[anchored];
  if (!run) return;
  let article = -1;
  let taken = 0;
  for (const place of chunk.places(wording.hashes[anchor] ?? 0)) {
    const holder = chunk.articleAt(place);
    if (holder !== article) taken = 0;
    article = holder;
    const start = place - (chunk.firstPlaces[holder] ?? 0) - (anchor - run.first);
    if (start < taken) continue;
    const words = chunk.articles[holder]?.facts.words.hashes;
    if (!words || !standsAt(words, start, wording, run)) continue;
    const before = placeRunsBefore(words, taken, start, wording, runs.slice(0, anchored + 1));
    const after = before && placeRunsAfter(words, start, wording, runs.slice(anchored));
    if (!before || !after) continue;
    const firstWords = [...before, start, ...after];
    taken = (firstWords.at(-1) ?? start) + lengthOf(runs.at(-1) ?? run);
    yield { article: holder, firstWords };
  }
}

function lengthOf({ first, end }: WordingRun): number {
  return end - first;
}

function standsAt(words: Uint32Array, at: number, wording: Wording, run: WordingRun): boolean {
  if (at < 0 || at + lengthOf(run) > words.length) return false;
  for (let word = run.first; word < run.end; word++) {
    if (words[at + word - run.first] !== wording.hashes[word]) return false;
  }
  return true;
}

/** The nearest places of the runs before the last of `runs`, which stands at `start`. */
function placeRunsBefore(
  words: Uint32Array,
  limit: number,
  start: number,
  wording: Wording,
  runs: readonly WordingRun[],
): readonly number[] | null {
  const placed: number[] = [];
  let next = start;
  for (let at = runs.length - 1; at > 0; at--) {
    const run = runs[at - 1];
    if (!run) return null;
    const latest = next - lengthOf(run);
    const earliest = Math.max(limit, latest - (runs[at]?.gapBefore ?? 0));
    let found = latest;
    while (found >= earliest && !standsAt(words, found, wording, run)) found--;
    if (found < earliest) return null;
    placed.push(found);
    next = found;
  }
  return placed.reverse();
}

/** The nearest places of the runs after the first of `runs`, which stands at `start`. */
function placeRunsAfter(
  words: Uint32Array,
  start: number,
  wording: Wording,
  runs: readonly WordingRun[],
): readonly number[] | null {
  const placed: number[] = [];
  let end = start;
  for (const [index, run] of runs.entries()) {
    if (index > 0) {
      const latest = end + run.gapBefore;
      let found = end;
      while (found <= latest && !standsAt(words, found, wording, run)) found++;
      if (found > latest) return null;
      placed.push(found);
      end = found;
    }
    end += lengthOf(run);
  }
  return placed;
}

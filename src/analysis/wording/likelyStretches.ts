import { bucketWords } from "./wordChunk";
import type { WordChunk } from "./wordChunk";
import type { WordWeights } from "./weighWords";
import type { Wording } from "./wording";

/** Where many of the looked-for words stand close together in one article. */
export interface LikelyStretch {
  readonly chunk: WordChunk;
  /** Index into the chunk's articles. */
  readonly article: number;
  /** Words of that article, `[from, to)`, with all that the wording may cover there. */
  readonly from: number;
  readonly to: number;
  /** How many of the rare words stand there. */
  readonly votes: number;
}

/** Enough places of rare words to look at. */
const enoughPlaces = 60_000;

/**
 * The rarest distinct words of a wording, as hashes: more of them than it may lack, so that some of
 * them stand wherever it nearly stands; and more while they are rare enough to be looked at.
 * @param lacking how many words may be missing or changed.
 */
export function rareWords(
  wording: Wording,
  { counts, rarestFirst }: WordWeights,
  lacking: number,
): ReadonlySet<number> {
  const hashes = new Set<number>();
  let places = 0;
  for (const word of rarestFirst) {
    const hash = wording.hashes[word] ?? 0;
    if (hashes.has(hash)) continue;
    places += counts[word] ?? 0;
    if (hashes.size > lacking && places > enoughPlaces) break;
    hashes.add(hash);
  }
  return hashes;
}

/**
 * Stretches of a chunk in which enough rare words of a wording stand close together.
 * @param hashes the rare words.
 * @param least how many of them must stand there.
 */
export function findLikelyStretches(
  chunk: WordChunk,
  wording: Wording,
  hashes: ReadonlySet<number>,
  least: number,
): readonly LikelyStretch[] {
  const reach = reachOf(wording);
  const windows = findWindows(chunk, hashes, Math.ceil(reach / bucketWords) + 1, least);
  return windows.map(({ article, first, last, votes }) => {
    const firstPlace = chunk.firstPlaces[article] ?? 0;
    const words = chunk.articles[article]?.facts.words.count ?? 0;
    // From where the wording begins if its last words have the first votes, to where it may end.
    const from = Math.max(0, first * bucketWords - firstPlace - wording.count);
    const to = Math.min(words, (last + 1) * bucketWords - firstPlace + reach);
    return { chunk, article, from, to, votes };
  });
}

/** Words of an article that a wording may stretch over, with what it leaves out and a cue. */
function reachOf({ count, gaps }: Wording): number {
  return gaps.reduce((sum, gap) => sum + gap, Math.ceil(count * 1.5) + 8);
}

/** Buckets of one article, `[first, last]`, that have enough votes together. */
interface VotedWindow {
  readonly article: number;
  readonly first: number;
  readonly last: number;
  readonly votes: number;
}

/** In windows; those that overlap are looked at together, up to this length. */
const longestJoined = 4;

function findWindows(
  chunk: WordChunk,
  hashes: ReadonlySet<number>,
  span: number,
  least: number,
): readonly VotedWindow[] {
  const votes = countVotes(chunk, hashes);
  const windows: VotedWindow[] = [];
  let sum = 0;
  for (let last = 0; last < votes.length; last++) {
    const own = votes[last] ?? 0;
    sum += own;
    // Asked first: reading before the start of an array is many times slower than in it.
    if (last >= span) sum -= votes[last - span] ?? 0;
    if (own === 0 || sum < least) continue;
    const article = chunk.articleOfBucket[last] ?? 0;
    const first = Math.max(0, last - span + 1);
    const open = windows.at(-1);
    const joins = open?.article === article && first <= open.last;
    if (open && joins && last - open.first < longestJoined * span) {
      windows[windows.length - 1] = { ...open, last, votes: Math.max(open.votes, sum) };
    } else windows.push({ article, first, last, votes: sum });
  }
  return windows;
}

function countVotes(chunk: WordChunk, hashes: ReadonlySet<number>): Uint16Array {
  const votes = new Uint16Array(chunk.articleOfBucket.length);
  for (const hash of hashes) {
    let counted = -1;
    for (const place of chunk.places(hash)) {
      const bucket = Math.floor(place / bucketWords);
      // A word that is repeated is still one of the words looked for.
      if (bucket !== counted) votes[bucket] = (votes[bucket] ?? 0) + 1;
      counted = bucket;
    }
  }
  return votes;
}

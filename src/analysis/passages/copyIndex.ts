import { countOne } from "../../base/collections";
import { runSteps, Stepwise, type Steps } from "../../base/steps";
import { isPromising } from "./articlePairs";
import { gatherSeeds, packSeeds } from "./carrierSeeds";
import { toCompared } from "./comparedArticle";
import { comparePair } from "./comparePair";
import { FingerprintIndex } from "./fingerprintIndex";
import { takeFingerprints } from "./fingerprints";
import { groupPassagesInSteps } from "./groupPassages";
import { KeptPairs } from "./keptPairs";
import { pairsMovedBy } from "./otherPairs";
import type { GatheredSeeds } from "./carrierSeeds";
import type { ArticleWords, ComparedArticle } from "./comparedArticle";
import type { Copies } from "./findCopies";
import type { PairSeeds } from "./exactRuns";

/**
 * The copies of a folder that is edited. Changing an article compares that article with those it shares
 * fingerprints with, and the few other pairs whose seeds the change moves; what all others share is
 * kept. The answer is always the one that {@link Copies} of all articles from scratch would be.
 */
export class CopyIndex {
  readonly #articles: Map<string, ComparedArticle>;
  /** Articles that changed since they were last compared; null for those that went. */
  readonly #waiting = new Map<string, ComparedArticle | null>();
  #compared: Compared | null = null;
  /** All articles being compared from scratch; who comes next goes on with it. */
  #comparing: Stepwise<Compared> | null = null;
  #copies: Copies | null = null;
  /** Counts the changes. */
  #changes = 0;
  #comparisons = 0;

  constructor(articles: readonly ArticleWords[]) {
    this.#articles = new Map(articles.map((article) => [article.id, toCompared(article)]));
  }

  /** How many pairs of articles have been compared since this was made. */
  get comparisons(): number {
    return this.#comparisons;
  }

  /** Adds the article or replaces it. */
  update(article: ArticleWords): void {
    const compared = toCompared(article);
    this.#articles.set(article.id, compared);
    this.#waiting.set(article.id, compared);
    this.#noteChange();
  }

  remove(id: string): void {
    this.#articles.delete(id);
    this.#waiting.set(id, null);
    this.#noteChange();
  }

  copies(): Copies {
    return runSteps(this.copiesInSteps());
  }

  /** The same in pieces. What changes in between counts the next time; who stops loses nothing. */
  *copiesInSteps(): Steps<Copies> {
    if (this.#copies) return this.#copies;
    const { pairs } = yield* this.#catchUp();
    const changes = this.#changes;
    const shared = yield* pairs.list();
    const copies = {
      ...(yield* groupPassagesInSteps(shared.flatMap((pair) => pair.copies))),
      overlaps: shared.flatMap(({ overlap }) => overlap ?? []),
    };
    if (this.#waiting.size === 0 && changes === this.#changes) this.#copies = copies;
    return copies;
  }

  #noteChange(): void {
    this.#changes++;
    this.#copies = null;
  }

  /** Compares what has changed, or everything where that is cheaper. */
  *#catchUp(): Steps<Compared> {
    const most = leastRebuilt + this.#articles.size * mostChanged;
    if (this.#waiting.size > most) {
      this.#compared = null;
      this.#comparing = null;
    }
    if (!this.#compared) {
      if (!this.#comparing) this.#waiting.clear();
      this.#comparing ??= new Stepwise(() => this.#compareAll());
      this.#compared = yield* this.#comparing.inSteps();
      this.#comparing = null;
    }
    for (const [id, article] of this.#waiting) {
      this.#waiting.delete(id);
      this.#change(this.#compared, id, article);
      yield* this.#compared.fingerprints.settle();
      yield;
    }
    return this.#compared;
  }

  *#compareAll(): Steps<Compared> {
    const fingerprints = yield* FingerprintIndex.of(this.#articles.values());
    const pairs = new KeptPairs();
    for (const [a, b, seeds] of fingerprints.pairs(yield* fingerprints.seeds())) {
      this.#compare(pairs, a, b, seeds);
      if (this.#comparisons % comparisonsAtOnce === 0) yield;
    }
    return { fingerprints, pairs };
  }

  #change({ fingerprints, pairs }: Compared, id: string, article: ComparedArticle | null): void {
    const before = countHashes(fingerprints.article(id));
    const after = countHashes(article ?? undefined);
    fingerprints.delete(id);
    pairs.delete(id);
    const moved = findMoved(fingerprints, id, before, after);
    if (article) fingerprints.put(article);
    const seeds = new Map<string, GatheredSeeds>();
    for (const hash of after.keys()) {
      gatherSeeds(fingerprints.carriersOf(hash), (x, y) => x === id || y === id, seeds);
    }
    for (const [first, seconds] of moved) {
      for (const second of seconds) pairs.set(first, second, null);
      for (const hash of countHashes(fingerprints.article(first)).keys()) {
        gatherSeeds(fingerprints.carriersOf(hash), (x, y) => x === first && seconds.has(y), seeds);
      }
    }
    for (const gathered of seeds.values()) {
      if (!isPromising(gathered.a.length, gathered.rare[0])) continue;
      // Not from all articles: one that waits for its turn still has its old fingerprints.
      const a = fingerprints.article(gathered.first);
      const b = fingerprints.article(gathered.second);
      if (a && b) this.#compare(pairs, a, b, packSeeds(gathered));
    }
  }

  #compare(pairs: KeptPairs, a: ComparedArticle, b: ComparedArticle, seeds: PairSeeds): void {
    this.#comparisons++;
    const shared = comparePair(a, b, seeds);
    if (shared) pairs.set(a.id, b.id, shared);
  }
}

/** Articles compared with each other: where their fingerprints stand, and what pairs share. */
interface Compared {
  readonly fingerprints: FingerprintIndex;
  readonly pairs: KeptPairs;
}

/** A comparison is too short a piece of work to stop after each. */
const comparisonsAtOnce = 16;
/** So many changes are always made one by one. */
const leastRebuilt = 16;
/** From this share of changed articles on it is cheaper to begin anew. */
const mostChanged = 0.02;

function countHashes(article: ComparedArticle | undefined): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  if (article) for (const hash of takeFingerprints(article.hashes).hashes) countOne(counts, hash);
  return counts;
}

/** Pairs of other articles whose seeds may have changed: by the id that comes first, the others. */
function findMoved(
  fingerprints: FingerprintIndex,
  id: string,
  before: ReadonlyMap<number, number>,
  after: ReadonlyMap<number, number>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const moved = new Map<string, Set<string>>();
  for (const hash of new Set([...before.keys(), ...after.keys()])) {
    const change = { id, before: before.get(hash) ?? 0, after: after.get(hash) ?? 0 };
    if (change.before === change.after) continue;
    for (const [first, second] of pairsMovedBy(fingerprints.carriersOf(hash), change)) {
      const seconds = moved.get(first) ?? new Set();
      moved.set(first, seconds.add(second));
    }
  }
  return moved;
}

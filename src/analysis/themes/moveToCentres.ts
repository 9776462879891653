import type { Steps } from "../../base/steps";
import type { SimilarityGraph } from "./similarityGraph";
import type { TermVector } from "./vectors";

/** How much nearer (cosine) another centre must be: who stands between two groups stays. */
const clearlyNearer = 0.02;
/** Smaller groups have no centre that others could be near to. */
const leastWithCentre = 3;
/** Vectors compared with centres in one piece of work. */
const comparedInPiece = 4_000;

/**
 * Moves each vector to the group whose centre is clearly nearer to it than that of the others of its
 * own group, as one step of k-means does. Links know a few neighbours of an article; a centre knows
 * the words of a whole theme. Only groups that a vector is linked to are looked at, so that time
 * grows with the links, whatever the number of groups.
 * @param groups the group of each vector, below their number; not changed.
 */
export function* moveToCentres(
  vectors: readonly TermVector[],
  graph: SimilarityGraph,
  groups: Uint32Array,
): Steps<Uint32Array> {
  const nearest = groups.slice();
  const most = new Float64Array(vectors.length).fill(-Infinity);
  const centre = new Centre(vectors);
  let compared = 0;
  for (const [group, members] of listMembers(groups).entries()) {
    centre.set(members);
    for (const node of linkedTo(graph, members)) {
      if (compared++ % comparedInPiece === 0) yield;
      const isOwn = groups[node] === group;
      if (!isOwn && members.length < leastWithCentre) continue;
      const near = isOwn ? centre.nearToOthers(node) + clearlyNearer : centre.near(node);
      if (near <= (most[node] ?? 0)) continue;
      most[node] = near;
      nearest[node] = group;
    }
  }
  return nearest;
}

/** The vectors of each group, ascending. */
function listMembers(groups: Uint32Array): readonly (readonly number[])[] {
  const lists: number[][] = [];
  groups.forEach((group, node) => {
    (lists[group] ??= []).push(node);
  });
  return Array.from(lists, (list) => list ?? []);
}

/** Some nodes and all that are linked to one of them, each once. */
function linkedTo(graph: SimilarityGraph, nodes: readonly number[]): ReadonlySet<number> {
  const found = new Set(nodes);
  for (const node of nodes) {
    const end = graph.starts[node + 1] ?? 0;
    for (let link = graph.starts[node] ?? 0; link < end; link++) found.add(graph.ends[link] ?? 0);
  }
  return found;
}

/** The sum of some vectors; one at a time, as it has a place for every term. */
class Centre {
  readonly #vectors: readonly TermVector[];
  readonly #sums: Float64Array;
  #members: readonly number[] = [];
  #squares = 0;

  constructor(vectors: readonly TermVector[]) {
    this.#vectors = vectors;
    // Terms ascend, so that the last of each vector is its highest.
    const highest = vectors.reduce((high, { terms }) => Math.max(high, terms.at(-1) ?? 0), 0);
    this.#sums = new Float64Array(highest + 1);
  }

  set(members: readonly number[]): void {
    for (const member of this.#members) this.#clear(member);
    this.#members = members;
    this.#squares = 0;
    for (const member of members) this.#add(member);
  }

  /** How near a vector is (cosine). */
  near(node: number): number {
    return this.#shared(node) / (Math.sqrt(this.#squares) || 1);
  }

  /** How near a vector of the group is to the sum of the others (cosine). */
  nearToOthers(node: number): number {
    const shared = this.#shared(node);
    const { weights } = this.#vectors[node] ?? noTerms;
    const own = weights.reduce((sum, weight) => sum + weight * weight, 0);
    const squares = this.#squares - 2 * shared + own;
    // Rounding leaves next to nothing where there are no others.
    return squares > 1e-6 ? (shared - own) / Math.sqrt(squares) : 0;
  }

  #shared(node: number): number {
    const { terms, weights } = this.#vectors[node] ?? noTerms;
    let sum = 0;
    for (let at = 0; at < terms.length; at++) {
      sum += (this.#sums[terms[at] ?? 0] ?? 0) * (weights[at] ?? 0);
    }
    return sum;
  }

  #add(node: number): void {
    const { terms, weights } = this.#vectors[node] ?? noTerms;
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] ?? 0;
      const before = this.#sums[term] ?? 0;
      const after = before + (weights[at] ?? 0);
      this.#squares += after * after - before * before;
      this.#sums[term] = after;
    }
  }

  #clear(node: number): void {
    for (const term of this.#vectors[node]?.terms ?? noTerms.terms) this.#sums[term] = 0;
  }
}

const noTerms: TermVector = { terms: new Uint32Array(0), weights: new Float32Array(0) };

import type { ArticleFacts } from "../../model/facts";
import { WordTrait } from "./listTraits";
import type { PlaceEvidence } from "./measurePlace";

/** A place with the article it stands in. */
export interface MeasuredPlace {
  readonly facts: ArticleFacts;
  readonly evidence: PlaceEvidence;
}

/** Of fewer rare words nothing can be told. */
const fewestWords = 6;
/** What articles have in common of which nothing else can be told. */
const usualKinship = 0.35;
/** So many rare words of an article tell what it is about; more would only take time. */
const mostWords = 400;
/** Nor is more of an article read: it may hold as many passages as it is long. */
const mostRead = 3000;

/**
 * How much the carriers of a passage have in common beside it, 0 to 1: the rare words and names of one
 * article that the other uses, too, in the two that have least. Articles on one event share many,
 * articles that only have a page or a turn of phrase in common few.
 */
export function kinshipOf(places: readonly MeasuredPlace[]): number {
  const [first, ...others] = places;
  if (!first || others.length === 0) return usualKinship;
  const own = rareWords(first);
  const shares = others.map((other) => sharedOf(own, rareWords(other)));
  return Math.min(...shares);
}

/** The article's rare words outside the passage, each once. */
function rareWords({ facts, evidence }: MeasuredPlace): ReadonlySet<number> {
  const { words, wordTraits } = facts;
  const rare = new Set<number>();
  const end = Math.min(words.count, mostRead + (evidence.end - evidence.first));
  for (let word = 0; word < end && rare.size < mostWords; word++) {
    const isInside = evidence.first <= word && word < evidence.end;
    if (isInside || !((wordTraits[word] ?? 0) & WordTrait.unusual)) continue;
    rare.add(words.hashes[word] ?? 0);
  }
  return rare;
}

function sharedOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return small.size < fewestWords ? usualKinship : shared / small.size;
}

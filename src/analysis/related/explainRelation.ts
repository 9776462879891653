import { foldWord } from "../../base/foldWord";
import type { TermPool } from "../themes/poolTerms";

/** A term two passages share and how much it adds to their likeness. */
export interface SharedTerm {
  readonly term: number;
  readonly weight: number;
}

/** Terms named as the reason. */
const mostReasons = 4;

/**
 * The strongest shared terms as written, names first; a word that a name or phrase before it holds
 * already is not repeated.
 */
export function explainRelation(pool: TermPool, shared: readonly SharedTerm[]): readonly string[] {
  const reasons: string[] = [];
  const said = new Set<string>();
  const rank = ({ term }: SharedTerm): number =>
    pool.names[term] === 1 ? 0 : (pool.keys[term] ?? "").includes(" ") ? 1 : 2;
  for (const { term } of shared.toSorted(
    (x, y) => rank(x) - rank(y) || y.weight - x.weight || x.term - y.term,
  )) {
    const form = pool.forms[term] ?? "";
    const words = form.split(/[\s-]+/).map((word) => foldWord(word).slice(0, 5));
    if (words.some((word) => said.has(word))) continue;
    reasons.push(form);
    for (const word of words) said.add(word);
    if (reasons.length === mostReasons) break;
  }
  return reasons;
}

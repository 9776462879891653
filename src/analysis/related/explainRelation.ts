import { foldWord } from "../../base/foldWord";
import { weightOfRare } from "../themes/weighTelling";
import type { TermPool } from "../themes/poolTerms";

/** A term two passages share and how much it adds to their likeness. */
export interface SharedTerm {
  readonly term: number;
  readonly weight: number;
}

/** Terms named as the reason. */
const mostReasons = 4;
/** Less telling than this share of a word that nobody else uses, a term is no reason beside others. */
const leastTelling = 0.2;

/**
 * The strongest shared terms as written, names first; what everybody says only where there is nothing
 * else. A word that a name or phrase before it holds, or another name of it, is not repeated.
 */
export function explainRelation(pool: TermPool, shared: readonly SharedTerm[]): readonly string[] {
  const bar = leastTelling * weightOfRare(pool);
  const reasons: string[] = [];
  const said = new Set<string>();
  const rank = ({ term, weight }: SharedTerm): number => (weight < bar ? 3 : kindOf(pool, term));
  for (const { term, weight } of shared.toSorted(
    (x, y) => rank(x) - rank(y) || y.weight - x.weight || x.term - y.term,
  )) {
    if (reasons.length === mostReasons || (weight < bar && reasons.length > 0)) break;
    const form = pool.forms[term] ?? "";
    if (wordsOf(form).some((word) => said.has(word))) continue;
    reasons.push(form);
    const otherNames = pool.actors.get(term)?.aliases ?? [];
    for (const name of [form, ...otherNames]) for (const word of wordsOf(name)) said.add(word);
  }
  return reasons;
}

/** 0 for a name, 1 for a phrase, 2 for a word. */
function kindOf(pool: TermPool, term: number): number {
  if (pool.names[term] === 1) return 0;
  return (pool.keys[term] ?? "").includes(" ") ? 1 : 2;
}

/** The words of a form, cut short so that forms of one word are the same. */
function wordsOf(form: string): readonly string[] {
  return form.split(/[\s-]+/).map((word) => foldWord(word).slice(0, 5));
}

import { enterTerms } from "./themes/termList";
import { termBook } from "./themes/termBook";
import { writtenTerms } from "./themes/writtenTerms";
import type { ArticleFacts } from "./model/facts";
import type { TermTable } from "./model/words";

/**
 * Facts as they may be kept in a file or sent to another thread: with terms in words, since their
 * numbers mean nothing elsewhere.
 */
export interface StoredFacts extends Omit<ArticleFacts, "terms"> {
  readonly terms: StoredTerms;
}

interface StoredTerms extends Pick<TermTable, "actorTerms" | "uses" | "blockEnds"> {
  readonly keys: readonly string[];
  /** How each is mostly written. */
  readonly written: readonly string[];
}

/** Facts to be kept or sent; {@link restoreFacts} gives the same facts again, wherever it is asked. */
export function storeFacts(facts: ArticleFacts): StoredFacts {
  return { ...facts, terms: storeTerms(facts.terms) };
}

/** Facts that were kept or sent. */
export function restoreFacts(facts: StoredFacts): ArticleFacts {
  return { ...facts, terms: restoreTerms(facts.terms) };
}

/** The terms of {@link storeFacts} alone. */
export function storeTerms(table: TermTable): StoredTerms {
  const { actorTerms, uses, blockEnds } = table;
  const keys = Array.from(table.terms, (term) => termBook.keyOf(term));
  return { keys, written: writtenTerms(table), actorTerms, uses, blockEnds };
}

/** The terms of {@link restoreFacts} alone. */
export function restoreTerms({ keys, written, ...numbers }: StoredTerms): TermTable {
  return { ...enterTerms(keys, written), ...numbers };
}

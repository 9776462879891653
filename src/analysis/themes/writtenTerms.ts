import { countBefore } from "../../base/binarySearch";
import { termBook } from "./termBook";
import type { TermTable } from "../model/words";

/** How an article mostly writes its terms, in the order of {@link TermTable.terms}. */
export function writtenTerms(table: TermTable): readonly string[] {
  return Array.from(table.terms, (_, at) => writtenTerm(table, at));
}

/** How an article mostly writes a term. @param at index into {@link TermTable.terms}. */
export function writtenTerm({ terms, otherwise, forms }: TermTable, at: number): string {
  const place = countBefore(otherwise.length, (index) => (otherwise[index] ?? 0) < at);
  const form = otherwise[place] === at ? (forms[place] ?? 0) : 0;
  return termBook.formOf(terms[at] ?? 0, form);
}

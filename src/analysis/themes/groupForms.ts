import { countOne } from "../../base/collections";
import { compareText } from "../../base/compare";
import { isGeneralNoun } from "./generalFrequency";
import { writtenTerm } from "./writtenTerms";
import type { Steps } from "../../base/steps";
import type { TermPool } from "./poolTerms";
import type { TermCounts } from "./termCounts";

/** Articles looked through in one piece of work. */
const articlesInPiece = 500;
/** A form that tells more than the commonest one is taken where this share of articles has it. */
const wantedShare = 0.2;

/** How the terms `asked` are mostly written in a group of articles; indexes into the pool. */
export function* writeTerms(
  pool: TermPool,
  group: readonly number[],
  asked: TermCounts,
): Steps<ReadonlyMap<number, string>> {
  const counts = new Map(asked.terms.map((term) => [term, new Map<string, number>()]));
  for (const [index, article] of group.entries()) {
    if (index % articlesInPiece === articlesInPiece - 1) yield;
    const { table, terms: own } = pool.articles[article] ?? {};
    for (let at = 0; table && own && at < own.length; at++) {
      // Nearly all terms of an article are none of them, which a number tells sooner than a map.
      if (asked.of(own[at] ?? 0) === 0) continue;
      const forms = counts.get(own[at] ?? 0);
      if (forms) countOne(forms, writtenTerm(table, at));
    }
  }
  return new Map(
    [...counts].map(([term, forms]) => [
      term,
      chooseForm(pool, term, forms) ?? pool.forms[term] ?? "",
    ]),
  );
}

function chooseForm(
  pool: TermPool,
  term: number,
  counts: ReadonlyMap<string, number>,
): string | undefined {
  const forms = [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  const total = forms.reduce((sum, [, count]) => sum + count, 0);
  const common = forms.find(
    (form) => isWanted(pool, term, form[0]) && form[1] >= total * wantedShare,
  );
  return (common ?? forms[0])?.[0];
}

/** A surname alone says little beside the full name, and one thing beside several: `Guns`. */
function isWanted(pool: TermPool, term: number, form: string): boolean {
  if (pool.names[term] === 1) return pool.actors.get(term)?.kind !== "person" || form.includes(" ");
  const key = pool.keys[term] ?? "";
  return !isGeneralNoun(key) || form.toLowerCase() !== key;
}

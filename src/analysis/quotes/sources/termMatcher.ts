import type { Reading } from "../reading/readWords";
import type { SourcingTerms } from "./sourcingTerms";
import { TermTrie } from "./termTrie";
import type { InBlock, VagueMatch } from "./vague/match";

/** A reader's words about sources, ready to be found in articles. */
export interface TermMatcher {
  /** What the reader counts as vague that begins with the token, or null. */
  vagueAt(reading: Reading, at: InBlock): VagueMatch | null;
  /** Whether a vague source holds words that the reader does not count as vague. */
  allows(reading: Reading, match: VagueMatch): boolean;
  /** Where the name of an outlet of the reader's that begins with the token ends; -1 for none. */
  endOfOutlet(reading: Reading, first: number, end: number): number;
}

/** The same terms give the same matcher: they are read once, not for every article. */
export function termMatcherFor(terms: SourcingTerms): TermMatcher {
  const made = matchers.get(terms);
  if (made) return made;
  const matcher = toTermMatcher(terms);
  matchers.set(terms, matcher);
  return matcher;
}

const matchers = new WeakMap<SourcingTerms, TermMatcher>();

function toTermMatcher({ vague, outlets, allowed }: SourcingTerms): TermMatcher {
  const vagueTerms = new TermTrie(vague);
  const outletTerms = new TermTrie(outlets);
  const allowedTerms = new TermTrie(allowed);
  return {
    vagueAt(reading, { token, end }) {
      const stop = vagueTerms.endOfMatch(reading, token, end);
      return stop < 0 ? null : { first: token, end: stop, rule: "among your vague terms" };
    },
    allows(reading, match) {
      if (allowed.length === 0) return false;
      for (let token = match.first; token < match.end; token++) {
        if (allowedTerms.endOfMatch(reading, token, match.end) > 0) return true;
      }
      return false;
    },
    endOfOutlet: (reading, first, end) => outletTerms.endOfMatch(reading, first, end),
  };
}

/** What a reader has said about sources in the settings; plain data that travels to workers. */
export interface SourcingTerms {
  /** Words that always are a vague source: `market watchers`. */
  readonly vague: readonly string[];
  /** Names of outlets besides the known ones: `Harbour Wire`. */
  readonly outlets: readonly string[];
  /** Words that make no vague source: `residents`. */
  readonly allowed: readonly string[];
}

/** The terms of a reader who has said nothing. */
export const noSourcingTerms: SourcingTerms = { vague: [], outlets: [], allowed: [] };

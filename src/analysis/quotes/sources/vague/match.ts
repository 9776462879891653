/** A vague source by tokens, `[first, end)`. */
export interface VagueMatch {
  readonly first: number;
  readonly end: number;
  /** Why it is one, in words a hover can show. */
  readonly rule: string;
}

/** A token among those of its block, `[limit, end)`. */
export interface InBlock {
  readonly token: number;
  readonly limit: number;
  readonly end: number;
}

/** What a reader has set about sources; the section `seedReader.sourcing` of the settings. */
export interface SourcingSettings {
  /** Words that always are a vague source. */
  readonly vagueTerms: readonly string[];
  /** Names of outlets besides the known ones. */
  readonly outlets: readonly string[];
  /** Words that make no vague source. */
  readonly allowedTerms: readonly string[];
  /** Whether vague and claimed sources are listed among the problems. */
  readonly diagnostics: boolean;
}

/** The lists of terms among the settings. */
export type SourcingTermList = "vagueTerms" | "outlets" | "allowedTerms";

/** Part of the section of all settings. */
export const sourcingSection = "sourcing";

/** Settings, without the section. */
export const sourcingSettingIds = {
  vagueTerms: "sourcing.vagueTerms",
  outlets: "sourcing.outlets",
  allowedTerms: "sourcing.allowedTerms",
  diagnostics: "sourcing.diagnostics",
} as const satisfies Record<keyof SourcingSettings, string>;

/** Commands that add what is given (`[string]`), selected or typed to one of the lists. */
export const sourcingCommandIds = {
  vagueTerms: "seedReader.addVagueTerm",
  outlets: "seedReader.addOutlet",
  allowedTerms: "seedReader.allowTerm",
} as const satisfies Record<SourcingTermList, string>;

/** Codes of the diagnostics about sources, as the editor shows them. */
export const sourcingCodes = { vague: "vague-source", claimed: "claimed-source" } as const;

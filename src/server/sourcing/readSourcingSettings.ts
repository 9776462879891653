import type { SourcingSettings } from "../../protocol/sourcing";

/** More terms than this are no list that somebody wrote. */
const mostTerms = 2000;
/** Longer ones are no terms. */
const longestTerm = 200;

/**
 * The section `seedReader.sourcing` as a client sent it, with what is missing or of another shape
 * left out: settings are written by hand.
 */
export function readSourcingSettings(given: unknown): SourcingSettings {
  const section = isRecord(given) ? given : {};
  return {
    vagueTerms: toTerms(section["vagueTerms"]),
    outlets: toTerms(section["outlets"]),
    allowedTerms: toTerms(section["allowedTerms"]),
    diagnostics: section["diagnostics"] === true,
  };
}

function toTerms(given: unknown): readonly string[] {
  if (!Array.isArray(given)) return [];
  const terms = given
    .slice(0, mostTerms)
    .filter((term): term is string => typeof term === "string" && term.length <= longestTerm)
    .map((term) => term.trim())
    .filter((term) => term !== "");
  return [...new Set(terms)];
}

/** The section `sourcing` of settings that were pushed: `{ seedReader: { sourcing: { … } } }`. */
export function sourcingIn(settings: unknown): unknown {
  const own = isRecord(settings) ? settings["seedReader"] : undefined;
  return isRecord(own) ? own["sourcing"] : undefined;
}

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}

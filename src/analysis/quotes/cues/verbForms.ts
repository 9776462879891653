import type { SpeechVerb } from "../../lexicon/en/speechVerbs";
import { nounsLikeSpeechVerbs, speechVerbs } from "../../lexicon/en/speechVerbs";

/** How a verb stands: `say`, `says`, `said`, `saying`. */
export type VerbForm = "base" | "third" | "past" | "gerund";

export interface InflectedVerb {
  readonly verb: SpeechVerb;
  readonly form: VerbForm;
  /** The form is a noun as often. */
  readonly nounToo: boolean;
}

/** The verb of speech that a lower-case word is a form of. */
export function speechVerbOf(word: string): InflectedVerb | undefined {
  return byForm.get(word);
}

/** The inflected forms of a regular English verb; irregular past forms come from the table. */
export function inflect(verb: SpeechVerb): readonly (readonly [string, VerbForm])[] {
  const { base, past = [regularPast(base)] } = verb;
  return [
    [base, "base"],
    [thirdPerson(base), "third"],
    ...past.map((form) => [form, "past"] as const),
    [gerund(base, past[0] ?? ""), "gerund"],
  ];
}

const nouns = new Set(nounsLikeSpeechVerbs);
const byForm = new Map<string, InflectedVerb>();
for (const verb of speechVerbs) {
  for (const [word, form] of inflect(verb)) {
    if (!byForm.has(word) || form === "past") {
      byForm.set(word, { verb, form, nounToo: nouns.has(word) && form !== "past" });
    }
  }
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function gerund(base: string, past: string): string {
  // A doubled last letter of the past is doubled here, too: admitted, admitting.
  if (past === `${base}${base.slice(-1)}ed`) return `${base}${base.slice(-1)}ing`;
  return base.endsWith("e") && !base.endsWith("ee")
    ? `${base.slice(0, -1)}ing`
    : `${doubled(base)}ing`;
}

/** `slam` becomes `slamm`; verbs of more syllables are listed in the table where they double. */
function doubled(base: string): string {
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base) ? base + base.slice(-1) : base;
}

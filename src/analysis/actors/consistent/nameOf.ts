import type { ArticleWords } from "../recognise/articleWords";
import { knownName } from "../recognise/nameTable";
import type { Sighting } from "../recognise/sighting";
import type { DecidedName, Decisions } from "./decideKinds";
import { decidedName } from "./findEchoes";

/** What the article has decided a sighting to be, or undefined where it names nobody. */
export function nameOf(
  words: ArticleWords,
  sighting: Sighting,
  { names }: Decisions,
): DecidedName | undefined {
  const { firstToken, endToken } = sighting;
  return decidedName(words, firstToken, endToken, names) ?? echoOfKnown(sighting);
}

/** A well-known name that stands only where capitals prove nothing. */
function echoOfKnown(sighting: Sighting): DecidedName | undefined {
  const known = sighting.known ?? knownName(sighting.key);
  if (!known || !sighting.echo) return undefined;
  const clue = { kind: known.kind, weight: 6, rule: "well-known name", evidence: null } as const;
  const key = sighting.key.toLowerCase();
  const group = { key, parts: key.split(" "), known, sightings: [sighting], shared: [] };
  return { group, kind: known.kind, sure: "certain", clue };
}

import type { ActorKind, Sureness } from "../../model/actor";
import type { ArticleWords } from "../recognise/articleWords";
import { Lower } from "../recognise/wordFlags";
import type { Clue, Sighting } from "../recognise/sighting";
import { groupNames, weigh } from "./groupNames";
import type { NameGroup } from "./groupNames";
import { shareEvidence } from "./shareEvidence";
import type { AcronymLink } from "./shareEvidence";

/** A form that names an actor in this article. */
export interface DecidedName {
  readonly group: NameGroup;
  readonly kind: ActorKind;
  readonly sure: Sureness;
  /** The strongest clue of all for its kind. */
  readonly clue: Clue;
}

export interface Decisions {
  readonly names: ReadonlyMap<string, DecidedName>;
  readonly acronyms: readonly AcronymLink[];
}

/** Less than this is a guess that is not shown. */
const enough = 2;
const certain = 4;

/** Weighs every form over the whole article, so that it is of one kind everywhere in it. */
export function decideKinds(words: ArticleWords, sightings: readonly Sighting[]): Decisions {
  const groups = groupNames(words, sightings);
  const acronyms = shareEvidence(words, sightings, groups);
  const names = new Map<string, DecidedName>();
  for (const group of groups.values()) {
    const { kind, score } = weigh(group);
    const clue = strongestClue(group, kind);
    if (score < enough || !clue) continue;
    names.set(group.key, { group, kind, clue, sure: score >= certain ? "certain" : "likely" });
  }
  addFamilyNames(words, names, groups);
  return { names, acronyms };
}

/**
 * Lets the last part of a full name stand for it in headings and at the start of sentences, where
 * nothing else would show it. These forms have no sightings of their own.
 */
function addFamilyNames(
  words: ArticleWords,
  names: Map<string, DecidedName>,
  groups: ReadonlyMap<string, NameGroup>,
): void {
  for (const name of [...names.values()]) {
    const { group, kind } = name;
    const full = group.sightings[0];
    const last = group.parts[group.parts.length - 1] ?? "";
    if (kind !== "person" || group.parts.length < 2 || !full || last.length < 3) continue;
    if (groups.has(last) || words.lowerUses(full.endToken - 1) > 0) continue;
    if (words.lowerIs(full.endToken - 1, Lower.common)) continue;
    const alone = { ...group, key: last, parts: [last], sightings: [] };
    const clue = { ...name.clue, rule: "family name of a full name", evidence: full };
    names.set(last, { ...name, group: alone, clue, sure: "likely" });
  }
}

function strongestClue(group: NameGroup, kind: ActorKind): Clue | null {
  const clues = [...group.sightings.flatMap((sighting) => sighting.clues), ...group.shared];
  return strongestOf(clues, kind);
}

/** The first of the heaviest clues for a kind; one that can be told in words before one that was learned. */
export function strongestOf(clues: readonly Clue[], kind: ActorKind): Clue | null {
  let best: Clue | null = null;
  for (const clue of clues) {
    if (clue.kind === kind && (best === null || tellsMore(clue, best))) best = clue;
  }
  return best;
}

function tellsMore(clue: Clue, other: Clue): boolean {
  const learned = clue.learned === true;
  if (learned !== (other.learned === true)) return !learned;
  return clue.weight > other.weight;
}

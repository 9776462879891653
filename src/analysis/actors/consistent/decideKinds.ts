import type { ActorKind, Sureness } from "../../model/actor";
import type { ArticleWords } from "../recognise/articleWords";
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
  return { names, acronyms };
}

function strongestClue(group: NameGroup, kind: ActorKind): Clue | null {
  const clues = [...group.sightings.flatMap((sighting) => sighting.clues), ...group.shared];
  return strongestOf(clues, kind);
}

/** The first of the heaviest clues for a kind. */
export function strongestOf(clues: readonly Clue[], kind: ActorKind): Clue | null {
  let best: Clue | null = null;
  for (const clue of clues) {
    if (clue.kind === kind && clue.weight > (best?.weight ?? 0)) best = clue;
  }
  return best;
}

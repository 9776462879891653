import { runSteps, type Steps } from "../../base/steps";
import { partitionVectors } from "./partition";
import { toVector, weighForThemes } from "./vectors";
import type { TermPool } from "./poolTerms";
import type { TermVector } from "./vectors";
import type { ThemeTree, Unit, UnitGroup } from "./themeTree";

/** Vectors made in one piece of work. */
const vectorsInPiece = 50;
/** Fewer different articles are no theme. */
const leastUnits = 2;
/** Themes of fewer different articles are not divided again. */
const leastDivided = 8;

/**
 * Groups units by what they are about, larger groups divided once more. Units that stand alone are in
 * no group.
 */
export function partitionUnits(pool: TermPool, units: readonly Unit[]): ThemeTree {
  return runSteps(partitionUnitsInSteps(pool, units));
}

/** {@link partitionUnits} in pieces. */
export function* partitionUnitsInSteps(pool: TermPool, units: readonly Unit[]): Steps<ThemeTree> {
  const weights = yield* weighForThemes(pool);
  const vectors: TermVector[] = [];
  for (const [first] of units) {
    if (vectors.length % vectorsInPiece === 0) yield;
    vectors.push(toVector(pool, first ?? 0, weights));
  }
  yield;
  const { coarse, fine } = yield* partitionVectors(vectors);
  return collect([...units.keys()], coarse)
    .filter((members) => members.length >= leastUnits)
    .map((members) => ({
      ...toGroup(units, members),
      parts: divide(members, fine).map((part) => toGroup(units, part)),
    }));
}

/** The parts of a group that are themes of their own. */
function divide(members: readonly number[], fine: Uint32Array): readonly (readonly number[])[] {
  const parts = collect(members, fine);
  if (members.length < leastDivided || parts.length < 2) return [];
  return parts.filter((part) => part.length >= leastUnits);
}

function toGroup(units: readonly Unit[], members: readonly number[]): UnitGroup {
  return { units: members.map((member) => units[member] ?? []) };
}

/** Sorts `members` by the group that each is in. */
function collect(members: readonly number[], groups: Uint32Array): readonly (readonly number[])[] {
  const lists = new Map<number, number[]>();
  for (const member of members) {
    const list = lists.get(groups[member] ?? 0);
    if (list) list.push(member);
    else lists.set(groups[member] ?? 0, [member]);
  }
  return [...lists.values()];
}

/** Articles that are copies of each other; the first stands for all. Indexes into the pool. */
export type Unit = readonly number[];

/** Units on one matter. */
export interface UnitGroup {
  readonly units: readonly Unit[];
  /** What the group is to be called whatever its terms are: the reader's word, or an earlier one. */
  readonly label?: string;
  /** The id it is to have, unique in the tree; else one is made of its label. */
  readonly id?: string;
}

/** A group with the groups it is divided into; none where it is one matter. */
export interface DividedGroup extends UnitGroup {
  /** No unit is in two of them; one that is in none belongs to the whole group. */
  readonly parts: readonly UnitGroup[];
}

/** Two nested levels of groups. No unit is in two groups; those in none fit nowhere. */
export type ThemeTree = readonly DividedGroup[];

import type { ActorKind } from "../../model/actor";

/** What a tagged name is: an actor, or a name of something else (an event, a work, a people). */
export type TaggedKind = ActorKind | "other";

/** In the order of the labels. */
const kinds: readonly TaggedKind[] = ["person", "organization", "place", "other"];

/**
 * The labels of a token: 0 outside any name; for each kind an odd label where a name begins and the
 * even one after it inside the name (Ramshaw & Marcus 1995).
 */
export const labelCount = 1 + 2 * kinds.length;

/** The label with which a name of this kind begins; the next one goes on with it. */
export function beginLabel(kind: TaggedKind): number {
  return 1 + 2 * kinds.indexOf(kind);
}

export function isBegin(label: number): boolean {
  return label % 2 === 1;
}

/** The kind of a label that is not 0. */
export function kindOfLabel(label: number): TaggedKind {
  return kinds[(label - 1) >> 1] ?? "other";
}

/** Whether a label may stand after another: a name goes on only after it has begun. */
export function mayFollow(label: number, before: number): boolean {
  const inside = label > 0 && label % 2 === 0;
  return !inside || before === label || before === label - 1;
}

/** For each label those that it may follow. */
export const mayPrecede: readonly Uint8Array[] = Array.from({ length: labelCount }, (_, label) =>
  Uint8Array.from({ length: labelCount }, (__, before) => before).filter((before) =>
    mayFollow(label, before),
  ),
);

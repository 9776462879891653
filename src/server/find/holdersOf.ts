import { addToList } from "../../base/collections";
import type { Overlap } from "../../analysis/index";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { wholeArticle } from "./wholeCopies";

/** An article that holds another one wholly. */
export interface Holder {
  readonly holder: string;
  /** How much of the other one stands in it, 0 to 1. */
  readonly share: number;
}

const known = new WeakMap<FolderSnapshot, ReadonlyMap<string, readonly Holder[]>>();

/** The articles that hold an article wholly, the one that holds most of it first. */
export function holdersOf(folder: FolderSnapshot, uri: string): readonly Holder[] {
  const index = known.get(folder) ?? indexHolders(folder.findings.overlaps);
  known.set(folder, index);
  return index.get(uri) ?? [];
}

function indexHolders(overlaps: readonly Overlap[]): ReadonlyMap<string, readonly Holder[]> {
  const index = new Map<string, Holder[]>();
  for (const { a, b, ofA, ofB } of overlaps) {
    if (ofA >= wholeArticle) addToList(index, a, { holder: b, share: ofA });
    if (ofB >= wholeArticle) addToList(index, b, { holder: a, share: ofB });
  }
  for (const holders of index.values()) holders.sort((x, y) => y.share - x.share);
  return index;
}

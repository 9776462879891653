import type { FolderSnapshot } from "../index/folderSnapshot";
import { percent } from "../text/wording";

/** How a copy is held by an article. */
export interface HeldWords {
  /** `99 % of it in 000` */
  readonly brief: string;
  /** `99 % of its words stand in 000` */
  readonly whole: string;
}

/** How a copy is held by the article it is folded into: by its words, or by a correction alone. */
export function heldWords(folder: FolderSnapshot, holder: string, copy: string): HeldWords {
  const name = folder.nameOf(holder);
  const overlap = folder.overlapOf(holder, copy);
  if (!overlap) {
    return { brief: `same story as ${name}`, whole: `by a correction the same story as ${name}` };
  }
  const share = percent(overlap.a === copy ? overlap.ofA : overlap.ofB);
  return { brief: `${share} of it in ${name}`, whole: `${share} of its words stand in ${name}` };
}

import type { Place } from "../../analysis/index";
import { linkCommandIds } from "../../protocol/ids";
import type { CardLink } from "../../protocol/messages";
import type { ComparePair } from "../../protocol/moving";
import { toLocation } from "../convert";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { lineOfPlace } from "./placeWords";

/** A link that opens a place; undefined where its article is not held. */
export function openLink(
  title: string,
  folder: FolderSnapshot,
  place: Place | undefined,
): CardLink | undefined {
  const article = place && folder.article(place.article);
  if (!article) return undefined;
  const target = toLocation(article, place.span);
  return { title, command: linkCommandIds.open, arguments: [target], target };
}

/** Two places to lay side by side: `000, line 5 ↔ 001, line 3`. */
export function comparePair(folder: FolderSnapshot, a: Place, b: Place): ComparePair | undefined {
  const left = folder.article(a.article);
  const right = folder.article(b.article);
  if (!left || !right) return undefined;
  return {
    left: toLocation(left, a.span),
    right: toLocation(right, b.span),
    title: `${lineOfPlace(folder, a)} ↔ ${lineOfPlace(folder, b)}`,
  };
}

export function links(...candidates: readonly (CardLink | undefined)[]): readonly CardLink[] {
  return candidates.filter((link) => link !== undefined);
}

import { compareText } from "../../base/compare";
import { largestGroup, rareGroup } from "./linkGroup";
import type { Carrier } from "./fingerprintIndex";

/** How often the article that changes carries a fingerprint, before and after. */
export interface CarrierChange {
  readonly id: string;
  readonly before: number;
  readonly after: number;
}

/**
 * The pairs of other articles whose seeds may be others because an article came to carry a fingerprint
 * or no longer does: all of them where it became common or rare by that, and in a large group, where
 * each article is linked to its neighbours only, those between which it stood.
 * @param others the places of the fingerprint in other articles, by id.
 */
export function pairsMovedBy(
  others: readonly Carrier[],
  { id, before, after }: CarrierChange,
): readonly (readonly [string, string])[] {
  const ids = [...new Set(others.map((carrier) => carrier.id))];
  const sizeBefore = sizeOf(others.length + before);
  const sizeAfter = sizeOf(others.length + after);
  if (sizeBefore !== sizeAfter) {
    return ids.flatMap((x, at) => ids.slice(at + 1).map((y) => [x, y] as const));
  }
  if (sizeAfter !== "large" || (before > 0 && after > 0)) return [];
  const next = ids.findIndex((other) => compareText(id, other) < 0);
  if (next < 0) return [];
  const previous = ids[next - 1];
  const [first = ""] = ids;
  // Whoever stands first in a large group is linked to all of it.
  if (previous === undefined) return ids.slice(1).map((other) => [first, other] as const);
  return [[previous, ids[next] ?? ""]];
}

function sizeOf(places: number): "rare" | "common" | "large" {
  if (places <= rareGroup) return "rare";
  return places <= largestGroup ? "common" : "large";
}

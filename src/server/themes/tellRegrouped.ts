import type { Theme } from "../../analysis/index";
import { count } from "../text/wording";

/**
 * What has changed between two groupings, in one sentence; null where nothing has.
 *
 *     Themes grouped anew: 2 are new, 1 is gone, 14 articles moved.
 */
export function tellRegrouped(before: readonly Theme[], after: readonly Theme[]): string | null {
  const old = new Set(before.flatMap(({ id, rest }) => (rest ? [] : id)));
  const now = new Set(after.flatMap(({ id, rest }) => (rest ? [] : id)));
  const added = [...now].filter((id) => !old.has(id)).length;
  const gone = [...old].filter((id) => !now.has(id)).length;
  const places = narrowest(before);
  const moved = [...narrowest(after)].filter(([uri, id]) => places.get(uri) !== id).length;
  const parts = [
    ...(added > 0 ? [`${String(added)} ${added === 1 ? "is" : "are"} new`] : []),
    ...(gone > 0 ? [`${String(gone)} ${gone === 1 ? "is" : "are"} gone`] : []),
    ...(moved > 0 ? [`${count(moved, "article")} moved`] : []),
  ];
  return parts.length === 0 ? null : `Themes grouped anew: ${parts.join(", ")}.`;
}

/** For every article the narrowest theme it stands in. */
function narrowest(themes: readonly Theme[]): ReadonlyMap<string, string> {
  // Parts come after the themes that they are parts of.
  return new Map(themes.flatMap(({ id, articles }) => articles.map((uri) => [uri, id] as const)));
}

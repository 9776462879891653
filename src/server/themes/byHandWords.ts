import type { Theme } from "../../analysis/index";
import { count, quoted } from "../text/wording";

/** What the reader has said of a theme, a line each. */
export function byHandWords({ byHand, label }: Theme): readonly string[] {
  if (!byHand) return [];
  const { own, pinned, madeLabel, moved } = byHand;
  return [
    ...(own ? ["Made by you"] : []),
    ...(pinned ? ["Pinned by you"] : []),
    ...(madeLabel === label ? [] : [`Named by you; by itself it would be ${quoted(madeLabel)}`]),
    ...(moved.length > 0 && !own ? [`${count(moved.length, "article")} moved here by you`] : []),
  ];
}

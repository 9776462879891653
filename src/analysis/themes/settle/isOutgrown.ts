import { inRest, type ThemePlan } from "./themePlan";

/** A folder is grouped anew when it has grown by more than this share of its articles. */
const mostJoined = 0.2;
/** So few new articles never are too many, where at least as many were there before. */
const fewJoined = 4;
/** The same for new articles that fit nowhere: they may be a theme of their own. */
const mostLeftOut = 0.05;

/**
 * Whether too many articles have come for themes that were made without them.
 * @param joined articles that came since the folder was grouped as a whole.
 */
export function isOutgrown({ places }: ThemePlan, joined: readonly number[]): boolean {
  const grouped = places.length - joined.length;
  const leftOut = joined.filter((article) => places[article] === inRest).length;
  return (
    joined.length > Math.max(mostJoined * grouped, Math.min(fewJoined, grouped)) ||
    leftOut > Math.max(mostLeftOut * grouped, 1)
  );
}

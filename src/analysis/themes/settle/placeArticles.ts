import type { Steps } from "../../../base/steps";
import { NearestThemes } from "./nearestThemes";
import { inRest, unplaced, type ThemePlan } from "./themePlan";
import type { TermPool } from "../poolTerms";
import type { Unit } from "../themeTree";

/**
 * Puts articles that stand nowhere yet beside their copies, else into the nearest theme, else into
 * none. Nobody else moves.
 */
export function* placeArticles(
  pool: TermPool,
  units: readonly Unit[],
  plan: ThemePlan,
): Steps<ThemePlan> {
  const isOpen = (article: number): boolean => plan.places[article] === unplaced;
  const open = units.filter((unit) => unit.some(isOpen));
  if (open.length === 0) return plan;
  const places = plan.places.slice();
  const alone = open.filter((unit) => unit.every(isOpen));
  const nearest = yield* NearestThemes.among(pool, units, plan, alone);
  for (const unit of open) {
    yield;
    const place = unit.every(isOpen) ? nearest.of(unit) : placeOfCopies(plan, unit);
    for (const article of unit) if (isOpen(article)) places[article] = place;
  }
  return { themes: plan.themes, places };
}

/** Where most of an article's copies stand; of equally many the one that stands for all decides. */
function placeOfCopies({ places }: ThemePlan, unit: Unit): number {
  const counts = new Map<number, number>();
  for (const article of unit) {
    const place = places[article] ?? inRest;
    if (place !== unplaced) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  let best = inRest;
  let most = 0;
  for (const [place, count] of counts) {
    if (count <= most) continue;
    best = place;
    most = count;
  }
  return best;
}

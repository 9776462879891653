import { compareText } from "../../../base/compare";
import type { EarliestCarrier, Place } from "../../model/folder";

/**
 * Which carrier of a passage was first, by the days that the articles give themselves. The text alone
 * never tells, so the order is unknown (null) unless two carriers have a day and one of them comes
 * before all others.
 * @param dayOf the day of an article as its page or metadata gives it (ISO 8601).
 */
export function earliestCarrier(
  places: readonly Place[],
  dayOf: (article: string) => string | undefined,
): EarliestCarrier | null {
  const carriers = [...new Set(places.map(({ article }) => article))];
  const dated = carriers.flatMap((article) => {
    const day = dayOf(article);
    return day === undefined ? [] : [{ article, day }];
  });
  const [first, second] = dated.sort((x, y) => compareText(x.day, y.day));
  if (!first || !second || first.day === second.day) return null;
  return { ...first, undated: carriers.length - dated.length };
}

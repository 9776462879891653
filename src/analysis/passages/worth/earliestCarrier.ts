import { compareText } from "../../../base/compare";
import type { EarliestCarrier, Place } from "../../model/folder";

/** A day as ISO 8601 writes it, whatever follows: `2026-03-12T08:00:00Z`. */
const isoDay = /^\d{4}-\d{2}-\d{2}(?!\d)/;

/**
 * Which carrier of a passage was first, by the days that the articles give themselves. The text alone
 * never tells, so the order is unknown (null) unless two carriers have a day and one of them comes
 * before all others.
 * @param dateOf the date of an article as its page or metadata gives it.
 */
export function earliestCarrier(
  places: readonly Place[],
  dateOf: (article: string) => string | undefined,
): EarliestCarrier | null {
  const carriers = [...new Set(places.map(({ article }) => article))];
  const dated = carriers.flatMap((article) => {
    const day = isoDay.exec(dateOf(article) ?? "")?.[0];
    return day === undefined ? [] : [{ article, day }];
  });
  const [first, second] = dated.sort((x, y) => compareText(x.day, y.day));
  if (!first || !second || first.day === second.day) return null;
  return { ...first, undated: carriers.length - dated.length };
}

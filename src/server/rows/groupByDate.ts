import { addToList } from "../../base/collections";
import { compareText } from "../../base/compare";
import { dayInWords, monthNames } from "../find/firstSeen";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { restGroup, undivided, type ArticleGroup, type DateUnit } from "./articleGroup";

/** So many rows are read at a glance: more days than that are put into months, more months into years. */
const mostAtTop = 31;
/** A month or year of more articles is divided. */
const mostUndivided = 40;

/** An article with the ISO 8601 day it came out on: `2026-03-12`. */
interface Dated {
  readonly uri: string;
  readonly day: string;
}

/** Days, months or years, as the span of the folder demands, newest first; last those without a date. */
export function groupByDate(folder: FolderSnapshot): readonly ArticleGroup[] {
  const byDay = new Map<string, Dated[]>();
  const undated: string[] = [];
  for (const { uri, facts } of folder.articles) {
    const day = facts.published?.day;
    if (day === undefined) undated.push(uri);
    else addToList(byDay, day, { uri, day });
  }
  const newestFirst = [...byDay.keys()].sort((x, y) => compareText(y, x));
  const dated = newestFirst.flatMap((day) => byDay.get(day) ?? []);
  return [...divide(dated, topUnit(dated), null), ...restGroup("Date unknown", undated)];
}

/** The finest unit that makes few rows. */
function topUnit(dated: readonly Dated[]): DateUnit {
  const fits = (unit: DateUnit): boolean =>
    new Set(dated.map(({ day }) => keyOf(day, unit))).size <= mostAtTop;
  return (["day", "month"] as const).find(fits) ?? "year";
}

const finer: Readonly<Record<DateUnit, DateUnit | null>> = {
  year: "month",
  month: "day",
  day: null,
};

/** @param within the unit of the group above. */
function divide(
  dated: readonly Dated[],
  unit: DateUnit,
  within: DateUnit | null,
): readonly ArticleGroup[] {
  const groups = new Map<string, Dated[]>();
  for (const one of dated) addToList(groups, keyOf(one.day, unit), one);
  return [...groups].map(([id, inside]) => {
    const next = inside.length > mostUndivided ? finer[unit] : null;
    const group = undivided({
      id,
      label: labelOf(id, unit, within),
      subject: { kind: "date", unit },
      articles: inside.map(({ uri }) => uri),
    });
    return next ? { ...group, parts: divide(inside, next, unit), own: [] } : group;
  });
}

const keyLengths: Readonly<Record<DateUnit, number>> = { year: 4, month: 7, day: 10 };

/** `2026`, `2026-03`, `2026-03-12` */
function keyOf(day: string, unit: DateUnit): string {
  return day.slice(0, keyLengths[unit]);
}

/** `2026`; `March 2026`, or `March` within a year; `12 March 2026`, or `12 March` within a month. */
function labelOf(id: string, unit: DateUnit, within: DateUnit | null): string {
  if (unit === "year") return id;
  const words = unit === "day" ? dayInWords(id) : monthInWords(id);
  return within === null ? words : words.slice(0, words.lastIndexOf(" "));
}

function monthInWords(id: string): string {
  const [year = "", month = ""] = id.split("-");
  return `${monthNames[Number(month) - 1] ?? month} ${year}`;
}

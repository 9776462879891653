import type { Passage } from "../../analysis/index";
import type { FolderSnapshot } from "../index/folderSnapshot";

export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * Which article had a passage first, by the dates that the articles give; never from the text alone.
 *
 *     first seen in 000, 11 March 2026          order unknown
 */
export function firstSeen(folder: FolderSnapshot, { earliest }: Pick<Passage, "earliest">): string {
  if (!earliest) return "order unknown";
  const day = dayInWords(earliest.day);
  const others = earliest.undated === 0 ? "" : `; ${String(earliest.undated)} without a date`;
  return `first seen in ${folder.nameOf(earliest.article)}, ${day}${others}`;
}

/** `2026-03-11` → `11 March 2026` */
export function dayInWords(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${String(Number(day))} ${monthNames[Number(month) - 1] ?? month} ${year}`;
}

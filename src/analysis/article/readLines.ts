import type { Note } from "../model/article";
import type { Line } from "./lines";
import { plainLines } from "./plainLines";

export function readLines(
  text: string,
  from: number,
): { lines: readonly Line[]; notes: readonly Note[] } {
  return { lines: plainLines(text, from), notes: [] };
}

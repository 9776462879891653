import type { Note } from "../model/article";

export function findMojibake(_text: string): Note[] {
  return [];
}

import type { WordTable } from "../../analysis/index";

/** Tells the text of an article from others by its words; marks, case and furniture do not count. */
export function textKey({ count, hashes }: WordTable): string {
  let key = 0x811c9dc5;
  for (let word = 0; word < count; word++) {
    key = Math.imul(key ^ (hashes[word] ?? 0), 0x01000193);
  }
  return `${count.toString(36)}-${(key >>> 0).toString(36)}`;
}

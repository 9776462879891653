/**
 * One form for what a reader types and what a text has: lower case, without diacritics, with plain
 * apostrophes. `Žižek’s` becomes `zizek's`.
 */
export function toSearchText(text: string): string {
  const lower = text.toLowerCase();
  return isPlain(lower) ? lower : lower.normalize("NFKD").replace(marks, "").replace(quotes, "'");
}

/** The words a reader typed into a filter; each has to be found somewhere. */
export function toSearchWords(filter: string): readonly string[] {
  return [...new Set(toSearchText(filter).split(/\s+/))].filter((word) => word !== "");
}

/** Where search words stand in a label, as half-open offsets in order, none overlapping another. */
export function findSearchWords(
  label: string,
  words: readonly string[],
): readonly (readonly [number, number])[] {
  const { text, offsets } = withOffsets(label);
  const found = words
    .map((word) => ({ at: text.indexOf(word), length: word.length }))
    .filter(({ at }) => at >= 0)
    .map(({ at, length }) => [offsets[at] ?? 0, offsets[at + length] ?? label.length] as const)
    .sort(([a], [b]) => a - b);
  return found.filter(([start], index) => start >= (found[index - 1]?.[1] ?? 0));
}

/** The search text of a label with the offset in the label of each of its code units. */
function withOffsets(label: string): { text: string; offsets: readonly number[] } {
  let text = "";
  let at = 0;
  const offsets: number[] = [];
  for (const character of label) {
    const folded = toSearchText(character);
    offsets.push(...Array<number>(folded.length).fill(at));
    text += folded;
    at += character.length;
  }
  return { text, offsets };
}

const marks = /\p{M}/gu;
const quotes = /[‘’ʼ´`]/g;

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f || code === 0x60) return false;
  }
  return true;
}

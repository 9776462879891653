import { addToList } from "../../../base/collections";

/** A full name somewhere, as `personWords` gives it. */
export interface FullName {
  /** What `join` is called with. */
  readonly index: number;
  readonly words: readonly string[];
}

/** More words than this are no person’s name. */
const mostWords = 6;

/**
 * Joins full names that are one person’s: the same words, or the same first and last where the
 * middle ones agree. `George W. Brandt` and `George H. Brandt` stay two, and then `George Brandt`
 * joins neither.
 */
export function joinSamePeople(
  names: Iterable<FullName>,
  join: (a: number, b: number) => void,
): void {
  const byAll = new Map<string, FullName>();
  const byEnds = new Map<string, FullName[]>();
  for (const name of names) {
    const { words, index } = name;
    if (words.length < 2 || words.length > mostWords) continue;
    // Run together, since `Jong-un`, `Jong Un` and `Jongun` are one name.
    const all = words.join("");
    const same = byAll.get(all);
    if (same) {
      join(same.index, index);
      continue;
    }
    byAll.set(all, name);
    const ends = endsOf(words);
    if (ends !== null) addToList(byEnds, ends, name);
  }
  for (const group of byEnds.values()) joinByMiddles(group, join);
}

/** First and last name, where both are words in full. */
function endsOf(words: readonly string[]): string | null {
  const first = words[0] ?? "";
  const last = words[words.length - 1] ?? "";
  return isWhole(first) && last.length > 2 ? `${first} ${last}` : null;
}

function isWhole(word: string): boolean {
  return word.length > 2 || (word.length === 2 && !word.endsWith("."));
}

function joinByMiddles(group: readonly FullName[], join: (a: number, b: number) => void): void {
  if (group.length < 2) return;
  const byInitials = new Map<string, FullName[]>();
  for (const name of group) addToList(byInitials, initialsOf(middlesOf(name)), name);
  const classes = [...byInitials].filter(([initials]) => initials !== "");
  let agree = classes.length <= 1;
  for (const [, names] of classes) {
    const inFull = new Set(names.map((name) => middlesOf(name).join(" ")).filter(isSpelledOut));
    if (inFull.size > 1) agree = false;
    else for (const { index } of names) join(names[0]?.index ?? index, index);
  }
  if (agree) for (const { index } of group) join(group[0]?.index ?? index, index);
}

function middlesOf({ words }: FullName): readonly string[] {
  return words.slice(1, -1);
}

/** `j` for `john`, `j.` and `j`. */
function initialsOf(middles: readonly string[]): string {
  return middles.map((word) => word.slice(0, 1)).join("");
}

function isSpelledOut(middles: string): boolean {
  return middles
    .replace(/\./g, "")
    .split(" ")
    .some((word) => word.length > 2);
}

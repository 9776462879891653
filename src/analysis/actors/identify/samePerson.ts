import { addToList } from "../../../base/collections";
import { forEachInSteps, runSteps, type Steps } from "../../../base/steps";

/** A full name somewhere. */
export interface FullName {
  /** What `join` is called with. */
  readonly index: number;
  /** As `personWords` gives them. */
  readonly words: readonly string[];
  /** How often, or in how many articles, it stands. */
  readonly weight: number;
  /** Whether it is a son’s (`Jonas Holt Jr.`) where the father is named, too. */
  readonly junior: boolean;
}

/** More words than this are no person’s name. */
const mostWords = 6;

/**
 * Joins full names that are one person’s: the same words, or the same first and last where the
 * middle ones agree. `George W. Brandt` and `George H. Brandt` stay two, and then `George Brandt`
 * joins neither, unless one of them is named far more.
 */
export function joinSamePeople(names: Iterable<FullName>, join: Join): void {
  runSteps(joinSamePeopleInSteps(names, join));
}

/** Told the `index` of two names that are one person's. */
type Join = (a: number, b: number) => void;

/** The same in pieces: a large folder has some hundred thousand full names. */
export function* joinSamePeopleInSteps(names: Iterable<FullName>, join: Join): Steps<void> {
  const byAll = new Map<string, FullName>();
  const byEnds = new Map<string, FullName[]>();
  yield* forEachInSteps(names, (name) => {
    const { words, index, junior } = name;
    if (words.length < 2 || words.length > mostWords) return;
    // Run together, since `Jong-un`, `Jong Un` and `Jongun` are one name.
    const all = `${words.join("")} ${String(junior)}`;
    const same = byAll.get(all);
    if (same) join(same.index, index);
    else byAll.set(all, name);
    const ends = endsOf(words);
    if (ends !== null) addToList(byEnds, `${ends} ${String(junior)}`, name);
  });
  yield* forEachInSteps(byEnds.values(), (group) => {
    joinByMiddles(group, join);
  });
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

/** People of one first and last name whose middle initials agree. */
interface Namesakes {
  readonly names: FullName[];
  weight: number;
  /** Whether their middle names, where spelled out, are one. */
  agree: boolean;
}

function joinByMiddles(group: readonly FullName[], join: Join): void {
  if (group.length < 2) return;
  const plain: FullName[] = [];
  const byInitials = new Map<string, Namesakes>();
  for (const name of group) {
    const initials = initialsOf(middlesOf(name));
    const namesakes = byInitials.get(initials) ?? { names: [], weight: 0, agree: true };
    if (initials === "") plain.push(name);
    else byInitials.set(initials, namesakes);
    namesakes.names.push(name);
    namesakes.weight += name.weight;
  }
  const joinAll = (names: readonly FullName[]): void => {
    for (const { index } of names) join(names[0]?.index ?? index, index);
  };
  joinAll(plain);
  for (const namesakes of byInitials.values()) {
    namesakes.agree = areOne(namesakes.names);
    if (namesakes.agree) joinAll(namesakes.names);
  }
  const meant = mostNamed([...byInitials.values()]);
  const [full, first] = [meant?.names[0], plain[0]];
  if (full && first) join(full.index, first.index);
}

function areOne(names: readonly FullName[]): boolean {
  return new Set(names.map((name) => middlesOf(name).join(" ")).filter(isSpelledOut)).size < 2;
}

/** How many times as often as all others together somebody must be named. */
const farMore = 4;

/** Whom a name without middle initials means: the only one, or who is named far more. */
function mostNamed(all: readonly Namesakes[]): Namesakes | null {
  const [first, ...rest] = [...all].sort((a, b) => b.weight - a.weight);
  if (!first?.agree) return null;
  const others = rest.reduce((sum, { weight }) => sum + weight, 0);
  return first.weight >= farMore * others ? first : null;
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

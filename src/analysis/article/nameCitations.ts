import { outletNames } from "../lexicon/en/outlets";
import type { BlockNames } from "./nameBlocks";
import { nextOwn } from "./nameBlocks";
import type { LineShape } from "./shapes";

/**
 * Finds what is left of references: lines that name a source without a link, as pasted chat answers
 * leave them, bare addresses, and lines of nothing but tags.
 *
 *     … a wider war. �
 *
 *     Harbour Gazette +1
 *     ^^^^^^^^^^^^^^^^^^
 */
export function nameCitations(shapes: readonly LineShape[], names: BlockNames): void {
  shapes.forEach((shape, index) => {
    // What stands above a count is no byline, though it looks like one.
    const taken = names[index] && names[index].kind !== "byline";
    if (taken || shape.length > longestCitation || shape.words.length === 0) return;
    if (names[index] && !standsAboveCount(shapes, index, shape)) return;
    const rule = ruleFor(shapes, names, index, shape);
    if (rule !== "") names[index] = { kind: "citation", level: 0, rule };
  });
}

const longestCitation = 200;
const mostSourceWords = 6;

function ruleFor(
  shapes: readonly LineShape[],
  names: BlockNames,
  index: number,
  shape: LineShape,
): string {
  if (hasSourceCount(shape)) return "source name with a count of further sources";
  if (isCount(shape)) return "count of further sources";
  if (standsAboveCount(shapes, index, shape)) return "source name above a count of others";
  if (shape.words.every(isTag)) return "nothing but tags";
  if (shape.words.every(isAddress)) return "bare address";
  if (/^\[\d{1,3}\]$/.test(shape.words.join(""))) return "number of a reference";
  if (isSourceLine(shape)) return "names its source";
  const before = nextOwn(names, index - 1, -1);
  const previous = before < 0 ? undefined : shapes[before];
  if (!previous || shape.ending !== "open" || shape.words.length > mostSourceWords) return "";
  const afterCitation = names[before]?.kind === "citation";
  const isOutlet = outlets.has(shape.folded) && shape.words.every(isCapitalised);
  if (previous.endsGarbled && shape.beginsUpper) return "source name after a lost character";
  return isOutlet && (previous.isProse || afterCitation) ? "source name by itself" : "";
}

const outlets = new Set(outletNames);

/** `The Nation` but not `The nation`; small words count as capitalised. */
function isCapitalised(word: string): boolean {
  return word.length < 4 || word[0] !== word[0]?.toLowerCase();
}

/** `Harbour Gazette +1` */
function hasSourceCount({ words }: LineShape): boolean {
  if (words.length < 2 || words.length > 8) return false;
  return /^\+\d{1,2}$/.test(words.at(-1) ?? "");
}

/** `+1` by itself, where a name and its count stand on two lines. */
function isCount({ words }: LineShape): boolean {
  return words.length === 1 && /^\+\d{1,2}$/.test(words[0] ?? "");
}

function standsAboveCount(shapes: readonly LineShape[], index: number, shape: LineShape): boolean {
  const next = shapes[nextLine(shapes, index)];
  return next !== undefined && isCount(next) && isShortName(shape);
}

function isShortName({ words, ending, beginsUpper }: LineShape): boolean {
  return (
    beginsUpper &&
    ending === "open" &&
    words.length <= mostSourceWords &&
    words.every(isCapitalised)
  );
}

/** The next line that holds words. */
function nextLine(shapes: readonly LineShape[], index: number): number {
  let next = index + 1;
  while (next < shapes.length && next - index < 4 && shapes[next]?.length === 0) next++;
  return next;
}

/** `$BTR`, `#Harbour` */
function isTag(word: string): boolean {
  return /^(?:\$[A-Z]{1,8}|#[\p{L}_][\p{L}\p{N}_]*)[,.]?$/u.test(word);
}

function isAddress(word: string): boolean {
  return /^(?:https?:\/\/|www\.)\S{3,}$/i.test(word);
}

/** `Source: Harbour Gazette`, `Via: …` */
function isSourceLine({ words, folded, ending }: LineShape): boolean {
  if (words.length > 12 || ending === "stop") return false;
  return /^(?:sources?|via|h\/t|references?) ?:/.test(folded);
}

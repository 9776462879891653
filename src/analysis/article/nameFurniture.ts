import { addToList } from "../../base/collections";
import {
  furnitureBeginnings,
  furnitureLines,
  furnitureOpeners,
  pictureCredits,
  sectionNames,
} from "../lexicon/en/furniture";
import type { BlockNames } from "./nameBlocks";
import type { LineShape } from "./shapes";

/**
 * Finds the text of the page around the article: known phrases of site templates, what follows the
 * line that ends an article ("Popular posts from this blog"), separators, and the headline printed a
 * second time.
 */
export function nameFurniture(shapes: readonly LineShape[], names: BlockNames): void {
  const firstProse = shapes.findIndex((shape) => shape.isProse);
  shapes.forEach((shape, index) => {
    const isTop = firstProse < 0 || index < firstProse;
    const rule = ruleFor(shape, isTop);
    if (rule !== "") names[index] = { kind: "furniture", level: 0, rule };
  });
  nameAfterOpeners(shapes, names);
}

function ruleFor(shape: LineShape, isTop: boolean): string {
  if (shape.length > longestFurniture) return "";
  const { folded } = shape;
  if (!shape.hasLetters) return isSeparator(shape) ? "separator" : "";
  if (wholeLines.has(folded)) return `site text '${folded}'`;
  if (isTop && (sections.has(folded) || isBreadcrumb(shape))) return "section name";
  const beginning =
    beginningOf(folded, alwaysByStart) ??
    (shape.isProse ? undefined : beginningOf(folded, fragmentsByStart));
  if (beginning !== undefined) return `site text '${beginning} …'`;
  return isPictureCredit(shape) ? "picture credit" : "";
}

/** Longer lines are somebody's prose. */
const longestFurniture = 200;

const wholeLines = new Set(furnitureLines);
const sections = new Set(sectionNames);

/** How many characters of a beginning it is looked up by: there are many, and many lines. */
const lookup = 4;

function byStart(beginnings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const beginning of beginnings) addToList(map, beginning.slice(0, lookup), beginning);
  return map;
}

const alwaysByStart = byStart(furnitureBeginnings.always);
const fragmentsByStart = byStart(furnitureBeginnings.fragment);

function beginningOf(
  folded: string,
  beginnings: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const candidates = beginnings.get(folded.slice(0, lookup)) ?? [];
  return candidates.find((beginning) => beginsWith(folded, beginning));
}

/** `share on` begins `share on Facebook` but not `share only`. */
function beginsWith(folded: string, beginning: string): boolean {
  if (!folded.startsWith(beginning)) return false;
  const last = beginning.charAt(beginning.length - 1);
  const next = folded.charAt(beginning.length);
  return !/[a-z0]/.test(last) || !/[a-z0]/.test(next);
}

/** `***`, `===`, `• • •`: marks only, no emoji, no letters, no digits. */
function isSeparator({ words }: LineShape): boolean {
  return words.every((word) => /^[^\p{L}\p{N}\p{Extended_Pictographic}\p{RI}\ufffd]+$/u.test(word));
}

/** `Home > World > Middle East`: short parts, all but the last of them section names. */
function isBreadcrumb(shape: LineShape): boolean {
  const parts = shape.folded.split(/\s*[>»›/|•·]\s*/).slice(0, 8);
  return (
    parts.length > 1 && parts.slice(0, -1).every((part) => sections.has(part) || part === "home")
  );
}

/** `(Jonathan Doe/Reuters)`, `Jane Doe/AFP via Getty Images`: short, no sentence. */
function isPictureCredit(shape: LineShape): boolean {
  if (shape.words.length > 10 || shape.ending === "question") return false;
  return pictureCredits.some((credit) => endsWithCredit(shape.folded, credit));
}

function endsWithCredit(folded: string, credit: string): boolean {
  return credit.startsWith("/") || credit.includes(" ")
    ? folded.endsWith(credit)
    : folded === credit;
}

const teasers = new Set(furnitureOpeners.teasers);
const talk = new Set(furnitureOpeners.talk);

/** The share of the text that has to stand before a line for it to end the article. */
const shareBeforeTeasers = 0.25;
const shareBeforeTalk = 0.6;

function nameAfterOpeners(shapes: readonly LineShape[], names: BlockNames): void {
  const total = shapes.reduce((sum, shape) => sum + shape.length, 0);
  const lastPair = lastProsePair(shapes);
  let before = 0;
  let hasProse = false;
  for (const [index, shape] of shapes.entries()) {
    const needed = shareNeeded(shape, names[index]?.kind === "heading");
    if (hasProse && before >= total * needed && endsArticle(shape, index, lastPair)) {
      nameRest(shapes, names, index);
      return;
    }
    if (teasers.has(shape.folded)) nameTeaserList(shapes, names, index);
    before += shape.length;
    hasProse ||= shape.isProse && names[index]?.kind !== "furniture";
  }
}

/**
 * Whether no article goes on after an opener: below teasers no two paragraphs follow each
 * other. What readers write may look like anything.
 */
function endsArticle(shape: LineShape, index: number, lastPair: number): boolean {
  return talk.has(shape.folded) || blogTeasers.has(shape.folded) || lastPair <= index + 1;
}

/**
 * The last line of prose with prose or a shorter full sentence beside it, whichever of the two comes
 * last; -1 when there is none. Teasers are headlines, or headlines with a sentence below each.
 */
function lastProsePair(shapes: readonly LineShape[]): number {
  for (let index = shapes.length - 1; index > 0; index--) {
    const before = shapes[index - 1];
    const line = shapes[index];
    if (!before || !line || (!before.isProse && !line.isProse)) continue;
    if (isFullSentence(before) && isFullSentence(line)) return index;
  }
  return -1;
}

const fewestWords = 8;

function isFullSentence({ isProse, words, ending }: LineShape): boolean {
  return isProse || (words.length >= fewestWords && ending === "stop");
}

/** How much of the text has to stand before this line; more than all of it when it is no opener. */
function shareNeeded(shape: LineShape, isMarkedHeading: boolean): number {
  if (shape.length > longestFurniture) return 2;
  if (blogTeasers.has(shape.folded)) return shareBeforeTeasers;
  if (talk.has(shape.folded)) return shareBeforeTalk;
  return teasers.has(shape.folded) && !isMarkedHeading ? shareBeforeTalk : 2;
}

/** Nothing of the article ever follows these; other lists of teasers also stand inside articles. */
const blogTeasers = new Set([
  "popular posts from this blog",
  "discussion about this post",
  "discover more from",
  "more from this blog",
]);

function nameRest(shapes: readonly LineShape[], names: BlockNames, opener: number): void {
  const folded = shapes[opener]?.folded ?? "";
  names[opener] = { kind: "furniture", level: 0, rule: `site text '${folded}'` };
  for (let index = opener + 1; index < shapes.length; index++) {
    if (names[index]?.kind === "furniture") continue;
    names[index] = { kind: "furniture", level: 0, rule: `below '${folded}'` };
  }
}

const mostTeasers = 8;

/**
 * A list of links inside the article: the opener and the headlines after it, up to the next prose. Where
 * prose follows at once, the last of several headlines may be the prose's own heading and stays.
 */
function nameTeaserList(shapes: readonly LineShape[], names: BlockNames, opener: number): void {
  const folded = shapes[opener]?.folded ?? "";
  names[opener] = { kind: "furniture", level: 0, rule: `site text '${folded}'` };
  let end = opener + 1;
  while (
    end < shapes.length &&
    end <= opener + mostTeasers &&
    isTeaser(shapes[end], names[end]?.kind)
  )
    end++;
  const keepsLast = shapes[end]?.hasLetters === true && end - opener > 2;
  for (let index = opener + 1; index < end - (keepsLast ? 1 : 0); index++) {
    names[index] = { kind: "furniture", level: 0, rule: `below '${folded}'` };
  }
}

function isTeaser(shape: LineShape | undefined, kind: string | undefined): boolean {
  if (!shape || kind === "heading" || shape.length > longestFurniture) return false;
  return shape.words.length > 3 && (shape.ending === "open" || shape.ending === "question");
}

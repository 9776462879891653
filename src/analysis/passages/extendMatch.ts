import { weightOf } from "./wordWeights";

/** Words that are the same one after the other; places in the words of two articles. */
export interface Segment {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** The words of two articles, as hashes. */
export interface PairedWords {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
}

/** What a word put in place of another costs, in the units of word weights. */
const replaceCost = 3;
/** What a word added on one side costs. */
const skipCost = 4;
/** The extension gives up when it has lost this much since its best: eight words replaced in a row. */
const dropLimit = 24;
/** How many more words may be added on one side than on the other before a new start. */
const bandReach = 10;
const bandWidth = 2 * bandReach + 1;

/**
 * Follows two aligned articles beyond a match, over words replaced, added and left out, as long as
 * what they share outweighs what they do not: alignment in a band, given up when the score has dropped
 * (x-drop; after Zhang, Schwartz, Wagner and Miller 2000). `step` is 1 to the right and -1 to the
 * left; `a` and `b` are the first places to look at. The segments come in the order of A.
 */
export function extendMatch(words: PairedWords, a: number, b: number, step: 1 | -1): Segment[] {
  const segments: Segment[] = [];
  for (;;) {
    const reached = fillBand(words, { a, b, step });
    if (reached.rows === 0) break;
    // Each round begins where the last one ended, in the middle of a new band.
    for (const segment of traceBack(a, b, step, reached)) segments.push(segment);
    a += reached.rows * step;
    b += (reached.rows + reached.shift) * step;
  }
  return segments.sort((x, y) => x.a - y.a);
}

/** Where the best score stands: words of A passed over, and how many more of B. */
interface Reached {
  readonly rows: number;
  readonly shift: number;
}

/** Where a band begins in both articles, and which way it goes. */
interface Start {
  readonly a: number;
  readonly b: number;
  readonly step: 1 | -1;
}

const unreachable = -0x40000000;
const fromReplaced = 1;
const fromSkippedA = 2;
const fromSkippedB = 3;
const fromMatched = 4;

const scores = [new Int32Array(bandWidth + 2), new Int32Array(bandWidth + 2)] as const;
let steps = new Uint8Array(256 * bandWidth);

/** Fills the table row by row, a row for every word of A; remembers in `steps` how cells were reached. */
function fillBand(words: PairedWords, start: Start): Reached {
  const leftA = start.step === 1 ? words.a.length - start.a : start.a + 1;
  const best = { score: 0, rows: 0, shift: 0 };
  startBand();
  for (let rows = 1; rows <= leftA; rows++) {
    if ((rows + 1) * bandWidth > steps.length) growSteps();
    if (!fillRow(words, start, rows, best)) break;
  }
  return best;
}

/** Before the first word of A only words of B can be passed over. */
function startBand(): void {
  scores[0].fill(unreachable);
  scores[1].fill(unreachable);
  for (let shift = 0; shift <= bandReach; shift++) {
    scores[0][bandReach + 1 + shift] = -skipCost * shift;
  }
}

/** The best score of a band so far, and where it stands. */
interface Best extends Reached {
  score: number;
  rows: number;
  shift: number;
}

/**
 * Fills the row of one word of A; one loop with all in it, since copies are looked for in here.
 * @returns whether any cell is worth going on from.
 */
function fillRow({ a, b }: PairedWords, start: Start, rows: number, best: Best): boolean {
  const { step } = start;
  const leftB = step === 1 ? b.length - start.b : start.b + 1;
  const [before, row] = rows % 2 === 1 ? scores : ([scores[1], scores[0]] as const);
  const word = a[start.a + (rows - 1) * step] ?? 0;
  const weight = weightOf(word);
  let isAlive = false;
  let least = best.score - dropLimit;
  for (let cell = 1; cell <= bandWidth; cell++) {
    const inB = rows + cell - 1 - bandReach;
    const isMatch = inB > 0 && inB <= leftB && b[start.b + (inB - 1) * step] === word;
    let score = inB > 0 ? (before[cell] ?? 0) + (isMatch ? weight : -replaceCost) : unreachable;
    let from = isMatch ? fromMatched : fromReplaced;
    const skippedA = (before[cell + 1] ?? 0) - skipCost;
    if (skippedA > score) {
      score = skippedA;
      from = fromSkippedA;
    }
    const skippedB = (row[cell - 1] ?? 0) - skipCost;
    if (skippedB > score) {
      score = skippedB;
      from = fromSkippedB;
    }
    if (inB < 0 || inB > leftB || score < least) {
      row[cell] = unreachable;
      continue;
    }
    isAlive = true;
    row[cell] = score;
    steps[rows * bandWidth + cell - 1] = from;
    if (score > best.score) {
      least = score - dropLimit;
      best.score = score;
      best.rows = rows;
      best.shift = cell - 1 - bandReach;
    }
  }
  return isAlive;
}

function growSteps(): void {
  const larger = new Uint8Array(2 * steps.length);
  larger.set(steps);
  steps = larger;
}

function traceBack(a: number, b: number, step: 1 | -1, { rows, shift }: Reached): Segment[] {
  const segments: Segment[] = [];
  let cell = shift + bandReach;
  let inB = rows + shift;
  let length = 0;
  const close = (): void => {
    if (length > 0) segments.push(segmentAt(a, b, step, rows, inB, length));
    length = 0;
  };
  while (rows > 0) {
    const from = steps[rows * bandWidth + cell];
    if (from === fromMatched) length++;
    else close();
    if (from === fromSkippedA) cell++;
    if (from === fromSkippedB) cell--;
    else rows--;
    if (from !== fromSkippedA) inB--;
  }
  close();
  return segments;
}

/** A segment that begins (seen in the direction of `step`) after `rows` words of A and `inB` of B. */
function segmentAt(
  a: number,
  b: number,
  step: 1 | -1,
  rows: number,
  inB: number,
  length: number,
): Segment {
  if (step === 1) return { a: a + rows, b: b + inB, length };
  return { a: a - rows - length + 1, b: b - inB - length + 1, length };
}

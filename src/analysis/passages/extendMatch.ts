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
    const reached = fillBand(words, a, b, step);
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

const unreachable = -0x40000000;
const fromReplaced = 1;
const fromSkippedA = 2;
const fromSkippedB = 3;
const fromMatched = 4;

const scores = [new Int32Array(bandWidth + 2), new Int32Array(bandWidth + 2)] as const;
let steps = new Uint8Array(256 * bandWidth);

/** Fills the table row by row, a row for every word of A; remembers in `steps` how cells were reached. */
function fillBand(
  { a: wordsA, b: wordsB }: PairedWords,
  a: number,
  b: number,
  step: 1 | -1,
): Reached {
  const leftA = step === 1 ? wordsA.length - a : a + 1;
  const leftB = step === 1 ? wordsB.length - b : b + 1;
  let before: Int32Array = scores[0];
  let row: Int32Array = scores[1];
  before.fill(unreachable);
  row.fill(unreachable);
  for (let shift = 0; shift <= bandReach; shift++)
    before[bandReach + 1 + shift] = -skipCost * shift;
  let best = 0;
  let reached: Reached = { rows: 0, shift: 0 };
  for (let rows = 1; rows <= leftA; rows++) {
    if ((rows + 1) * bandWidth > steps.length) growSteps();
    const word = wordsA[a + (rows - 1) * step] ?? 0;
    const weight = weightOf(word);
    let isAlive = false;
    for (let cell = 1; cell <= bandWidth; cell++) {
      const inB = rows + cell - 1 - bandReach;
      if (inB < 0 || inB > leftB) {
        row[cell] = unreachable;
        continue;
      }
      const isMatch = inB > 0 && wordsB[b + (inB - 1) * step] === word;
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
      if (score < best - dropLimit) {
        row[cell] = unreachable;
        continue;
      }
      isAlive = true;
      row[cell] = score;
      steps[rows * bandWidth + cell - 1] = from;
      if (score > best) {
        best = score;
        reached = { rows, shift: cell - 1 - bandReach };
      }
    }
    if (!isAlive) break;
    [before, row] = [row, before];
  }
  return reached;
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

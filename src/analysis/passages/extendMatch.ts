/** Words that are the same one after the other; places in the pool. */
export interface Segment {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** How far the extension may go: the place before which (or, leftwards, after which) it stops. */
export interface ExtensionLimits {
  readonly a: number;
  readonly b: number;
}

/** Edits tried where the words part, cheapest first: words to skip in A and in B. */
const edits = [
  { a: 1, b: 1, needs: 1 },
  { a: 1, b: 0, needs: 2 },
  { a: 0, b: 1, needs: 2 },
  { a: 2, b: 2, needs: 1 },
  { a: 2, b: 1, needs: 2 },
  { a: 1, b: 2, needs: 2 },
  { a: 2, b: 0, needs: 2 },
  { a: 0, b: 2, needs: 2 },
  { a: 3, b: 3, needs: 2 },
] as const;
const editCost = 1;
/** The extension gives up when it has lost this much since its best. */
const dropLimit = 4;

/**
 * Follows two aligned articles beyond a match, over small edits, as long as it pays (x-drop; after
 * Altschul et al. 1990). `step` is 1 to the right and -1 to the left; `a` and `b` are the first
 * places to look at. The segments come in the order in which they were found.
 */
export function extendMatch(
  hashes: Uint32Array,
  a: number,
  b: number,
  step: 1 | -1,
  limits: ExtensionLimits,
): readonly Segment[] {
  const segments: Segment[] = [];
  let kept = 0;
  let score = 0;
  let best = 0;
  for (;;) {
    const edit = edits.find(
      ({ a: skipA, b: skipB, needs }) =>
        matchLength(hashes, a + skipA * step, b + skipB * step, step, limits, needs) === needs,
    );
    if (!edit) break;
    a += edit.a * step;
    b += edit.b * step;
    const length = matchLength(hashes, a, b, step, limits, Infinity);
    score += length - editCost * Math.max(edit.a, edit.b);
    segments.push(step === 1 ? { a, b, length } : { a: a - length + 1, b: b - length + 1, length });
    a += length * step;
    b += length * step;
    if (score > best) {
      best = score;
      kept = segments.length;
    } else if (score < best - dropLimit) break;
  }
  return segments.slice(0, kept);
}

/** Equal words from `a` and `b` on, at most `most`. */
function matchLength(
  hashes: Uint32Array,
  a: number,
  b: number,
  step: 1 | -1,
  limits: ExtensionLimits,
  most: number,
): number {
  const left = Math.min(most, (limits.a - a) * step, (limits.b - b) * step);
  let length = 0;
  while (length < left && hashes[a + length * step] === hashes[b + length * step]) length++;
  return length;
}

import { expect } from "vitest";

/** What is measured: `prepare` is not counted, `work` is; either may take its time. */
export interface Growing<Input> {
  /** An input of a size, in whatever the size counts. */
  readonly prepare: (size: number) => Input | Promise<Input>;
  readonly work: (input: Input) => unknown;
  /** The smaller of the two sizes. */
  readonly size: number;
  /** How many times larger the other size is; 8 unless told. */
  readonly times?: number;
}

/** Shorter times than this say more of the clock than of the work. */
const leastMilliseconds = 5;
/** Longer times than this are not off by half of themselves when a machine is busy. */
const longMilliseconds = 500;
/** After so many rounds long times are believed. */
const fewestRounds = 3;
const mostRounds = 8;

/**
 * Fails where eight times the input takes sixteen times the work or more: steps that grow with the
 * input come to eight, steps that grow with its square to sixty-four. A mixture is found out when
 * its quadratic part is a sixth of the linear one at `size`, or more.
 */
export async function expectLinear<Input>(growing: Growing<Input>): Promise<void> {
  expect(await growthOf(growing, 16), "times the work for eight times as much").toBeLessThan(16);
}

/**
 * How many times more processor time the work takes when its input is `times` times larger. No time
 * is held against a clock, so neither a slow machine nor a busy one fails a test: both sizes are
 * measured in turns in one process, the smaller so often that both take about as long and are
 * disturbed alike, only the processor time that it used counts, and of each size the least. The
 * larger comes first, so that the smaller never looks slow for being the first to run. A growth that
 * is not below `enough` is measured again before it counts.
 */
export async function growthOf<Input>(growing: Growing<Input>, enough: number): Promise<number> {
  const { prepare, work, size, times = 8 } = growing;
  const small = await prepare(size);
  const large = await prepare(size * times);
  const repeats = Math.ceil((await repeatsFor(work, small)) / times);
  let leastOfSmall = Infinity;
  let leastOfLarge = Infinity;
  for (let round = 1; round <= mostRounds; round++) {
    leastOfLarge = Math.min(leastOfLarge, await costOf(work, large, repeats));
    leastOfSmall = Math.min(leastOfSmall, await costOf(work, small, repeats * times));
    if (leastOfLarge / leastOfSmall < enough) break;
    if (round >= fewestRounds && leastOfLarge > longMilliseconds) break;
  }
  return leastOfLarge / leastOfSmall;
}

/** How often something is done until it can be measured; that warms it up, too. */
async function repeatsFor<Input>(work: (input: Input) => unknown, input: Input): Promise<number> {
  let repeats = 1;
  while ((await costOf(work, input, repeats)) * repeats < leastMilliseconds) repeats *= 2;
  return repeats;
}

/** Milliseconds of processor time that one of so many runs takes. */
async function costOf<Input>(
  work: (input: Input) => unknown,
  input: Input,
  repeats: number,
): Promise<number> {
  const before = process.cpuUsage();
  for (let repeat = 0; repeat < repeats; repeat++) await work(input);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / repeats;
}

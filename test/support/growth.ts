import { expect } from "vitest";

/** What is measured: `prepare` is not counted, `work` is; either may take its time. */
export interface Growing<Input> {
  /** An input of a size, in whatever the size counts. */
  readonly prepare: (size: number) => Input | Promise<Input>;
  readonly work: (input: Input) => unknown;
  /** The smaller of the two sizes. */
  readonly size: number;
  /** How many times larger the other size is; 4 unless told. */
  readonly times?: number;
}

/** Shorter times than this say more of the clock than of the work. */
const leastMilliseconds = 5;
/** Longer times than this are not off by half of themselves when a machine is busy. */
const longMilliseconds = 500;
const fewestRounds = 3;
const mostRounds = 8;

/**
 * Fails where four times the input takes anything like sixteen times the work, which is what steps
 * that grow with the square of the input come to; steps that grow with the input come to four.
 */
export async function expectLinear<Input>(growing: Growing<Input>): Promise<void> {
  expect(await growthOf(growing, 8), "times the work for four times as much").toBeLessThan(8);
}

/**
 * How many times more processor time the work takes when its input is `times` times larger. No time
 * is held against a clock, so neither a slow machine nor a busy one fails a test: both sizes are
 * measured in turns in one process, only the processor time that it used counts, and of each size
 * the least. A growth that is not below `enough` is measured again before it counts.
 */
export async function growthOf<Input>(growing: Growing<Input>, enough: number): Promise<number> {
  const { prepare, work, size, times = 4 } = growing;
  const small = await prepare(size);
  const large = await prepare(size * times);
  const repeats = await repeatsFor(work, small);
  const repeatsOfLarge = Math.ceil(repeats / times);
  let leastOfSmall = Infinity;
  let leastOfLarge = Infinity;
  for (let round = 1; round <= mostRounds; round++) {
    leastOfSmall = Math.min(leastOfSmall, await costOf(work, small, repeats));
    leastOfLarge = Math.min(leastOfLarge, await costOf(work, large, repeatsOfLarge));
    const isEnough = leastOfLarge / leastOfSmall < enough || leastOfLarge > longMilliseconds;
    if (round >= fewestRounds && isEnough) break;
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

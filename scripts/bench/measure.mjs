const rounds = 5;
/** A contestant runs at least once and so long, in seconds of processor time, before it counts. */
const warmUp = 3;

/**
 * @typedef {object} Measured
 * @property {string} name
 * @property {number} seconds of processor time, the middle of all rounds
 * @property {number} least seconds of processor time, of the quickest round
 */

/**
 * Runs the contestants in turns, so that a busy moment of the machine hits all of them, and counts
 * the processor time that each takes. Before, each runs until the machine has compiled it: that is
 * when a reader meets it, after the first few dozen articles.
 * @param {{ name: string, run: () => unknown }[]} contestants
 * @returns {Promise<Measured[]>}
 */
export async function measure(contestants) {
  const times = contestants.map(() => []);
  for (const { run } of contestants) {
    for (let spent = 0; spent < warmUp;) spent += await secondsOf(run);
  }
  for (let round = 0; round < rounds; round++) {
    for (const [index, { run }] of contestants.entries()) times[index].push(await secondsOf(run));
  }
  return contestants.map(({ name }, index) => {
    const sorted = times[index].toSorted((a, b) => a - b);
    return { name, seconds: sorted[sorted.length >> 1], least: sorted[0] };
  });
}

/** @param {() => unknown} run */
async function secondsOf(run) {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

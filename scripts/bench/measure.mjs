const rounds = 5;

/**
 * @typedef {object} Measured
 * @property {string} name
 * @property {number} seconds of processor time, the middle of all rounds
 * @property {number} least seconds of processor time, of the quickest round
 */

/**
 * Runs the contestants in turns, so that a busy moment of the machine hits all of them, and counts
 * the processor time that each takes. The first turn warms up and does not count.
 * @param {{ name: string, run: () => unknown }[]} contestants
 * @returns {Promise<Measured[]>}
 */
export async function measure(contestants) {
  const times = contestants.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, { run }] of contestants.entries()) {
      const before = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(before);
      if (round > 0) times[index].push((user + system) / 1e6);
    }
  }
  return contestants.map(({ name }, index) => {
    const sorted = times[index].toSorted((a, b) => a - b);
    return { name, seconds: sorted[sorted.length >> 1], least: sorted[0] };
  });
}

const rounds = 3;

/**
 * Runs the contestants in turns, so that a busy moment of the machine hits all of them, and takes
 * the middle time of each. The first turn warms up and does not count.
 * @param {{ name: string, run: () => unknown }[]} contestants
 * @returns {{ name: string, seconds: number }[]}
 */
export function measure(contestants) {
  const times = contestants.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    contestants.forEach(({ run }, index) => {
      const start = performance.now();
      run();
      if (round > 0) times[index].push((performance.now() - start) / 1000);
    });
  }
  return contestants.map(({ name }, index) => ({ name, seconds: middle(times[index]) }));
}

function middle(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

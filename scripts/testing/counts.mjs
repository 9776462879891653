// @ts-check
// How many tests passed and failed, from what the runners leave behind.

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * From the JSON report of vitest. A file that could not even be loaded counts as one failure.
 * @param {string} report
 * @returns {Counts}
 */
export function vitestCounts(report) {
  const { numPassedTests, numFailedTests, testResults = [] } = JSON.parse(report);
  const broken = testResults.filter(
    (/** @type {any} */ file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/**
 * From the line `12 passed, 0 failed`, the last one where there are several.
 * @param {string} output
 * @returns {Counts | undefined} nothing where the run did not come to that line
 */
export function lineCounts(output) {
  const lines = [...output.matchAll(/^\s*(\d+) passed, (\d+) failed/gm)];
  const last = lines.at(-1);
  return last && { passed: Number(last[1]), failed: Number(last[2]) };
}

/**
 * The counts of a step: one that ended badly has a failure, even where no test tells of it; one
 * without tests counts as one itself.
 * @param {Counts | undefined} counted
 * @param {number} exitCode
 * @returns {Counts}
 */
export function stepCounts(counted, exitCode) {
  const { passed, failed } = counted ?? { passed: exitCode === 0 ? 1 : 0, failed: 0 };
  return { passed, failed: exitCode === 0 ? failed : Math.max(failed, 1) };
}

/**
 * @param {readonly Counts[]} counts
 * @returns {Counts}
 */
export function totalCounts(counts) {
  return counts.reduce(
    (total, { passed, failed }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    { passed: 0, failed: 0 },
  );
}

import { defineConfig } from "vitest/config";

// The tests that need no editor. The ones in the real editor: scripts/test.mjs.
export default defineConfig({
  test: {
    include: [
      "test/{base,analysis,server,cli,grammar,contributions}/**/*.test.ts",
      "test/scripts/*.test.mjs",
    ],
    // A hung test must end some day; how fast a machine is proves nothing.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Processes, not threads: `growthOf` counts the processor time of its own. One a processor, each
    // for many files: nothing is mocked, and what they import is the most of what a test file costs.
    pool: "forks",
    maxWorkers: "100%",
    isolate: false,
  },
});

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
  },
});

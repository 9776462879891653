import { expect, it } from "vitest";
import { strayFiles } from "../../scripts/package.mjs";
import {
  lineCounts,
  stepCounts,
  totalCounts,
  vitestCounts,
} from "../../scripts/testing/counts.mjs";

it("counts what vitest reports, and a file that could not be loaded as one failure", () => {
  const testResults = [
    { status: "passed", assertionResults: [{}] },
    { status: "failed", assertionResults: [] },
  ];
  const report = JSON.stringify({ numPassedTests: 7, numFailedTests: 1, testResults });
  expect(vitestCounts(report)).toEqual({ passed: 7, failed: 2 });
});

it("counts by the last line of counts", () => {
  expect(lineCounts("1 passed, 0 failed\n12 passed, 3 failed, 1 skipped\nbye\n")).toEqual({
    passed: 12,
    failed: 3,
  });
  expect(lineCounts("it said 3 passed, 1 failed")).toBeUndefined();
});

it("counts a step that ended badly as a failure, whatever its tests say", () => {
  expect(stepCounts({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 });
  expect(stepCounts({ passed: 3, failed: 0 }, 73)).toEqual({ passed: 3, failed: 1 });
  expect(stepCounts(undefined, 0)).toEqual({ passed: 1, failed: 0 });
  expect(stepCounts(undefined, 1)).toEqual({ passed: 0, failed: 1 });
});

it("adds up", () => {
  const counts = [
    { passed: 1, failed: 0 },
    { passed: 2, failed: 3 },
  ];
  expect(totalCounts(counts)).toEqual({ passed: 3, failed: 3 });
});

it("packs nothing that readers do not need", () => {
  const packed = ["package.json", "README.md", "dist/web/server.js", "media/seed.svg"];
  expect(strayFiles(packed)).toEqual([]);
  const strays = [
    "src/base/span.ts",
    "dist/cli.js.map",
    "scripts/start.mjs",
    ".vscode/launch.json",
  ];
  expect(strayFiles(strays)).toEqual(strays);
});

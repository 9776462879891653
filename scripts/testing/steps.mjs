// @ts-check
// The steps of `npm test`, in order.
import fs from "node:fs";
import path from "node:path";
import { rootFolder } from "../editor/paths.mjs";
import { lineCounts, vitestCounts } from "./counts.mjs";
import { packageScript, runNode } from "./runProgram.mjs";

/**
 * @typedef {object} StepResult
 * @property {number} exitCode
 * @property {import("./counts.mjs").Counts} [counts] where the step has tests to count
 */

/**
 * @typedef {object} Step
 * @property {string} name as in `npm test -- --only NAME`
 * @property {string} title
 * @property {() => Promise<StepResult>} run
 * @property {string} [needs] the step without which this one makes no sense
 */

/** @type {readonly Step[]} */
export const steps = [
  { name: "types", title: "Types", run: checkTypes },
  { name: "lint", title: "Lint and format", run: lint },
  { name: "build", title: "Build", run: build },
  { name: "unit", title: "Unit and server tests", run: unitTests, needs: "build" },
  {
    name: "editor",
    title: "In the editor, Node extension host",
    run: () => script("scripts/testing/editorTests.mjs", "node"),
    needs: "build",
  },
  {
    name: "web",
    title: "In the editor, web-worker extension host",
    run: () => script("scripts/testing/editorTests.mjs", "web"),
    needs: "build",
  },
  {
    name: "vsix",
    title: "Packaged and installed",
    run: () => script("test/ui/run.mjs", "installed"),
    needs: "build",
  },
  {
    name: "ui",
    title: "On the screen",
    run: () => script("test/ui/run.mjs", "screen"),
    needs: "build",
  },
];

function checkTypes() {
  const compiler = packageScript("typescript/bin/tsc");
  return sideBySide([compiler, "-b"], [compiler, "-p", "scripts"]);
}

function lint() {
  const prettier = packageScript("prettier/bin/prettier.cjs");
  return sideBySide(
    [packageScript("eslint/bin/eslint.js"), "."],
    [prettier, "--check", "--log-level", "warn", ...kept("prettier"), "."],
  );
}

/** What a checker found in a file holds until the file changes. @param {string} name */
function kept(name) {
  const place = path.join("out", "test", `${name}.cache`);
  return ["--cache", "--cache-strategy", "content", "--cache-location", place];
}

/**
 * Programs that use one processor each and print only what is wrong.
 * @param {readonly string[][]} programs
 */
async function sideBySide(...programs) {
  const outcomes = await Promise.all(programs.map((args) => runNode(args)));
  return { exitCode: outcomes.find(({ exitCode }) => exitCode !== 0)?.exitCode ?? 0 };
}

function build() {
  return runNode(["esbuild.mjs"]);
}

async function unitTests() {
  const report = path.join(rootFolder, "out", "test", "vitest.json");
  fs.rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { exitCode } = await runNode([packageScript("vitest/vitest.mjs"), "run", ...reporters]);
  if (!fs.existsSync(report)) return { exitCode };
  return { exitCode, counts: vitestCounts(fs.readFileSync(report, "utf8")) };
}

/**
 * A script of our own, which ends with a line of counts.
 * @param {string} file
 * @param {string} argument
 * @returns {Promise<StepResult>}
 */
async function script(file, argument) {
  const { exitCode, output } = await runNode([file, argument]);
  const counts = lineCounts(output);
  // Without that line the run broke off, whatever the exit code says.
  return counts ? { exitCode, counts } : { exitCode: exitCode || 1 };
}

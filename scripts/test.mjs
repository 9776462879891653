// @ts-check
// npm test: types, lint, build and every test there is, with one closing line. One step alone:
//   npm test -- --only unit          (several: --only unit,ui)
import { parseArgs } from "node:util";
import { stepCounts, totalCounts } from "./testing/counts.mjs";
import { steps } from "./testing/steps.mjs";

const chosen = chooseSteps();
const started = performance.now();
/** @type {{ title: string, counts: import("./testing/counts.mjs").Counts, seconds: string }[]} */
const results = [];
/** @type {Set<string>} */
const broken = new Set();

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(130));
for (const step of chosen) await runStep(step);
summarize();

function chooseSteps() {
  const { values } = parseArgs({ options: { only: { type: "string" } } });
  if (!values.only) return steps;
  const names = values.only.split(",");
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`There is no step ${unknown.join(", ")}.`);
    console.error(`The steps are ${steps.map(({ name }) => name).join(", ")}.`);
    process.exit(2);
  }
  return steps.filter(({ name }) => names.includes(name));
}

/** @param {import("./testing/steps.mjs").Step} step */
async function runStep({ name, title, run, needs }) {
  const begun = performance.now();
  console.log(`\n── ${title} (${name})`);
  const impossible = needs !== undefined && broken.has(needs);
  if (impossible) console.log(`Left out: the step "${needs}" failed.`);
  const { exitCode, counts: counted } = impossible ? { exitCode: 1 } : await run();
  const counts = stepCounts(counted, exitCode);
  if (counts.failed > 0) broken.add(name);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  results.push({ title, counts, seconds });
  console.log(`── ${counts.failed > 0 ? "failed" : "done"} in ${seconds} s`);
}

function summarize() {
  console.log("\n── Summary");
  for (const { title, counts, seconds } of results) {
    const { passed, failed } = counts;
    console.log(`${title.padEnd(42)} ${seconds.padStart(6)} s  ${passed} passed, ${failed} failed`);
  }
  const { passed, failed } = totalCounts(results.map(({ counts }) => counts));
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s in all\n`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

// @ts-check
// Runs the specs on the screen: node test/ui/run.mjs screen|installed [part of a name]
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const [group = "screen", name] = process.argv.slice(2);
const here = (/** @type {string} */ file) => fileURLToPath(new URL(file, import.meta.url));
const reporter = new URL("support/reporter.mjs", import.meta.url).href;

const child = spawn(
  process.execPath,
  [
    `--test-reporter=${reporter}`,
    "--test-reporter-destination=stdout",
    ...(name ? [`--test-name-pattern=${name}`] : []),
    here(group === "installed" ? "installed/all.mjs" : "all.mjs"),
  ],
  { stdio: "inherit" },
);
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.on(signal, () => child.kill(signal));
}
child.once("close", (code) => process.exit(code ?? 1));

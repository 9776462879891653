// Prints the results of a Mocha run, the same way in both extension hosts.
import type { Runner, Suite, Test } from "mocha";

/**
 * A line for each test as it ends, and a last one that scripts/test.mjs counts by. A class, because
 * Mocha makes its reporters with `new`.
 */
export class Report {
  #passed = 0;
  #failed = 0;
  #skipped = 0;

  constructor(runner: Runner) {
    runner.on("suite", (suite: Suite) => {
      if (suite.title) console.log(`${indent(suite)}${suite.title}`);
    });
    runner.on("pass", (test: Test) => {
      this.#passed += 1;
      console.log(`${indent(test)}✓ ${test.title} (${String(test.duration ?? 0)} ms)`);
    });
    runner.on("pending", (test: Test) => {
      this.#skipped += 1;
      console.log(`${indent(test)}- ${test.title} (skipped)`);
    });
    // Mocha also fails hooks, which are no tests: the tests of their suite do not run.
    runner.on("fail", (test: Test, error: Error) => {
      this.#failed += 1;
      console.log(`${indent(test)}✗ ${test.title}\n${error.stack ?? error.message}`);
    });
    runner.on("end", () => {
      console.log(this.#summary());
    });
  }

  #summary(): string {
    const skips = this.#skipped > 0 ? `, ${String(this.#skipped)} skipped` : "";
    return `${String(this.#passed)} passed, ${String(this.#failed)} failed${skips}`;
  }
}

function indent(item: Suite | Test): string {
  return "  ".repeat(Math.max(0, item.titlePath().length - 1));
}

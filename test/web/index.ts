// The entry of the client tests in the web-worker extension host.
// Mocha's browser bundle overwrites `module.exports` when it is bundled; so ours is put there last.
import "mocha/mocha.js";
import { loadTests } from "../client/support/loadTests";
import { Report } from "../client/support/report";

declare const mocha: BrowserMocha;
declare const module: { exports: unknown };

interface BrowserMocha {
  setup(options: { ui: "bdd"; timeout: number; reporter: typeof Report }): void;
  run(done: (failures: number) => void): void;
}

async function run(): Promise<void> {
  mocha.setup({ ui: "bdd", timeout: 60_000, reporter: Report });
  await loadTests();
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${String(failures)} failed`));
    });
  });
}

module.exports = { run };

// The entry of the client tests in the Node extension host: `run` is what VS Code calls.
import Mocha from "mocha";
import { loadTests } from "./support/loadTests";
import { Report } from "./support/report";

export async function run(): Promise<void> {
  // Safe: Mocha asks of a reporter only that it can be made from a runner.
  const mocha = new Mocha({
    ui: "bdd",
    timeout: 60_000,
    reporter: Report as unknown as Mocha.ReporterConstructor,
  });
  // Makes `describe` and `it` known, which Mocha itself only does while it loads files.
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await loadTests();
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${String(failures)} failed`));
    });
  });
}

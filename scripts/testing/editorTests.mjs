// @ts-check
// Runs test/client in a real VS Code: node scripts/testing/editorTests.mjs node|web
//   default         the embedded editor
//   CODE=/path      a desktop VS Code
//   CODE=download   the desktop VS Code that @vscode/test-electron downloads
import path from "node:path";
import { runTests } from "@vscode/test-electron";
import { buildTests } from "../build-tests.mjs";
import { rootFolder } from "../editor/paths.mjs";
import { temporaryFolder } from "../editor/temporaryFolder.mjs";
import { copyReaderFolder } from "./readerFolder.mjs";

const host = process.argv[2] === "web" ? "web" : "node";
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(130));
await buildTests();
process.exit(await run());

/** @returns {Promise<number>} */
async function run() {
  const profile = temporaryFolder("vsc-");
  try {
    return await runTests({
      ...executable(),
      extensionDevelopmentPath: rootFolder,
      extensionTestsPath: path.join(rootFolder, "out", "test", `${host}.js`),
      launchArgs: [
        copyReaderFolder(),
        "--disable-extensions",
        `--user-data-dir=${path.join(profile, "u")}`,
        `--extensions-dir=${path.join(profile, "x")}`,
        ...(host === "web" ? ["--extensionDevelopmentKind=web"] : []),
      ],
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

function executable() {
  const code = process.env["CODE"];
  if (code === "download") return { version: process.env["CODE_VERSION"] ?? "stable" };
  if (code && code !== "embedded") return { vscodeExecutablePath: code };
  return { vscodeExecutablePath: path.join(rootFolder, "scripts", "editor", "code.mjs") };
}

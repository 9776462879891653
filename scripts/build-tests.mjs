// @ts-check
// Bundles the tests that run inside the editor, once for each extension host: out/test/node.js and
// out/test/web.js, both with every test/client/*.test.ts.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { rootFolder } from "./editor/paths.mjs";

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await buildTests();

export async function buildTests() {
  /** @type {import("esbuild").BuildOptions} */
  const shared = {
    absWorkingDir: rootFolder,
    outdir: "out/test",
    bundle: true,
    format: "cjs",
    target: "es2022",
    sourcemap: "inline",
    logLevel: "warning",
    define: { clientTests: JSON.stringify(clientTests()), global: "globalThis" },
  };
  await Promise.all([
    build({
      ...shared,
      entryPoints: { node: "test/client/index.ts" },
      platform: "node",
      external: ["vscode", "mocha"],
    }),
    build({
      ...shared,
      entryPoints: { web: "test/web/index.ts" },
      platform: "browser",
      external: ["vscode"],
    }),
  ]);
}

/** `["activation", …]` */
function clientTests() {
  const names = fs.readdirSync(path.join(rootFolder, "test", "client")).sort();
  return names.flatMap((name) => /^(.+)\.test\.ts$/.exec(name)?.[1] ?? []);
}

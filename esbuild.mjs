// Builds the four bundles of the extension (client and server, Node and web) and the command line.
// `node esbuild.mjs [--watch] [--production] [--out FOLDER]`
import { build, context } from "esbuild";

const production = process.argv.includes("--production");
const outAt = process.argv.indexOf("--out");
const outdir = (outAt > 0 && process.argv[outAt + 1]) || "dist";

/** @type {import("esbuild").BuildOptions} */
const shared = {
  bundle: true,
  format: "cjs",
  sourcemap: !production,
  minify: production,
  logLevel: "warning",
  legalComments: "none",
  target: "es2022",
  loader: { ".json": "json" },
};

/** @type {import("esbuild").BuildOptions} */
const node = { ...shared, platform: "node", target: "node20", mainFields: ["module", "main"] };

// Without the `worker` condition a dependency of remark-parse looks for `document` and the bundle
// fails on load in a web worker.
/** @type {import("esbuild").BuildOptions} */
const web = {
  ...shared,
  platform: "browser",
  conditions: ["worker", "browser"],
  mainFields: ["browser", "module", "main"],
  define: { global: "globalThis" },
};

/** @type {import("esbuild").BuildOptions[]} */
const bundles = [
  {
    ...node,
    entryPoints: { extension: "src/client/node/main.ts", server: "src/server/node/main.ts" },
    outdir,
    external: ["vscode"],
  },
  {
    ...web,
    entryPoints: { "web/extension": "src/client/browser/main.ts" },
    outdir,
    external: ["vscode"],
  },
  {
    ...web,
    format: "iife",
    entryPoints: { "web/server": "src/server/browser/main.ts" },
    outdir,
  },
  {
    ...node,
    entryPoints: { cli: "src/cli/main.ts" },
    outdir,
    banner: { js: "#!/usr/bin/env node" },
  },
];

if (process.argv.includes("--watch")) {
  for (const bundle of bundles) await (await context(bundle)).watch();
} else {
  await Promise.all(bundles.map((bundle) => build(bundle)));
}

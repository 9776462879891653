import { build } from "esbuild";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The analysis as it is now, with the doors of the steps that are measured alone. */
export function loadEngine() {
  return loadModule(
    "engine",
    `export * from "./src/analysis/index";
     export { readArticle } from "./src/analysis/article/readArticle";
     export { findActors } from "./src/analysis/actors/findActors";
     export { listWords } from "./src/analysis/passages/listWords";
     export { findCopies } from "./src/analysis/passages/findCopies";`,
  );
}

/**
 * Bundles TypeScript of this project for Node and loads it.
 * @param {string} name of the bundle in out/bench
 * @param {string} contents a module, its imports as seen from the root of the project
 */
export async function loadModule(name, contents) {
  const outfile = fileURLToPath(new URL(`../../out/bench/${name}.cjs`, import.meta.url));
  await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    format: "cjs",
    platform: "node",
    mainFields: ["module", "main"],
    outfile,
    logLevel: "warning",
  });
  return import(pathToFileURL(outfile).href);
}

import { build } from "esbuild";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const outfile = fileURLToPath(new URL("../../out/bench/engine.cjs", import.meta.url));

/** Builds the analysis as it is now, with the doors of the steps that are measured alone. */
export async function loadEngine() {
  await build({
    stdin: {
      contents: `
        export * from "./src/analysis/index";
        export { readArticle } from "./src/analysis/article/readArticle";
        export { listWords } from "./src/analysis/passages/listWords";
        export { findCopies } from "./src/analysis/passages/findCopies";`,
      resolveDir: root,
      loader: "ts",
    },
    bundle: true,
    format: "cjs",
    platform: "node",
    mainFields: ["module", "main"],
    outfile,
    logLevel: "warning",
  });
  return import(pathToFileURL(outfile).href);
}

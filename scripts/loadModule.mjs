// @ts-check
import { build } from "esbuild";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Bundles TypeScript of this project for Node and loads it.
 * @param {string} name of the bundle in out/modules
 * @param {string} contents a module, its imports as seen from the root of the project
 */
export async function loadModule(name, contents) {
  const outfile = fileURLToPath(new URL(`../out/modules/${name}.cjs`, import.meta.url));
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

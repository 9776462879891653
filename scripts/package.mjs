// @ts-check
// npm run package: seed-reader-VERSION.vsix, to be installed into any VS Code.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createVSIX, listFiles } from "@vscode/vsce";
import { readManifest, rootFolder } from "./editor/paths.mjs";

/** What may be in the package; anything else has slipped in. */
const allowed = [
  /^(package|package\.nls|package\.nls\.[\w-]+|language-configuration)\.json$/,
  /^(README|CHANGELOG|NOTICE)\.md$/,
  /^LICENSE(\.\w+)?$/,
  /^dist\/.+\.js$/,
  /^media\/.+$/,
  /^(syntaxes|schemas)\/.+\.json$/,
  /^l10n\/.+\.json$/,
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { name, version } = readManifest();
  const file = path.join(rootFolder, `${name}-${version}.vsix`);
  await packageExtension(file);
  console.log(path.relative(process.cwd(), file));
}

/**
 * Builds for production and packs.
 * @param {string} file
 */
export async function packageExtension(file) {
  const script = path.join(rootFolder, "esbuild.mjs");
  const build = spawnSync(process.execPath, [script, "--production"], {
    cwd: rootFolder,
    stdio: "inherit",
  });
  if (build.status !== 0) throw new Error("The extension could not be built.");
  const strays = strayFiles(await listFiles({ cwd: rootFolder }));
  if (strays.length > 0) throw new Error(`Not meant to be packed: ${strays.join(", ")}`);
  await createVSIX({
    cwd: rootFolder,
    packagePath: file,
    dependencies: false,
    allowMissingRepository: true,
    skipLicense: true,
    rewriteRelativeLinks: false,
  });
}

/**
 * @param {readonly string[]} files
 * @returns {string[]}
 */
export function strayFiles(files) {
  return files.filter((file) => !allowed.some((pattern) => pattern.test(file)));
}

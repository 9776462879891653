// @ts-check
// Reads a tar archive, as much of the format as the browser's package uses: files and folders.
import fs from "node:fs";
import path from "node:path";

const blockSize = 512;

/**
 * @typedef {object} Entry
 * @property {string} name
 * @property {boolean} isFolder
 * @property {Buffer} content
 */

/**
 * @param {Buffer} archive
 * @returns {Generator<Entry>}
 */
export function* readTar(archive) {
  let offset = 0;
  // A block that begins with a zero byte ends the archive.
  while (offset + blockSize <= archive.length && archive[offset] !== 0) {
    const header = archive.subarray(offset, offset + blockSize);
    const size = Number.parseInt(readField(header, 124, 12), 8) || 0;
    const start = offset + blockSize;
    const type = readField(header, 156, 1);
    if (type === "5" || type === "0" || type === "") {
      const content = archive.subarray(start, start + size);
      yield { name: readField(header, 0, 100), isFolder: type === "5", content };
    }
    offset = start + Math.ceil(size / blockSize) * blockSize;
  }
}

/**
 * @param {Buffer} archive
 * @param {string} folder
 */
export function extractTar(archive, folder) {
  for (const { name, isFolder, content } of readTar(archive)) {
    const target = path.join(folder, name);
    fs.mkdirSync(isFolder ? target : path.dirname(target), { recursive: true });
    if (!isFolder) fs.writeFileSync(target, content, { mode: 0o755 });
  }
}

/**
 * @param {Buffer} header
 * @param {number} start
 * @param {number} length
 */
function readField(header, start, length) {
  const text = header.toString("utf8", start, start + length);
  const end = text.indexOf("\0");
  return end < 0 ? text : text.slice(0, end);
}

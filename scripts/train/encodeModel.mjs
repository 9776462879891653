// @ts-check
import { deflateRawSync } from "node:zlib";

/**
 * Packs typed arrays as src/analysis/actors/tagger/packed.ts unpacks them: each as a little-endian
 * 32-bit length in bytes and its bytes, all of it deflated, in base64.
 * @param {readonly ArrayBufferView[]} blocks
 */
export function encodeBlocks(blocks) {
  const parts = blocks.flatMap((block) => {
    const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(bytes.length);
    return [length, bytes];
  });
  return deflateRawSync(Buffer.concat(parts), { level: 9 }).toString("base64");
}

/**
 * Sorted numbers as the differences between them, seven bits to the byte, low bits first.
 * @param {Iterable<number>} sorted
 */
export function encodeDifferences(sorted) {
  const bytes = [];
  let before = 0;
  for (const number of sorted) {
    let difference = number - before;
    before = number;
    while (difference >= 128) {
      bytes.push((difference % 128) + 128);
      difference = Math.floor(difference / 128);
    }
    bytes.push(difference);
  }
  return Uint8Array.from(bytes);
}

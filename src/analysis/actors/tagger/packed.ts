import { inflateSync } from "fflate";

/**
 * Unpacks typed data that scripts/train/encodeModel.mjs has packed: base64 of a deflated list of
 * blocks, each a little-endian 32-bit length in bytes and its bytes.
 */
export function unpackBlocks(packed: string): ArrayBuffer[] {
  const bytes = inflateSync(decodeBase64(packed));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const blocks: ArrayBuffer[] = [];
  for (let at = 0; at + 4 <= bytes.length;) {
    const length = view.getUint32(at, true);
    // A copy, so that the block begins where typed arrays may.
    blocks.push(new Uint8Array(bytes.subarray(at + 4, at + 4 + length)).buffer);
    at += 4 + length;
  }
  return blocks;
}

/** Everywhere the analysis runs: Node since 16, browsers and workers (HTML Standard). */
declare function atob(encoded: string): string;

function decodeBase64(encoded: string): Uint8Array {
  const characters = atob(encoded);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
}

export function toBytes(block: ArrayBuffer | undefined): Uint8Array {
  return new Uint8Array(block ?? new ArrayBuffer(0));
}

export function toShorts(block: ArrayBuffer | undefined): Uint16Array {
  return new Uint16Array(block ?? new ArrayBuffer(0));
}

export function toFloats(block: ArrayBuffer | undefined): Float32Array {
  return new Float32Array(block ?? new ArrayBuffer(0));
}

/** Sorted numbers from their differences, seven bits to the byte, low bits first. */
export function toSums(block: ArrayBuffer | undefined): Uint32Array {
  const sums: number[] = [];
  let sum = 0;
  let difference = 0;
  let scale = 1;
  for (const byte of new Uint8Array(block ?? new ArrayBuffer(0))) {
    difference += (byte & 127) * scale;
    scale *= 128;
    if (byte >= 128) continue;
    sum += difference;
    sums.push(sum);
    difference = 0;
    scale = 1;
  }
  return Uint32Array.from(sums);
}

import { hashText } from "../../../base/hash";

/**
 * The key of a feature named by words: 32 bits, the same on every machine. Two features that share
 * a key share a weight, which is rare enough not to matter (Weinberger et al. 2009).
 */
export function hashFeature(name: string): number {
  return spread(hashText(name));
}

/** The key of two features that stand together; the order counts. */
export function joinFeatures(first: number, second: number): number {
  return spread(Math.imul(first ^ Math.imul(second + 0x9e37, 0x85ebca6b), 0xc2b2ae35));
}

/** The features of the token being read, in a buffer that is used again for every token. */
export class FeatureList {
  /** Only the first {@link count} keys are of this token. */
  keys = new Uint32Array(256);
  count = 0;

  /** Adds a feature of a family, whose number keeps it apart from those of all others. */
  add(family: number, value: number): void {
    if (this.count === this.keys.length) this.#grow();
    this.keys[this.count++] = joinFeatures(value, family);
  }

  #grow(): void {
    const { keys } = this;
    this.keys = new Uint32Array(2 * keys.length);
    this.keys.set(keys);
  }
}

/** The finishing steps of MurmurHash3 (Appleby, public domain): every bit stirs every other. */
function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

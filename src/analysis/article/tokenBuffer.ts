import type { TokenKind, TokenTable } from "../model/article";

/** Collects tokens into typed arrays that grow by doubling. */
export class TokenBuffer {
  count = 0;
  #starts: Uint32Array;
  #ends: Uint32Array;
  #kinds: Uint8Array;
  #blocks: Uint32Array;

  /** @param expected about how many tokens will come; a wrong guess costs only copying. */
  constructor(expected: number) {
    const capacity = Math.max(16, expected);
    this.#starts = new Uint32Array(capacity);
    this.#ends = new Uint32Array(capacity);
    this.#kinds = new Uint8Array(capacity);
    this.#blocks = new Uint32Array(capacity);
  }

  push(kind: TokenKind, start: number, end: number, block: number): void {
    if (this.count === this.#kinds.length) this.#grow();
    this.#starts[this.count] = start;
    this.#ends[this.count] = end;
    this.#kinds[this.count] = kind;
    this.#blocks[this.count] = block;
    this.count++;
  }

  /** Where the last token ends; 0 when there is none. */
  get lastEnd(): number {
    return this.count === 0 ? 0 : (this.#ends[this.count - 1] ?? 0);
  }

  /** Drops the tokens that start at `offset` or later. */
  dropFrom(offset: number): void {
    while (this.count > 0 && (this.#starts[this.count - 1] ?? 0) >= offset) this.count--;
  }

  toTable(): TokenTable {
    return {
      count: this.count,
      starts: this.#starts.slice(0, this.count),
      ends: this.#ends.slice(0, this.count),
      kinds: this.#kinds.slice(0, this.count),
      blocks: this.#blocks.slice(0, this.count),
    };
  }

  #grow(): void {
    const capacity = this.#kinds.length * 2;
    this.#starts = copyInto(new Uint32Array(capacity), this.#starts);
    this.#ends = copyInto(new Uint32Array(capacity), this.#ends);
    this.#blocks = copyInto(new Uint32Array(capacity), this.#blocks);
    const kinds = new Uint8Array(capacity);
    kinds.set(this.#kinds);
    this.#kinds = kinds;
  }
}

function copyInto(target: Uint32Array, source: Uint32Array): Uint32Array {
  target.set(source);
  return target;
}

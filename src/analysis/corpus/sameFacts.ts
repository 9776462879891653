import type { ArticleFacts } from "../model/facts";
import type { WordTable } from "../model/words";

/**
 * Whether two articles say the same, so that nothing that depends on the folder can move. Compared
 * deeply; different texts mostly differ in length or in an early word, so that it ends soon.
 */
export function sameFacts(x: ArticleFacts, y: ArticleFacts): boolean {
  // Other white space or marks at the same places move nothing.
  return x === y || sameValue({ ...x, textHash: 0 }, { ...y, textHash: 0 });
}

/** Whether two articles hold the same words at the same places. */
export function sameWords(x: ArticleFacts, y: ArticleFacts): boolean {
  return sameTable(x.words, y.words) && sameTable(x.furnitureWords, y.furnitureWords);
}

function sameTable(x: WordTable, y: WordTable): boolean {
  return x === y || sameValue(x, y);
}

function sameValue(x: unknown, y: unknown): boolean {
  if (Object.is(x, y)) return true;
  if (typeof x !== "object" || typeof y !== "object" || x === null || y === null) return false;
  if (ArrayBuffer.isView(x) && ArrayBuffer.isView(y)) return sameNumbers(x, y);
  const entriesX = Object.entries(x);
  // Safe: `y` is an object, and a key it lacks reads as undefined.
  const valuesY = y as Readonly<Record<string, unknown>>;
  if (entriesX.length !== Object.keys(y).length) return false;
  return entriesX.every(([key, value]) => key in valuesY && sameValue(value, valuesY[key]));
}

function sameNumbers(x: ArrayBufferView, y: ArrayBufferView): boolean {
  if (x.byteLength !== y.byteLength) return false;
  const bytesX = new Uint8Array(x.buffer, x.byteOffset, x.byteLength);
  const bytesY = new Uint8Array(y.buffer, y.byteOffset, y.byteLength);
  return bytesX.every((byte, at) => byte === bytesY[at]);
}

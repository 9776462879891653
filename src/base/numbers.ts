/** Whole numbers from 0, in as few bytes as the largest needs. */
export type Numbers = Uint16Array | Uint32Array;

/** @param end all of the numbers are below it. */
export function toNumbers(values: ArrayLike<number>, end: number): Numbers {
  return end <= 2 ** 16 ? Uint16Array.from(values) : Uint32Array.from(values);
}

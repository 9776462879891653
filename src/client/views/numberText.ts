/** A number as all counts are written: `18,000`. */
export function numberText(value: number): string {
  return value.toLocaleString("en");
}

/** The same text as a copy: a long slice would keep the text that it was cut from in memory. */
export function withoutWhole(text: string): string {
  return text.length > 12 ? [...text].join("") : text;
}

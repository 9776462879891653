/** Control characters and marks that turn the direction of text: they could disguise a card. */
const unprintable = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Text on one line: no line breaks, no control characters, no runs of spaces. */
export function oneLine(text: string): string {
  return printable(text).trim();
}

/** The same with a space kept at either end: for a part of a line. */
export function printable(text: string): string {
  return text.replace(unprintable, " ").replace(/\s+/g, " ");
}

/**
 * One line of at most `longest` UTF-16 units, cut between words where that leaves enough of it, with
 * `…` where something is left out. Reads no more of a long text than it needs.
 */
export function shorten(text: string, longest: number): string {
  const line = oneLine(text.slice(0, longest * 4));
  if (line.length <= longest && text.length <= longest * 4) return line;
  const space = line.lastIndexOf(" ", longest - 1);
  const end = space > longest / 2 ? space : wholeCharacters(line, longest - 1);
  return `${line.slice(0, end).replace(/[\s,;:–—-]+$/u, "")}…`;
}

/** The length without half of a surrogate pair at the end. */
function wholeCharacters(text: string, length: number): number {
  const last = text.charCodeAt(length - 1);
  return last >= 0xd800 && last <= 0xdbff ? length - 1 : length;
}

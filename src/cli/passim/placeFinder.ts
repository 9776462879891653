import { countBefore } from "../../base/binarySearch";
import { toSpan, type Span } from "../../base/span";
import { echoHash, type PassimPlace } from "./passimLine";

/** Finds the place that passim means in the text of an article; null where other words stand there. */
export type PlaceFinder = (place: PassimPlace) => Span | null;

/**
 * Passim counts code points, and its first version, on a machine that counts as JavaScript does, UTF-16
 * units: the words that it repeats tell which. They are cut one character early by the second
 * version, whose offsets begin at 0 and whose `substr` begins at 1.
 */
export function placeFinder(text: string): PlaceFinder {
  const toUnits = unitCounter(text);
  return ({ begin, end, echo }) => {
    const units: readonly ((at: number) => number)[] =
      toUnits === null ? [(at) => at] : [toUnits, (at) => at];
    for (const unit of units) {
      const span = toSpan(unit(begin), unit(end));
      if (span.end > text.length || span.start >= span.end) continue;
      if (echo === null) return trimmed(text, span);
      const isEchoed = [0, 1].some((early) => {
        const [from, to] = [unit(Math.max(0, begin - early)), unit(Math.max(0, end - early))];
        return echoHash(text.slice(from, to)) === echo;
      });
      if (isEchoed) return trimmed(text, span);
    }
    return null;
  };
}

/** From code points to UTF-16 units; null where the text has no character beyond U+FFFF. */
function unitCounter(text: string): ((codePoint: number) => number) | null {
  /** The code point that each such character is. */
  const wide: number[] = [];
  for (let at = 0, point = 0; at < text.length; at++, point++) {
    if ((text.codePointAt(at) ?? 0) <= 0xffff) continue;
    wide.push(point);
    at++;
  }
  if (wide.length === 0) return null;
  return (point) => point + countBefore(wide.length, (index) => (wide[index] ?? 0) < point);
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return toSpan(from, Math.max(from, start + words.trimEnd().length));
}

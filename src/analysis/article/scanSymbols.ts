/**
 * Where the symbol that begins at `start` ends. A whole emoji sequence (flag, skin tone, joined
 * figures, variation selector) is one symbol; so is every other symbol by itself.
 *
 *     🇮🇷🇷🇺 👩‍💻 €5
 *     ^^^^          the first flag: two regional indicators
 */
export function endOfSymbol(text: string, start: number, end: number): number {
  const point = text.codePointAt(start) ?? 0;
  let at = start + widthOf(point);
  if (isRegionalIndicator(point)) {
    const second = text.codePointAt(at) ?? 0;
    return Math.min(isRegionalIndicator(second) ? at + 2 : at, end);
  }
  while (at < end) {
    const next = text.codePointAt(at) ?? 0;
    if (isModifier(next)) at += widthOf(next);
    else if (next === zeroWidthJoiner && isPictograph(text.codePointAt(at + 1) ?? 0)) {
      at += 1 + widthOf(text.codePointAt(at + 1) ?? 0);
    } else break;
  }
  return Math.min(at, end);
}

const zeroWidthJoiner = 0x200d;

function widthOf(point: number): number {
  return point > 0xffff ? 2 : 1;
}

function isRegionalIndicator(point: number): boolean {
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}

/** Variation selectors, skin tones, keycap and tag characters. */
function isModifier(point: number): boolean {
  return (
    (point >= 0xfe00 && point <= 0xfe0f) ||
    (point >= 0x1f3fb && point <= 0x1f3ff) ||
    point === 0x20e3 ||
    (point >= 0xe0020 && point <= 0xe007f)
  );
}

function isPictograph(point: number): boolean {
  return point > 0x2000 && /\p{Extended_Pictographic}/u.test(String.fromCodePoint(point));
}

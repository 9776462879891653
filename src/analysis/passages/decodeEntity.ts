/**
 * The character that an HTML entity stands for, given without `&` and `;`; null for unknown names.
 * Letters with accents come without them: words are folded anyway.
 */
export function decodeEntity(name: string): string | null {
  if (name.startsWith("#")) return decodeNumber(name.slice(1));
  const accented = /^([A-Za-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron)$/.exec(name);
  return accented?.[1] ?? named.get(name) ?? null;
}

const mostCodePoint = 0x10ffff;

function decodeNumber(digits: string): string | null {
  const isHex = /^[xX][\dA-Fa-f]+$/.test(digits);
  if (!isHex && !/^\d+$/.test(digits)) return null;
  const code = isHex ? Number.parseInt(digits.slice(1), 16) : Number(digits);
  return code > 0 && code <= mostCodePoint ? String.fromCodePoint(code) : null;
}

const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["laquo", "«"],
  ["raquo", "»"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
  ["nbsp", " "],
  ["shy", "\u00ad"],
  ["bull", "•"],
  ["middot", "·"],
  ["copy", "©"],
  ["reg", "®"],
  ["trade", "™"],
  ["euro", "€"],
  ["pound", "£"],
  ["deg", "°"],
  ["aelig", "æ"],
  ["AElig", "Æ"],
  ["oslash", "ø"],
  ["Oslash", "Ø"],
  ["szlig", "ß"],
]);

/** What a character does in a text. Numbers, so that they fit a lookup table. */
export const CharacterClass = { space: 0, letter: 1, digit: 2, mark: 3, symbol: 4 } as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

/**
 * The class of the character whose code unit stands at `at`. A surrogate pair is looked up as one
 * character when the first half is asked for; a surrogate without its partner is a symbol.
 *
 * @param at index below `text.length`.
 */
export function characterClassAt(text: string, at: number): CharacterClass {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdfff) return characterClassOf(code);
  const point = text.codePointAt(at) ?? code;
  return point > 0xffff ? classify(point) : CharacterClass.symbol;
}

/** The class of a code unit that is no surrogate. */
export function characterClassOf(code: number): CharacterClass {
  const known = table[code] ?? unknown;
  if (known !== unknown) return known as CharacterClass; // the table holds nothing else
  const found = classify(code);
  table[code] = found;
  return found;
}

export function isLetterAt(text: string, at: number): boolean {
  return at < text.length && characterClassAt(text, at) === CharacterClass.letter;
}

export function isDigitAt(text: string, at: number): boolean {
  return at < text.length && characterClassAt(text, at) === CharacterClass.digit;
}

/** Whether the code is an apostrophe, typed or typographic (U+2018 stands in for it by mistake). */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0xb4;
}

/** Whether the character at `at` is a letter that differs from its lower case. */
export function isUpperCaseAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const character = text.slice(at, at + (code >= 0xd800 && code <= 0xdbff ? 2 : 1));
  return character !== character.toLowerCase();
}

const unknown = 255;

/** One class per code unit, filled in as characters are met: a `\p{…}` test costs ten times more. */
const table = new Uint8Array(0x10000).fill(unknown);

const marks = new Set("`´|^~¨".split("").map((character) => character.charCodeAt(0)));

function classify(point: number): CharacterClass {
  if (marks.has(point)) return CharacterClass.mark;
  const character = String.fromCodePoint(point);
  // Format characters (soft hyphen, joiners) belong to the word they stand in; the zero-width space
  // and the direction marks part words.
  if (point === 0xad || point === 0x200c || point === 0x200d) return CharacterClass.letter;
  if (/[\p{L}\p{M}]/u.test(character)) return CharacterClass.letter;
  if (/\p{Nd}/u.test(character)) return CharacterClass.digit;
  if (/[\p{Z}\p{C}\s]/u.test(character)) return CharacterClass.space;
  return /\p{P}/u.test(character) ? CharacterClass.mark : CharacterClass.symbol;
}

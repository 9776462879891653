import type { Note } from "../model/article";

/**
 * Finds characters that a wrong decoding left behind, one note for every run; the text stays as it is.
 *
 *     Russiaâ€™s   UTF-8 read as Windows-1252      war. �   bytes that nobody could read
 *           ^^^                                        ^
 */
export function findMojibake(text: string): Note[] {
  const notes: Note[] = [];
  for (let at = 0; at < text.length && notes.length < mostNotes; at++) {
    if (!canBegin(text.charCodeAt(at))) continue;
    const end = endOfRun(text, at);
    if (end === at) continue;
    notes.push({ span: { start: at, end }, rule: "mojibake", text: describe(text, at) });
    at = end - 1;
  }
  return notes;
}

/**
 * The character that one garbled character stands for, where one stands; an apostrophe for a lost one
 * (U+FFFD), which is the character that is lost most between letters. Null for sound characters.
 */
export function garbledCharacterAt(
  text: string,
  at: number,
): { readonly length: number; readonly character: string } | null {
  const length = canBegin(text.charCodeAt(at)) ? widthAt(text, at) : 0;
  if (length === 0) return null;
  const lead = byteOf(text.charCodeAt(at));
  if (lengthAfter(lead) !== length) return { length, character: "’" };
  let code = lead & (0xff >> (length + 1));
  for (let index = 1; index < length; index++) {
    code = (code << 6) | (byteOf(text.charCodeAt(at + index)) & 0x3f);
  }
  return { length, character: code <= 0x10ffff ? String.fromCodePoint(code) : "’" };
}

/** A text that is all wrong needs no list of every place. */
const mostNotes = 500;

/** Whether a garbled character can begin so; almost all of every text is passed over here. */
function canBegin(code: number): boolean {
  if (code < 0xc2) return false;
  return code <= 0xf0 || code === 0x10f || code === 0xfffd;
}

function describe(text: string, at: number): string {
  return text.charCodeAt(at) === 0xfffd
    ? "A character was lost when this text was decoded."
    : "A character was garbled when this text was decoded.";
}

function endOfRun(text: string, start: number): number {
  let at = start;
  for (let width = widthAt(text, at); width > 0; width = widthAt(text, at)) at += width;
  return at;
}

/** How many code units of one garbled character stand at `at`; 0 when it is a sound one. */
function widthAt(text: string, at: number): number {
  if (text.charCodeAt(at) === 0xfffd) return 1;
  if (text.startsWith("ďż˝", at)) return 3; // U+FFFD in UTF-8, read as Windows-1250
  const lead = byteOf(text.charCodeAt(at));
  const length = lengthAfter(lead);
  if (length === 0) return 0;
  for (let index = 1; index < length; index++) {
    const byte = byteOf(text.charCodeAt(at + index));
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return isPunctuation(text, at + 1) ? 0 : length;
}

/** How many bytes UTF-8 gives a character that begins with `lead`, for the leads met in practice. */
function lengthAfter(lead: number): number {
  if (lead === 0xc2 || lead === 0xc3) return 2;
  if (lead >= 0xe2 && lead <= 0xef) return 3;
  return lead === 0xf0 ? 4 : 0;
}

/** `NÃO”` and `passé”…` are words with marks after them, not garbled characters. */
function isPunctuation(text: string, at: number): boolean {
  return "’”“‘»«—–…".includes(text.charAt(at));
}

/** The Windows-1252 byte that reads as this character; -1 when none does. */
function byteOf(code: number): number {
  return code < 0x100 ? code : (highBytes.get(code) ?? -1);
}

/** Windows-1252 from 0x80 to 0x9f, in order; the five holes keep their control codes. */
const highCharacters = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
const highBytes = new Map(
  Array.from(highCharacters, (character, index) => [character.charCodeAt(0), 0x80 + index]),
);

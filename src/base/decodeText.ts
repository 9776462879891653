/** What the bytes of a file say. */
export type DecodedText =
  | {
      readonly ok: true;
      /** Without the byte order mark. Surrogates without a partner stay as they are. */
      readonly text: string;
      readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
      readonly byteOrderMark: boolean;
    }
  | {
      readonly ok: false;
      /** One sentence for a reader. */
      readonly reason: string;
    };

/** The largest file that is read: 32 MiB. */
export const maxArticleBytes = 32 * 1024 * 1024;

/**
 * Decodes the bytes of an article. A byte order mark decides; without one, zeros in every second
 * byte mean UTF-16, valid UTF-8 is UTF-8, and anything else that looks like text is Windows-1252.
 * Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > maxArticleBytes) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    return { ok: false, reason: `The file is too large: ${size} MiB, at most 32 MiB are read.` };
  }
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) {
    return { ok: false, reason: "The file is UTF-32, which is not supported; save it as UTF-8." };
  }
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes.subarray(2), "utf-16le", true);
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes.subarray(2), "utf-16be", true);
  const wide = guessUtf16(bytes);
  if (wide) return decodeUtf16(bytes, wide, false);
  if (looksBinary(bytes)) {
    return { ok: false, reason: "The file is not text: it holds NUL or other control bytes." };
  }
  return decodeNarrow(bytes);
}

/**
 * `TextDecoder` is in every JavaScript runtime this runs on (Node, browsers, workers), but in none of
 * the libraries that this room is compiled with: the room knows no platform.
 */
declare class TextDecoder {
  constructor(label: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}

function decodeNarrow(bytes: Uint8Array): DecodedText {
  const byteOrderMark = startsWith(bytes, [0xef, 0xbb, 0xbf]);
  const body = byteOrderMark ? bytes.subarray(3) : bytes;
  if (byteOrderMark || isMostlyUtf8(body)) {
    // A few damaged bytes in a text that is otherwise UTF-8 become U+FFFD, as in every editor.
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
    return { ok: true, text, encoding: "utf-8", byteOrderMark };
  }
  const text = new TextDecoder("windows-1252").decode(body);
  return { ok: true, text, encoding: "windows-1252", byteOrderMark };
}

/** Whether every non-ASCII character is valid UTF-8, or far more are than are not. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let valid = 0;
  let damaged = 0;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    let followers = 1;
    while (followers < length && ((bytes[at + followers] ?? 0) & 0xc0) === 0x80) followers++;
    if (length > 1 && followers === length && lead < 0xf5) valid++;
    else damaged++;
    at += followers;
  }
  return damaged === 0 || valid > damaged * 4;
}

/** By hand: a `TextDecoder` would replace surrogates that have no partner. */
function decodeUtf16(
  bytes: Uint8Array,
  encoding: "utf-16le" | "utf-16be",
  byteOrderMark: boolean,
): DecodedText {
  const low = encoding === "utf-16le" ? 0 : 1;
  const codes = new Uint16Array(bytes.length >> 1);
  for (let at = 0; at < codes.length; at++) {
    codes[at] = (bytes[at * 2 + low] ?? 0) | ((bytes[at * 2 + 1 - low] ?? 0) << 8);
  }
  const pieces: string[] = [];
  // In pieces: the arguments of one call have to fit the stack.
  for (let at = 0; at < codes.length; at += 8192) {
    pieces.push(String.fromCharCode(...codes.subarray(at, at + 8192)));
  }
  return { ok: true, text: pieces.join(""), encoding, byteOrderMark };
}

/** How many bytes at the start are looked at for a guess. */
const sampleBytes = 64 * 1024;

/** UTF-16 of a Western text has zeros in the upper halves (70 % or more) and hardly any below. */
function guessUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const sample = Math.min(bytes.length, sampleBytes);
  const zeros = [0, 0];
  for (let at = 0; at < sample; at++) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const pairs = sample / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return "utf-16le";
  return even > pairs * 0.7 && odd < pairs * 0.05 ? "utf-16be" : null;
}

/**
 * Binary files have many control bytes. One NUL in a thousand bytes is tolerated, and a few other
 * control bytes in any text: scraped pages and old mail hold one now and then, and a whole article
 * is worth more than that rule.
 */
function looksBinary(bytes: Uint8Array): boolean {
  let nuls = 0;
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) nuls++;
    else if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b) controls++;
  }
  return nuls > bytes.length / 1000 || controls > 2 + bytes.length / 50;
}

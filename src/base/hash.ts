/**
 * A 32-bit FNV-1a hash of a string's UTF-16 code units (Fowler, Noll, Vo; RFC 9923), unsigned.
 * For tables and fingerprints, never for security.
 */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

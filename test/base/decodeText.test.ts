import { describe, expect, it } from "vitest";
import { decodeText, maxArticleBytes } from "../../src/base/decodeText";

const sample = "“Café” — the mayor’s harbour, 5 €. ".repeat(3);

function utf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes[at * 2 + (order === "le" ? 0 : 1)] = code & 0xff;
    bytes[at * 2 + (order === "le" ? 1 : 0)] = code >> 8;
  }
  return bytes;
}

function join(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function check(bytes: Uint8Array, encoding: string, text: string, byteOrderMark = false): void {
  expect(decodeText(bytes)).toEqual({ ok: true, text, encoding, byteOrderMark });
}

describe("decodeText reads", () => {
  it("UTF-8 with and without a byte order mark", () => {
    check(utf8(sample), "utf-8", sample);
    check(join([0xef, 0xbb, 0xbf], utf8(sample)), "utf-8", sample, true);
    check(utf8("plain"), "utf-8", "plain");
  });
  it("an empty file and one that is only a byte order mark", () => {
    check(new Uint8Array(), "utf-8", "");
    check(Uint8Array.of(0xef, 0xbb, 0xbf), "utf-8", "", true);
    check(Uint8Array.of(0xff, 0xfe), "utf-16le", "", true);
  });
  it("UTF-16 in both orders, with and without a byte order mark", () => {
    check(join([0xff, 0xfe], utf16(sample, "le")), "utf-16le", sample, true);
    check(join([0xfe, 0xff], utf16(sample, "be")), "utf-16be", sample, true);
    check(utf16("The harbour is closed.\n", "le"), "utf-16le", "The harbour is closed.\n");
    check(utf16("The harbour is closed.\n", "be"), "utf-16be", "The harbour is closed.\n");
  });
  it("surrogates without a partner as they are", () => {
    const text = "a \ud83c b \udc00";
    check(join([0xff, 0xfe], utf16(text, "le")), "utf-16le", text, true);
  });
  it("Windows-1252 where it is no UTF-8", () => {
    const bytes = Uint8Array.from("\x93Caf\xe9\x94 \x97 5 \x80", (character) =>
      character.charCodeAt(0),
    );
    check(bytes, "windows-1252", "“Café” — 5 €");
  });
  it("UTF-8 with a few damaged bytes, or cut in a character, as UTF-8", () => {
    const bytes = utf8(sample);
    check(join(bytes, [0xe2, 0x80]), "utf-8", `${sample}\ufffd`);
  });
  it("a stray NUL in a long text", () => {
    const text = `${"The harbour is closed. ".repeat(100)}\0${"The pier is open. ".repeat(100)}`;
    check(utf8(text), "utf-8", text);
  });
  it("a stray control byte in a short text", () => {
    check(utf8("The pier\u0018 is open.\f\n"), "utf-8", "The pier\u0018 is open.\f\n");
  });
});

describe("decodeText refuses, with a reason,", () => {
  function checkRefused(bytes: Uint8Array, reason: RegExp): void {
    const decoded = decodeText(bytes);
    expect(decoded.ok ? decoded.text : decoded.reason).toMatch(reason);
    expect(decoded.ok).toBe(false);
  }
  it("binary files", () => {
    checkRefused(join(utf8("\x89PNG\r\n"), [0, 0, 0, 13, 1, 2, 0]), /not text/);
    checkRefused(
      Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 251),
      /not text/,
    );
    checkRefused(utf8("harbour\0pier"), /NUL/);
    checkRefused(utf8("\u0001\u0002\u0003\u0004 harbour \u0005 pier"), /control/);
  });
  it("UTF-32", () => {
    checkRefused(Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), /UTF-32/);
  });
  it("files that are too large", () => {
    checkRefused(new Uint8Array(maxArticleBytes + 1).fill(0x20), /too large: 32\.0 MiB/);
    expect(decodeText(new Uint8Array(maxArticleBytes).fill(0x20)).ok).toBe(true);
  });
});

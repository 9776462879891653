import type { Block, TokenTable } from "../model/article";
import { TokenKind } from "../model/article";
import type { Span } from "../../base/span";
import {
  CharacterClass,
  characterClassAt,
  isApostrophe,
  isDigitAt,
  isLetterAt,
} from "./characters";
import { endOfAddress, mailAddressAround } from "./scanLinks";
import { endOfSymbol } from "./scanSymbols";
import { endOfWord, possessiveStart } from "./scanWords";
import { TokenBuffer } from "./tokenBuffer";

/**
 * Cuts the blocks of a text into tokens, in one pass over its code units.
 *
 *     “U.S. aid,” Burns’ office said.
 *     ^^^^^ ^^^^^ ^^^^^^ ^^^^^^ ^^^^^   “ U.S. aid , ” Burns ’ office said .
 */
export function scanTokens(text: string, blocks: readonly Block[]): TokenTable {
  const buffer = new TokenBuffer(Math.ceil(text.length / 4));
  blocks.forEach((block, index) => {
    scanBlock(text, block.span, index, buffer);
  });
  return buffer.toTable();
}

function scanBlock(text: string, span: Span, block: number, buffer: TokenBuffer): void {
  let at = span.start;
  // Whether a single quotation mark is open: then ’ after an s closes it and is no possessive.
  let quoted = false;
  while (at < span.end) {
    const kind = characterClassAt(text, at);
    if (kind === CharacterClass.space) {
      at++;
      continue;
    }
    const start = at;
    if (kind === CharacterClass.letter) {
      at = scanWord(text, { start, end: span.end }, block, buffer, quoted);
    } else if (kind === CharacterClass.digit) {
      at = endOfNumber(text, at, span.end);
      buffer.push(TokenKind.number, start, at, block);
    } else if (kind === CharacterClass.mark) {
      at = scanMark(text, { start, end: span.end }, block, buffer, span.start);
      if (isApostrophe(text.charCodeAt(start)) && at === start + 1) {
        quoted = opensQuotation(text, start, span.start);
      }
    } else {
      at = scanSymbol(text, { start, end: span.end }, block, buffer);
    }
  }
}

/** Reads a word, its possessive ending if it has one, or the web address it begins. */
function scanWord(
  text: string,
  rest: Span,
  block: number,
  buffer: TokenBuffer,
  quoted: boolean,
): number {
  const address = endOfAddress(text, rest.start, rest.end);
  if (address > rest.start) {
    buffer.push(TokenKind.link, rest.start, address, block);
    return address;
  }
  const end = endOfWord(text, rest.start, rest.end);
  const cut = possessiveStart(text, rest.start, end);
  if (cut < end) {
    buffer.push(TokenKind.word, rest.start, cut, block);
    buffer.push(TokenKind.possessive, cut, end, block);
    return end;
  }
  buffer.push(TokenKind.word, rest.start, end, block);
  if (quoted || end >= rest.end || !isPluralPossessive(text, end)) return end;
  buffer.push(TokenKind.possessive, end, end + 1, block);
  return end + 1;
}

/** Whether an apostrophe at `at` follows an s and nothing of the word comes after: `Burns’ office`. */
function isPluralPossessive(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x27 && code !== 0x2019) return false;
  const before = text.charCodeAt(at - 1) | 32;
  if (before !== 0x73 && before !== 0x7a && before !== 0x78) return false;
  const after = text.charCodeAt(at + 1);
  return !isApostrophe(after) && !isLetterAt(text, at + 1);
}

/** Whether the single mark at `at` opens a quotation: nothing or a space before, a letter after. */
function opensQuotation(text: string, at: number, blockStart: number): boolean {
  const before = at === blockStart ? CharacterClass.space : characterClassAt(text, at - 1);
  return before !== CharacterClass.letter && isLetterAt(text, at + 1);
}

/** `1,000.5`, `10:30`, `90s`, `20th`. */
function endOfNumber(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const separates = code === 0x2e || code === 0x2c || code === 0x3a;
    if (separates ? at + 1 < end && isDigitAt(text, at + 1) : isDigitAt(text, at)) at++;
    else break;
  }
  while (at < end && isLetterAt(text, at)) at += text.charCodeAt(at) >= 0xd800 ? 2 : 1;
  return Math.min(at, end);
}

function scanMark(
  text: string,
  rest: Span,
  block: number,
  buffer: TokenBuffer,
  blockStart: number,
): number {
  const { start, end } = rest;
  const code = text.charCodeAt(start);
  const mail = code === 0x40 ? mailAddressAround(text, start, blockStart, end) : null;
  if (mail) {
    buffer.dropFrom(mail.start);
    // A token that reaches into the name keeps what it has.
    buffer.push(TokenKind.link, Math.max(mail.start, buffer.lastEnd), mail.end, block);
    return mail.end;
  }
  const address = endOfAddress(text, start, end);
  const stop = address > start ? address : endOfRun(text, start, end, code);
  buffer.push(address > start ? TokenKind.link : TokenKind.mark, start, stop, block);
  return stop;
}

/** Dot and hyphen runs are one mark, and so are exactly two apostrophes or grave accents. */
function endOfRun(text: string, start: number, end: number, code: number): number {
  let at = start + 1;
  if (code === 0x2e || code === 0x2d) {
    while (at < end && text.charCodeAt(at) === code) at++;
  } else if ((isApostrophe(code) || code === 0x60) && at < end && text.charCodeAt(at) === code) {
    at++;
  }
  return at;
}

function scanSymbol(text: string, rest: Span, block: number, buffer: TokenBuffer): number {
  const cashtag = endOfAddress(text, rest.start, rest.end);
  const isLink = cashtag > rest.start;
  const end = isLink ? cashtag : endOfSymbol(text, rest.start, rest.end);
  buffer.push(isLink ? TokenKind.link : TokenKind.symbol, rest.start, end, block);
  return end;
}

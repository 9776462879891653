import type { Sentence, TokenTable } from "../model/article";
import { TokenKind } from "../model/article";
import { abbreviations, sentenceStarters } from "../lexicon/en/abbreviations";
import { CharacterClass, characterClassAt, isUpperCaseAt } from "./characters";

/**
 * Cuts the tokens of every block into sentences; none crosses a block.
 *
 *     “We will sign,” he said. “Soon.” Nobody asked why.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^ ^^^^^^^^^^^^^^^^^
 */
export function findSentences(text: string, tokens: TokenTable): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let hasWord = false;
  for (let index = 0; index < tokens.count; index++) {
    // A number that opens a sentence may be the item's own: `1. The harbour closes.`
    hasWord ||= isSpoken(tokens.kinds[index]) && !isOpeningNumber(tokens, index, first);
    const last = hasWord ? lastOfSentence(text, tokens, index) : -1;
    const blockEnds =
      tokens.blocks[index + 1] !== tokens.blocks[index] || index + 1 === tokens.count;
    if (last < 0 && !blockEnds) continue;
    const end = Math.max(last, index) + 1;
    sentences.push(toSentence(tokens, first, end));
    first = end;
    index = end - 1;
    hasWord = false;
  }
  return sentences;
}

function toSentence(tokens: TokenTable, firstToken: number, endToken: number): Sentence {
  return {
    firstToken,
    endToken,
    block: tokens.blocks[firstToken] ?? 0,
    span: { start: tokens.starts[firstToken] ?? 0, end: tokens.ends[endToken - 1] ?? 0 },
  };
}

function isSpoken(kind: number | undefined): boolean {
  return kind === TokenKind.word || kind === TokenKind.number || kind === TokenKind.link;
}

function isOpeningNumber(tokens: TokenTable, index: number, first: number): boolean {
  return index === first && tokens.kinds[index] === TokenKind.number;
}

/** If token `index` ends a sentence, the last of the closing marks after it; else -1. */
function lastOfSentence(text: string, tokens: TokenTable, index: number): number {
  const ending = endingOf(text, tokens, index);
  if (ending === "none") return -1;
  const last = skipClosers(text, tokens, index);
  return isStart(text, tokens, last + 1, ending) ? last : -1;
}

type Ending = "stop" | "question" | "abbreviation" | "title" | "none";

function endingOf(text: string, tokens: TokenTable, index: number): Ending {
  const end = tokens.ends[index] ?? 0;
  const code = text.charCodeAt(end - 1);
  if (tokens.kinds[index] === TokenKind.mark) {
    if (code === 0x2e || code === 0x2026 || code === 0x3002) return "stop";
    return code === 0x21 || code === 0x3f || code === 0x203d ? "question" : "none";
  }
  if (tokens.kinds[index] !== TokenKind.word || code !== 0x2e) return "none";
  return titles.has(text.slice(tokens.starts[index], end - 1)) ? "title" : "abbreviation";
}

/** Further stops and the closing marks that touch them, then what is left of a lost character. */
function skipClosers(text: string, tokens: TokenTable, index: number): number {
  let last = index;
  while (last + 1 < tokens.count && tokens.blocks[last + 1] === tokens.blocks[index]) {
    const start = tokens.starts[last + 1] ?? 0;
    const code = text.charCodeAt(start);
    const isLost = code === 0xfffd;
    if (!isLost && (start !== tokens.ends[last] || !closers.has(code))) break;
    // A straight mark that a letter touches opens the next quotation: `gone."Now`
    if (straight.has(code) && touchesWord(text, tokens, last + 1)) break;
    last++;
  }
  return last;
}

const closers = new Set([..."\"'”’»)]}!?.…"].map((character) => character.charCodeAt(0)));
const straight = new Set([0x22, 0x27]);

function touchesWord(text: string, tokens: TokenTable, index: number): boolean {
  const end = tokens.ends[index] ?? 0;
  return tokens.starts[index + 1] === end && characterClassAt(text, end) === CharacterClass.letter;
}

/** Whether a new sentence can begin at token `index`, after an ending of this kind. */
function isStart(text: string, tokens: TokenTable, index: number, ending: Ending): boolean {
  if (index >= tokens.count || tokens.blocks[index] !== tokens.blocks[index - 1]) return true;
  if (ending === "title") return false;
  const spaced = tokens.starts[index] !== tokens.ends[index - 1];
  const word = firstWord(tokens, index);
  if (word < 0) return spaced;
  const start = tokens.starts[word] ?? 0;
  if (tokens.kinds[word] === TokenKind.number) return spaced && ending !== "abbreviation";
  if (!isUpperCaseAt(text, start) && hasCase(text, start)) return false;
  const written = text.slice(start, tokens.ends[word]);
  if (ending === "abbreviation") return starters.has(written);
  if (ending === "question" && isAttribution(text, tokens, index, word)) return false;
  return spaced || ending === "question" || written.length > 1;
}

/** The first word or number at or after `index`, past opening marks and symbols; -1 if none is near. */
function firstWord(tokens: TokenTable, index: number): number {
  for (let at = index; at < Math.min(index + 4, tokens.count); at++) {
    if (tokens.blocks[at] !== tokens.blocks[index]) return -1;
    if (isSpoken(tokens.kinds[at])) return at;
  }
  return -1;
}

/** Scripts without capitals begin a sentence with any letter. */
function hasCase(text: string, at: number): boolean {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return character.toLowerCase() !== character.toUpperCase();
}

/** `“Why now?” Doe asked.` goes on after the mark: a closing mark, a name, then a verb of speech. */
function isAttribution(text: string, tokens: TokenTable, index: number, word: number): boolean {
  if (word !== index) return false;
  const before = text.charCodeAt((tokens.ends[index - 1] ?? 1) - 1);
  if (before !== 0x201d && before !== 0x22 && before !== 0x2019 && before !== 0x27) return false;
  for (let at = word + 1; at < Math.min(word + 4, tokens.count); at++) {
    if (tokens.kinds[at] !== TokenKind.word) return false;
    if (speechVerbs.has(text.slice(tokens.starts[at], tokens.ends[at]))) return true;
    if (!isUpperCaseAt(text, tokens.starts[at] ?? 0)) return false;
  }
  return false;
}

const speechVerbs = new Set(
  "asked said says asks replied shouted added wondered told exclaimed wrote cried".split(" "),
);
const titles = new Set(abbreviations.title.flatMap((word) => [word, word.toUpperCase()]));
const starters = new Set(sentenceStarters);

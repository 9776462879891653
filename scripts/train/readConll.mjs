// @ts-check
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** @typedef {{ text: string, mentions: { start: number, end: number, kind: string }[] }} LabelledText */

/** Sentences that make one text: as many as a short article has. */
const sentencesInText = 25;

/** @type {Readonly<Record<string, string>>} */
const kinds = { PER: "person", ORG: "organization", LOC: "place", MISC: "other" };

/**
 * Reads a file of `TOKEN<TAB>TAG` lines (CoNLL, BIO), a blank line between sentences, as running
 * text with labelled spans. Handles of social networks are no names here.
 * @param {string} file
 * @returns {LabelledText[]}
 */
export function readConll(file) {
  const sentences = gunzipSync(readFileSync(file))
    .toString("utf8")
    .split(/\n\s*\n/)
    .map((sentence) => sentence.split("\n").filter((line) => line.includes("\t")))
    .filter((lines) => lines.length > 0);
  const texts = [];
  for (let at = 0; at < sentences.length; at += sentencesInText) {
    texts.push(toText(sentences.slice(at, at + sentencesInText)));
  }
  return texts;
}

/** @param {string[][]} sentences */
function toText(sentences) {
  /** @type {LabelledText} */
  const labelled = { text: "", mentions: [] };
  for (const lines of sentences) {
    if (labelled.text !== "") labelled.text += "\n";
    appendSentence(labelled, lines);
  }
  return labelled;
}

/**
 * @param {LabelledText} labelled
 * @param {string[]} lines
 */
function appendSentence(labelled, lines) {
  let before = "";
  let inQuotes = false;
  /** @type {{ start: number, end: number, kind: string } | null} */
  let open = null;
  for (const line of lines) {
    const [token = "", tag = "O"] = line.split("\t");
    if (before !== "" && hasSpaceBetween(before, token, inQuotes)) labelled.text += " ";
    if (token === '"') inQuotes = !inQuotes;
    const start = labelled.text.length;
    labelled.text += token;
    const kind = kinds[tag.slice(2)];
    if (!kind) open = null;
    else if (tag.startsWith("I") && open?.kind === kind) open.end = labelled.text.length;
    else {
      open = { start, end: labelled.text.length, kind };
      if (!token.startsWith("@")) labelled.mentions.push(open);
    }
    before = token;
  }
}

/**
 * Whether written English has a space between two tokens.
 * @param {string} before
 * @param {string} token
 * @param {boolean} inQuotes whether a straight quotation mark is open before `token`.
 */
function hasSpaceBetween(before, token, inQuotes) {
  if (/^(?:[,.;:!?)\]}%”’…]|['’](?:s|re|ve|ll|m|d)?|n['’]t|\.\.\.)$/.test(token)) return false;
  if (/^[([{“‘$#]$/.test(before)) return false;
  if (inQuotes && (token === '"' || before === '"')) return false;
  return !/^[-/]$/.test(token) && !/^[-/]$/.test(before);
}

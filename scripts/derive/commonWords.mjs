#!/usr/bin/env node
// Derives src/analysis/lexicon/en/commonWords.ts: the words that news writes in lower case inside a sentence.
// usage: node scripts/derive/commonWords.mjs NEWS.jsonl.gz     a line: {text}
// Same input, same output. Only single words are kept, no text and no counts: statistics of language.
// Lines of fewer than twelve words are left out: headings and captions capitalise by other rules.
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** Uses inside a sentence a word must have to be judged at all. */
const leastUses = 120;
/** Share of those uses that must be in lower case. */
const leastLowerShare = 0.8;
const leastWordsInLine = 12;

const [source] = process.argv.slice(2);
if (!source) throw new Error("usage: commonWords.mjs NEWS.jsonl.gz");

const lower = new Map();
const capital = new Map();
const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);

for (const line of gunzipSync(readFileSync(source)).toString("utf8").split("\n")) {
  if (line.trim() === "") continue;
  for (const paragraph of JSON.parse(line).text.split("\n")) countParagraph(paragraph);
}

/** Counts the words of a paragraph, without those that begin a sentence or stand after a mark. */
function countParagraph(paragraph) {
  const pieces = paragraph.match(/\p{L}+(?:['’]\p{L}+)*|[^\s\p{L}]/gu) ?? [];
  if (pieces.length < leastWordsInLine) return;
  let begins = true;
  for (const piece of pieces) {
    if (!/\p{L}/u.test(piece)) {
      begins ||= /[.!?:"“‘|]/u.test(piece);
      continue;
    }
    if (!begins) count(/^\p{Lu}/u.test(piece) ? capital : lower, piece.toLowerCase());
    begins = false;
  }
}

const kept = [...lower]
  .filter(([word, uses]) => {
    const all = uses + (capital.get(word) ?? 0);
    return all >= leastUses && uses >= leastLowerShare * all && /^[a-z]{2,}$/.test(word);
  })
  .map(([word]) => word)
  .sort();

writeFileSync(
  new URL("../../src/analysis/lexicon/en/commonWords.ts", import.meta.url),
  `/* eslint-disable max-lines -- a table */
import { wordList } from "../wordList";

/**
 * Words that news writes in lower case at least four times out of five inside a sentence: where one
 * of them begins a sentence or a heading, its capital proves nothing. Counted over 18,000 English
 * news articles by scripts/derive/commonWords.mjs; single words only, no text.
 */
export const commonWords = wordList(\`
${wrap(kept, 98)}
\`);
`,
);
console.log(`${kept.length} words`);

/** Sets words as indented lines of at most \`width\` columns. */
function wrap(words, width) {
  const lines = [];
  let line = " ";
  for (const word of words) {
    if (line.length + 1 + word.length > width) {
      lines.push(line);
      line = " ";
    }
    line += ` ${word}`;
  }
  return [...lines, line].join("\n");
}

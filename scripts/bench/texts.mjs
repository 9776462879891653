import { existsSync, readFileSync, readdirSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const corpus = new URL("../../../shared/data/corpus/news.jsonl.gz", import.meta.url);
const examples = new URL("../../examples/", import.meta.url);

/** Articles to measure on: the development corpus where it is at hand, else the sample folder. */
export function articlesForBench(megabytes) {
  if (existsSync(corpus)) {
    const lines = gunzipSync(readFileSync(corpus)).toString("utf8").split("\n");
    const texts = lines.filter((line) => line !== "").map((line) => JSON.parse(line).text);
    return { texts: takeMegabytes(texts, megabytes), from: "development corpus" };
  }
  const samples = readdirSync(examples)
    .filter((name) => name !== "LICENSE")
    .map((name) => readFileSync(new URL(name, examples), "utf8"));
  const size = samples.reduce((sum, text) => sum + text.length, 0);
  const times = Math.ceil((megabytes * 1e6) / size);
  const texts = Array.from({ length: times }, (_, time) => samples.map((text) => vary(text, time)));
  return { texts: texts.flat(), from: "sample folder, repeated with other words" };
}

/** The first articles that make up so many million characters. */
export function takeMegabytes(texts, megabytes) {
  let left = megabytes * 1e6;
  return texts.filter((text) => (left -= text.length) > -text.length);
}

export function countWords(texts) {
  return texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}

/** Every third longer word gets an ending, so that repeated samples are no copies of each other. */
function vary(text, time) {
  const ending = time.toString(26).replace(/[0-9]/g, (digit) => "qrstuvwxyz"[Number(digit)]);
  let count = 0;
  return text.replace(/\b[a-z]{4,}\b/g, (word) => (count++ % 3 === 0 ? word + ending : word));
}

export function megabytesOf(texts) {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
}

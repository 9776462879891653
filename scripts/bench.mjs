// `npm run bench [-- MEGABYTES]`: how fast the analysis is beside another tool on the same text in
// the same run. Ratios travel between machines, seconds do not. Prints a table; tests nothing.
import { loadEngine } from "./bench/engine.mjs";
import { measure } from "./bench/measure.mjs";
import { readWithCompromise, sharedRunsOfEightWords } from "./bench/peers.mjs";
import { articlesForBench, countWords, takeMegabytes } from "./bench/texts.mjs";

const megabytes = Number(process.argv[2] ?? 1);
if (!(megabytes > 0)) {
  console.error("usage: npm run bench [-- MEGABYTES]");
  process.exit(2);
}

const engine = await loadEngine();
const { texts, from } = articlesForBench(megabytes * 4);
const few = takeMegabytes(texts, megabytes);
const words = countWords(few);
console.log(`${few.length} articles, ${words} words, ${from}; Node ${process.versions.node}`);
console.log(`${texts.length} articles for the copies\n`);

const analysis = measure([
  { name: "Seed Reader, all of one article", run: () => few.forEach(engine.analyzeArticle) },
  { name: "compromise, names and quotations", run: () => few.forEach(readWithCompromise) },
]);
printTable("Reading", analysis, [
  ["MB/s", (seconds) => (megabytesOf(few) / seconds).toFixed(2)],
  ["words/s", (seconds) => Math.round(words / seconds).toLocaleString("en")],
]);

const tables = texts.map((text, index) => {
  const article = engine.readArticle(text);
  return { id: String(index).padStart(6, "0"), text, words: engine.listWords(article) };
});
const copies = measure([
  { name: "Seed Reader, copied passages with ranges", run: () => engine.findCopies(tables) },
  { name: "a Map of all runs of eight words", run: () => sharedRunsOfEightWords(texts) },
]);
printTable("Copies", copies, [
  ["MB/s", (seconds) => (megabytesOf(texts) / seconds).toFixed(2)],
  ["articles/s", (seconds) => Math.round(texts.length / seconds).toLocaleString("en")],
]);

const facts = few.map((text) => engine.analyzeArticle(text));
const folder = measure([{ name: "Seed Reader, findings of the folder", run: joinFolder }]);
printTable("Folder: actors, copies and themes", folder, [
  ["articles/s", (seconds) => Math.round(few.length / seconds).toLocaleString("en")],
]);

function joinFolder() {
  const corpus = engine.createCorpus();
  facts.forEach((known, index) => corpus.update(String(index), known));
  // Findings are made when they are asked for.
  const { actors, copies, themes } = corpus.findings();
  return [actors, copies, themes];
}

function megabytesOf(list) {
  return list.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
}

function printTable(title, results, columns) {
  const own = results[0].seconds;
  console.log(`## ${title}\n`);
  console.log(`| | ${columns.map(([name]) => name).join(" | ")} | time, ours = 1 |`);
  console.log(`|---|${columns.map(() => "---:|").join("")}---:|`);
  for (const { name, seconds } of results) {
    const cells = columns.map(([, format]) => format(seconds));
    console.log(`| ${name} | ${cells.join(" | ")} | ${(seconds / own).toFixed(2)} |`);
  }
  console.log("");
}

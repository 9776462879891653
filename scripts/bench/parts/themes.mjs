import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { articlesForBench } from "../texts.mjs";
import { writeFolder } from "../themesFolder.mjs";
import { themesOfFolder } from "../themesOfFolder.mjs";

const sizes = [1000, 5000, 18_000];
const memoryOfThemes = fileURLToPath(new URL("../memoryOfThemes.mjs", import.meta.url));

/**
 * What themes cost in folders of three sizes: all their terms, the groups and their labels, from
 * scratch, and once more when one article has come. What articles say, who is named in them and what
 * they share is found before and not counted. The memory is the most that a process of its own held
 * that read nothing but what themes need, article by article, and did the same.
 */
export function benchThemes({ engine }) {
  const { texts } = articlesForBench(200);
  console.log("## Themes in larger and larger folders\n");
  console.log("| articles | CPU s | CPU ms an article | themes | one more, s | memory, MB |");
  console.log("|---:|---:|---:|---:|---:|---:|");
  const articles = texts.slice(0, sizes.at(-1)).map((text, index) => ({
    id: String(index).padStart(6, "0"),
    facts: engine.analyzeArticle(text),
  }));
  // Once for nothing: the first folder would else be charged for what the machine compiles.
  measureFolder(engine, articles.slice(0, sizes[0]));
  for (const size of sizes.filter((size) => size <= articles.length)) {
    console.log(`| ${measureFolder(engine, articles.slice(0, size)).join(" | ")} |`);
  }
  console.log("");
}

function measureFolder(engine, articles) {
  const worded = articles.map(({ id, facts }) => ({ id, words: facts.words }));
  const { overlaps } = engine.findCopies(worded);
  const actors = engine.joinActors(articles);
  const memory = measureMemory(engine, { articles, actors, overlaps });
  const { seconds, themes, secondsOfOneMore } = themesOfFolder(engine, {
    articles,
    actors,
    overlaps,
  });
  const cells = [
    [articles.length, 0],
    [seconds, 1],
    [(1000 * seconds) / articles.length, 2],
    [themes, 0],
    [secondsOfOneMore, 1],
    [memory, 0],
  ];
  return cells.map(([amount, digits]) => amount.toFixed(digits));
}

/** Megabytes. */
function measureMemory(engine, folder) {
  const home = mkdtempSync(join(tmpdir(), "seed-reader-bench-"));
  try {
    const file = join(home, "folder");
    writeFolder(file, engine, folder);
    return Number(execFileSync(process.execPath, [memoryOfThemes, file], { encoding: "utf8" }));
  } finally {
    rmSync(home, { recursive: true });
  }
}

import { articlesForBench, megabytesOf } from "../texts.mjs";

const sizes = [1000, 5000, 18_000];
const changes = 20;

/**
 * What copies cost in folders of three sizes: a search from scratch, once each, and one article changed.
 * The words of each article are listed within the time, as part of the step.
 */
export function benchGrowth({ engine }) {
  const { texts } = articlesForBench(200);
  console.log("## Copies in larger and larger folders\n");
  console.log("| articles | MB | s per MB | pairs | one change, ms | memory, MB |");
  console.log("|---:|---:|---:|---:|---:|---:|");
  // Once for nothing: the first folder would else be charged for what the machine compiles.
  measureFolder(engine, texts.slice(0, sizes[0]));
  for (const size of sizes.filter((size) => size <= texts.length)) {
    console.log(`| ${measureFolder(engine, texts.slice(0, size)).join(" | ")} |`);
  }
  console.log("");
}

function measureFolder(engine, texts) {
  let listing = 0;
  const articles = texts.map((text, index) => {
    const article = engine.readArticle(text);
    const before = processorSeconds();
    const words = engine.listWords(article);
    const furnitureWords = engine.listFurnitureWords(article);
    listing += processorSeconds() - before;
    return { id: String(index).padStart(6, "0"), words, furnitureWords };
  });
  const index = new engine.CopyIndex(articles);
  const before = processorSeconds();
  const { copies } = index.copies();
  const searching = processorSeconds() - before;
  const changing = changeSome(index, articles);
  const megabytes = megabytesOf(texts);
  const cells = [
    [texts.length, 0],
    [megabytes, 1],
    [(listing + searching) / megabytes, 3],
    [copies.length, 0],
    [(1000 * changing) / changes, 0],
    [process.resourceUsage().maxRSS / 1e3, 0],
  ];
  return cells.map(([amount, digits]) => amount.toFixed(digits));
}

/** Takes articles out and puts them back, one by one, and asks for the copies each time. */
function changeSome(index, articles) {
  const before = processorSeconds();
  for (let change = 0; change < changes; change++) {
    const article = articles[Math.floor(((change >> 1) / (changes / 2)) * articles.length)];
    if (change % 2 === 0) index.remove(article.id);
    else index.update(article);
    index.copies();
  }
  return processorSeconds() - before;
}

function processorSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

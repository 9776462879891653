import { articlesForBench } from "../texts.mjs";

const sizes = [1000, 5000, 18_000];

/**
 * What themes cost in folders of three sizes: all their terms, the groups and their labels, from
 * scratch, and once more when one article has come. What articles say, who is named in them and what
 * they share is found before and not counted. The memory is that of the whole process.
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
  const before = measure(() => settle(engine, articles.slice(1), actors, overlaps, null));
  const after = measure(() => settle(engine, articles, actors, overlaps, before.value.kept));
  const cells = [
    [articles.length, 0],
    [before.seconds, 1],
    [(1000 * before.seconds) / articles.length, 2],
    [before.value.themes.length, 0],
    [after.seconds, 1],
    [process.resourceUsage().maxRSS / 1e3, 0],
  ];
  return cells.map(([amount, digits]) => amount.toFixed(digits));
}

function* settle(engine, articles, actors, overlaps, kept) {
  const pool = yield* engine.poolTermsInSteps(articles, actors);
  const wordCounts = articles.map(({ facts }) => facts.words.count);
  return yield* engine.settleThemesInSteps({ pool, wordCounts, overlaps, scopes: [], kept });
}

/** Goes through the steps of a piece of work, in seconds of the processor. */
function measure(work) {
  const started = process.cpuUsage();
  const steps = work();
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    const { user, system } = process.cpuUsage(started);
    return { value: step.value, seconds: (user + system) / 1e6 };
  }
}

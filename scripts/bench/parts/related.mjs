import { performance } from "node:perf_hooks";

const questions = 1000;
/** Passages that the editor asks for. */
const limit = 10;
/** What a reader is promised, in milliseconds. */
const promised = 50;

/**
 * What related passages cost: the index of a folder once, then questions about its paragraphs, spread
 * over it. Copies and actors are found before and not counted.
 */
export function benchRelated({ engine, texts }) {
  const articles = texts.map((text, index) => ({
    id: String(index).padStart(6, "0"),
    facts: engine.analyzeArticle(text),
  }));
  const pool = engine.poolTerms(articles, engine.joinActors(articles));
  const worded = articles.map(({ id, facts }) => ({ id, words: facts.words }));
  const { copies } = engine.findCopies(worded);
  const { index, ...cost } = indexFolder(engine, { articles, pool, copies });
  const times = askAround(index, articles).toSorted((a, b) => a - b);
  console.log(`## Related passages in ${articles.length} articles\n`);
  console.log(
    "| index, CPU s | longest piece, ms | index, MB | middle, ms | 95 % below | promised |",
  );
  console.log("|---:|---:|---:|---:|---:|---:|");
  const at = (share) => times[Math.floor(times.length * share)] ?? 0;
  const cells = [
    cost.seconds.toFixed(1),
    cost.longest.toFixed(0),
    cost.megabytes.toFixed(0),
    at(0.5).toFixed(1),
    at(0.95).toFixed(1),
    promised,
  ];
  console.log(`| ${cells.join(" | ")} |\n`);
}

function indexFolder(engine, input) {
  const memory = memoryInUse();
  const before = process.cpuUsage();
  const steps = engine.indexPassagesInSteps(input);
  let longest = 0;
  for (;;) {
    const started = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - started);
    if (!step.done) continue;
    const { user, system } = process.cpuUsage(before);
    const megabytes = (memoryInUse() - memory) / 1e6;
    return { index: step.value, longest, seconds: (user + system) / 1e6, megabytes };
  }
}

/** Of the index most is in arrays outside the heap, which what is still to be collected is not. */
function memoryInUse() {
  globalThis.gc?.();
  return process.memoryUsage().arrayBuffers;
}

/** Milliseconds of each question. */
function askAround(index, articles) {
  const times = [];
  for (let question = 0; question < questions; question++) {
    const { id, facts } = articles[Math.floor((question / questions) * articles.length)] ?? {};
    const paragraphs = facts.blocks.filter(({ kind }) => kind === "paragraph");
    const paragraph = paragraphs[question % paragraphs.length];
    if (!paragraph) continue;
    const started = performance.now();
    index.related(id, paragraph.span, limit);
    times.push(performance.now() - started);
  }
  return times;
}

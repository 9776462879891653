import { measure } from "../measure.mjs";
import { quoteWithCompromise } from "../peers.mjs";
import { printTable } from "../table.mjs";

/** What the issue counts in: a usual news article. */
const articleBytes = 4096;
const nobody = { actors: [], mentions: [] };

/**
 * Quotations, their speakers and sources. The first row is the step alone, on articles whose words
 * and actors are known; the second starts from raw text, as its peer does.
 */
export async function benchQuotations({ engine, few }) {
  const read = few.map((text) => {
    const article = engine.readArticle(text);
    return { article, known: engine.findActors(article) };
  });
  const results = await measure([
    {
      name: "Seed Reader, this step alone",
      run: () => read.forEach(({ article, known }) => engine.findQuotations(article, known)),
    },
    {
      name: "Seed Reader, from raw text, speakers as written",
      run: () => few.forEach((text) => engine.findQuotations(engine.readArticle(text), nobody)),
    },
    {
      name: "compromise, from raw text: quotations and people",
      run: () => few.forEach(quoteWithCompromise),
    },
  ]);
  const bytes = few.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  printTable(`Quotations and speakers in ${few.length} articles`, results, [
    ["articles of 4 KB/s", bytes / articleBytes, 0],
  ]);
  printHostile(engine);
}

const hostile = ['"', "“", "[(", "said ", "“a,” he said, ", "Doe said that ", "Q: a\nA: b\n"];
const sizes = [250_000, 500_000, 1_000_000];

/** Seconds that text takes which was made to hang: they should double with its size. */
function printHostile(engine) {
  console.log("## A megabyte of what should hang no reader, seconds of this step\n");
  console.log("| again and again | 0.25 MB | 0.5 MB | 1 MB |");
  console.log("|---|---:|---:|---:|");
  for (const words of hostile) {
    const cells = sizes.map((size) => {
      const article = engine.readArticle(words.repeat(size / words.length));
      const before = process.cpuUsage();
      engine.findQuotations(article, nobody);
      const { user, system } = process.cpuUsage(before);
      return ((user + system) / 1e6).toFixed(2);
    });
    console.log(`| \`${words.trim().replaceAll("\n", "⏎")}\` | ${cells.join(" | ")} |`);
  }
  console.log("");
}

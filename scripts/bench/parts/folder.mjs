import { measure } from "../measure.mjs";
import { printTable } from "../table.mjs";

/** What only the folder can tell: actors, copies and themes. */
export async function benchFolder({ engine, few }) {
  const facts = few.map((text) => engine.analyzeArticle(text));
  const run = () => {
    const corpus = engine.createCorpus();
    facts.forEach((known, index) => corpus.update(String(index), known));
    // Findings are made when they are asked for.
    const { actors, copies, themes } = corpus.findings();
    return [actors, copies, themes];
  };
  const results = await measure([{ name: "Seed Reader, findings of the folder", run }]);
  printTable("Folder: actors, copies and themes", results, [["articles/s", few.length, 0]]);
}

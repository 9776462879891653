import { loadModule } from "../../loadModule.mjs";

const hovers = 200;
/** What a reader is promised. */
const promised = 20;

/** Milliseconds from the question to the card, through the whole server, on an indexed folder. */
export async function benchHover({ engine, few }) {
  const { Reader, FakeFolder, uriOf } = await loadModule(
    "reader",
    `export { Reader, uriOf } from "./test/server/support/reader";
     export { FakeFolder } from "./test/server/support/fakeHost";`,
  );
  const folder = new FakeFolder();
  few.forEach((text, index) => folder.files.set(uriOf(`${index}.seed`), text));
  const reader = await Reader.openFolder(folder, {}, placeOfName(engine, few[0]));
  await reader.settle();
  const times = [];
  for (let index = 0; index < hovers; index++) {
    const started = performance.now();
    await reader.askHere("textDocument/hover");
    times.push(performance.now() - started);
  }
  reader.dispose();
  const sorted = times.toSorted((a, b) => a - b);
  console.log(`## Hover on a name in a folder of ${few.length} articles\n`);
  console.log("| first | middle | best | slowest of 200 | promised |");
  console.log("|---:|---:|---:|---:|---:|");
  const cells = [times[0], sorted[hovers >> 1], sorted[0], sorted[hovers - 1]];
  console.log(`| ${cells.map((time) => `${time.toFixed(1)} ms`).join(" | ")} | ${promised} ms |\n`);
}

function placeOfName(engine, text) {
  const start = engine.analyzeArticle(text).mentions[0]?.span.start ?? 0;
  const lines = text.slice(0, start).split(/\r\n|\r|\n/);
  const position = { line: lines.length - 1, character: lines.at(-1).length };
  return { files: new Map(), file: "0.seed", position };
}

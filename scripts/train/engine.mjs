// @ts-check
import { build } from "esbuild";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const outfile = fileURLToPath(new URL("../../out/train/engine.cjs", import.meta.url));

/** Builds what training shares with reading: texts are read and their features listed by one code. */
export async function loadEngine() {
  await build({
    stdin: {
      contents: `
        export { readArticle } from "./src/analysis/article/readArticle";
        export { ArticleWords } from "./src/analysis/actors/recognise/articleWords";
        export { proposeNames } from "./src/analysis/actors/consistent/proposeNames";
        export { hintsOf } from "./src/analysis/actors/consistent/hintsOf";
        export { readingOf } from "./src/analysis/actors/consistent/titleCase";
        export { decodeWordKnowledge } from "./src/analysis/actors/tagger/wordKnowledge";
        export { hashFeature } from "./src/analysis/actors/tagger/featureHash";
        export * from "./src/analysis/actors/tagger/labels";
        export { readFeatures } from "./src/analysis/actors/tagger/readFeatures";
        export { viewSentence } from "./src/analysis/actors/tagger/sentenceView";
        export { listStretches } from "./src/analysis/actors/tagger/stretches";
        export { seats, traitFeature, wordInSeat } from "./src/analysis/actors/tagger/wordScores";
        export { viewArticle } from "./src/analysis/actors/tagger/viewArticle";
        export { readTraits } from "./src/analysis/actors/tagger/wordTraits";`,
      resolveDir: root,
      loader: "ts",
    },
    bundle: true,
    format: "cjs",
    platform: "node",
    mainFields: ["module", "main"],
    outfile,
    logLevel: "warning",
  });
  return (await import(pathToFileURL(outfile).href)).default;
}

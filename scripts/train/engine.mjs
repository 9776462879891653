// @ts-check
import { loadModule } from "../loadModule.mjs";

/** What training shares with reading: texts are read and their features listed by one code. */
export function loadEngine() {
  return loadModule(
    "training",
    `export { readArticle } from "./src/analysis/article/readArticle";
     export { ArticleWords } from "./src/analysis/actors/recognise/articleWords";
     export { proposeNames } from "./src/analysis/actors/consistent/proposeNames";
     export { hintsOf } from "./src/analysis/actors/consistent/hintsOf";
     export { readingOf } from "./src/analysis/actors/consistent/titleCase";
     export { decodeWordKnowledge } from "./src/analysis/actors/tagger/wordKnowledge";
     export { FeatureList, hashFeature } from "./src/analysis/actors/tagger/featureHash";
     export * from "./src/analysis/actors/tagger/labels";
     export { readFeatures } from "./src/analysis/actors/tagger/readFeatures";
     export { viewSentence } from "./src/analysis/actors/tagger/sentenceView";
     export { listStretches } from "./src/analysis/actors/tagger/stretches";
     export { listSeated, seats, traitFeature } from "./src/analysis/actors/tagger/wordScores";
     export { viewArticle } from "./src/analysis/actors/tagger/viewArticle";
     export { readTraits } from "./src/analysis/actors/tagger/wordTraits";`,
  );
}

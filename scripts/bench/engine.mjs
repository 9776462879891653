import { loadModule } from "../loadModule.mjs";

/** The analysis as it is now, with the doors of the steps that are measured alone. */
export function loadEngine() {
  return loadModule(
    "engine",
    `export * from "./src/analysis/index";
     export { readArticle } from "./src/analysis/article/readArticle";
     export { findActors } from "./src/analysis/actors/findActors";
     export { findQuotations } from "./src/analysis/quotes/findQuotations";
     export { listFurnitureWords } from "./src/analysis/passages/listFurnitureWords";
     export { listWords } from "./src/analysis/passages/listWords";
     export { CopyIndex } from "./src/analysis/passages/copyIndex";
     export { findCopies } from "./src/analysis/passages/findCopies";
     export { joinActors } from "./src/analysis/actors/joinActors";
     export { restoreTerms, storeTerms } from "./src/analysis/storedFacts";
     export { poolTerms, poolTermsInSteps } from "./src/analysis/themes/poolTerms";
     export { settleThemesInSteps } from "./src/analysis/themes/settle/settleThemes";
     export { indexPassagesInSteps } from "./src/analysis/related/relatedPassages";`,
  );
}

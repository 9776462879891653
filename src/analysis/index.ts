/** The one door of the analysis: text in, plain facts out. */
export { analyzeArticle } from "./analyzeArticle";
export type { AnalyzeOptions } from "./analyzeArticle";
export { countryOfDemonym } from "./actors/identify/countryOfDemonym";
export type { DemonymCountry } from "./actors/identify/countryOfDemonym";
export { createCorpus } from "./corpus/createCorpus";
export type { Corpus, CorpusChange } from "./corpus/corpus";
export type * from "./model/actor";
export type * from "./model/article";
export type * from "./model/facts";
export type * from "./model/folder";
export type * from "./model/quotation";
export type * from "./model/words";

/** Version of what the analysis finds; caches made by another version are thrown away. */
export const engineVersion = "0.1.0";

import type { AnalyzeOptions, ArticleFacts, Corpus } from "../analysis/index";

/** The doors of the analysis that the server goes through; the mains hand them in. */
export interface Engine {
  analyzeArticle(text: string, options?: AnalyzeOptions): ArticleFacts;
  createCorpus(): Corpus;
}

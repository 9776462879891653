import type { ArticleFacts } from "./model/facts";
import { findActors } from "./actors/findActors";
import type { Told } from "./actors/told/told";
import { correctQuotations } from "./corrections/quotationsCorrected";
import { headlineOf } from "./article/headline";
import { readArticle } from "./article/readArticle";
import { findQuotations } from "./quotes/findQuotations";
import type { SourcingTerms } from "./quotes/sources/sourcingTerms";
import { listWords } from "./passages/listWords";
import { listTerms } from "./themes/listTerms";

export interface AnalyzeOptions {
  /** A name to fall back on for the headline when the text has no words: the file's name. */
  readonly fallbackHeadline?: string;
  /** What the reader has said about names and quotations of this article; see `corrections/`. */
  readonly told?: Told;
  /** What the reader counts as sources besides what is known, and what not. */
  readonly terms?: SourcingTerms;
}

/**
 * Everything that one article says by itself. Never throws on content: bad content gives fewer
 * findings and a note.
 * @param text decoded text, without a byte order mark.
 */
export function analyzeArticle(text: string, options: AnalyzeOptions = {}): ArticleFacts {
  const article = readArticle(text);
  const named = findActors(article, options.told);
  const { quotations: found, sources, notes } = findQuotations(article, named, options.terms);
  const { mentions } = named;
  const { quotations, actors, corrected } = correctQuotations(
    { ...named, text, blocks: article.blocks, quotations: found },
    options.told?.quotations ?? [],
  );
  return {
    length: text.length,
    language: article.language,
    metadata: article.metadata,
    title: article.title,
    byline: article.byline,
    blocks: article.blocks,
    actors,
    mentions,
    quotations,
    sources,
    corrected,
    notes: [...article.notes, ...notes].sort((a, b) => a.span.start - b.span.start),
    words: listWords(article),
    terms: listTerms(article, { actors, mentions }),
    headline: headlineOf(article, options.fallbackHeadline ?? ""),
  };
}

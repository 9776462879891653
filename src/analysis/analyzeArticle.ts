import { hashText } from "../base/hash";
import type { ArticleFacts } from "./model/facts";
import { findActors } from "./actors/findActors";
import { toldNothing } from "./actors/told/told";
import type { Told } from "./actors/told/told";
import { markFurniture } from "./corrections/furnitureTold";
import { correctQuotations } from "./corrections/quotationsCorrected";
import { findOutlet } from "./article/outlet";
import { findPublished } from "./article/published";
import { headlineOf } from "./article/headline";
import { readArticle } from "./article/readArticle";
import { findQuotations } from "./quotes/findQuotations";
import type { SourcingTerms } from "./quotes/sources/sourcingTerms";
import { listFurnitureWords } from "./passages/listFurnitureWords";
import { listWords } from "./passages/listWords";
import { listTraits } from "./passages/worth/listTraits";
import { listTerms } from "./themes/listTerms";

export interface AnalyzeOptions {
  /** A name to fall back on for the headline when the text has no words: the file's name. */
  readonly fallbackHeadline?: string;
  /** What the reader has said about names, quotations and furniture of this article; see `corrections/`. */
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
  const { told = toldNothing } = options;
  const { article, found: toldFurniture } = markFurniture(readArticle(text), told.furniture);
  const named = findActors(article, told);
  const { quotations: found, sources, notes } = findQuotations(article, named, options.terms);
  const { mentions } = named;
  const { quotations, actors, corrected } = correctQuotations(
    { ...named, text, blocks: article.blocks, quotations: found },
    told.quotations,
  );
  const words = listWords(article);
  return {
    length: text.length,
    textHash: hashText(text),
    language: article.language,
    metadata: article.metadata,
    title: article.title,
    byline: article.byline,
    published: findPublished(article),
    outlet: findOutlet(article, sources),
    blocks: article.blocks,
    actors,
    mentions,
    quotations,
    sources,
    corrected,
    toldFurniture,
    notes: [...article.notes, ...notes].sort((a, b) => a.span.start - b.span.start),
    words,
    furnitureWords: listFurnitureWords(article),
    wordTraits: listTraits(article, words),
    terms: listTerms(article, { actors, mentions }),
    headline: headlineOf(article, options.fallbackHeadline ?? ""),
  };
}

import type { Span } from "../../base/span";
import type { Article, Block } from "../model/article";
import { findByline } from "./byline";
import { findMojibake } from "./mojibake";
import { languageOf } from "./language";
import { nameBlocks } from "./nameBlocks";
import { readFrontMatter } from "./frontMatter";
import { readLines } from "./readLines";
import { findSentences } from "./sentences";
import { scanTokens } from "./scanTokens";

/**
 * Takes an article apart: front matter, blocks, sentences, tokens. Never throws on content and takes
 * time linear in its length.
 *
 * @param text decoded text; all offsets in the result count its UTF-16 code units.
 */
export function readArticle(text: string): Article {
  const front = readFrontMatter(text);
  const { lines, notes } = readLines(text, front.bodyStart);
  const whole = {
    text,
    metadata: front.metadata,
    notes: [...front.notes, ...notes, ...findMojibake(text)].sort(
      (a, b) => a.span.start - b.span.start,
    ),
  };
  return takeApart(whole, nameBlocks(text, lines, front.metadata), front.title);
}

/** The same article with other blocks: what was made of the old ones is made anew. */
export function withBlocks(article: Article, blocks: readonly Block[]): Article {
  const { text, metadata, notes, title } = article;
  const wasBlock = article.blocks.some(({ kind }) => kind === "title");
  return takeApart({ text, metadata, notes }, blocks, wasBlock ? null : title);
}

/** @param frontTitle the title that the front matter gives; it counts where no block is one. */
function takeApart(
  whole: Pick<Article, "text" | "metadata" | "notes">,
  blocks: readonly Block[],
  frontTitle: Span | null,
): Article {
  const { text } = whole;
  const tokens = scanTokens(text, blocks);
  const title = blocks.find(({ kind }) => kind === "title");
  const article = {
    ...whole,
    title: title?.span ?? frontTitle,
    byline: findByline(text, blocks),
    blocks,
    sentences: findSentences(text, tokens),
    tokens,
  };
  return { ...article, language: languageOf(article) };
}

import type { Article } from "../model/article";
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
  const blocks = nameBlocks(text, lines, front.metadata);
  const tokens = scanTokens(text, blocks);
  const title = blocks.find(({ kind }) => kind === "title");
  const article = {
    text,
    metadata: front.metadata,
    title: title?.span ?? front.title,
    byline: findByline(text, blocks),
    blocks,
    sentences: findSentences(text, tokens),
    tokens,
    notes: [...front.notes, ...notes, ...findMojibake(text)].sort(
      (a, b) => a.span.start - b.span.start,
    ),
  };
  return { ...article, language: languageOf(article) };
}

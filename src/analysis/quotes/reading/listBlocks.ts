import type { Article, BlockKind } from "../../model/article";

/** The tokens `[first, end)` of one block. */
export interface BlockTokens {
  /** Index into the article's blocks. */
  readonly block: number;
  readonly first: number;
  readonly end: number;
}

/** The blocks whose words are the article's own prose, with their tokens, in text order. */
export function listProse(article: Article): BlockTokens[] {
  const { tokens, blocks } = article;
  const found: BlockTokens[] = [];
  let token = 0;
  while (token < tokens.count) {
    const block = tokens.blocks[token] ?? 0;
    const first = token;
    while (token < tokens.count && tokens.blocks[token] === block) token++;
    const kind = blocks[block]?.kind;
    if (kind && prose.has(kind)) found.push({ block, first, end: token });
  }
  return found;
}

const prose: ReadonlySet<BlockKind> = new Set<BlockKind>([
  "title",
  "heading",
  "paragraph",
  "list",
  "quote",
]);

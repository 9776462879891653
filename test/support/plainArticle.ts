import { TokenKind } from "../../src/analysis/model/article";
import type { Article, Block, BlockKind, TokenTable } from "../../src/analysis/model/article";

/**
 * An article made by hand for tests that should not depend on how articles are read: every line is
 * a paragraph, `# ` begins a heading and `~ ` a line of page furniture (the marks stay in the text
 * but in no block).
 */
export function plainArticle(text: string): Article {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const { kind, mark } = kindOf(line);
    const start = at + mark;
    const end = at + line.trimEnd().length;
    if (end > start) blocks.push({ kind, span: { start, end }, level: 0, rule: "test" });
    at += line.length + 1;
  }
  return {
    text,
    language: "en",
    metadata: {},
    title: null,
    byline: null,
    blocks,
    sentences: [],
    tokens: plainTokens(text, blocks),
    notes: [],
  };
}

function kindOf(line: string): { kind: BlockKind; mark: number } {
  if (line.startsWith("# ")) return { kind: "heading", mark: 2 };
  if (line.startsWith("~ ")) return { kind: "furniture", mark: 2 };
  return { kind: "paragraph", mark: 0 };
}

const tokenPattern =
  /(?<possessive>[’']s?(?![\p{L}\d]))|(?<word>\p{L}[\p{L}\p{M}]*(?:[’'.](?!s\b)\p{L}+)*)|(?<number>\d[\d.,]*\d|\d)|(?<mark>\S)/gu;

function plainTokens(text: string, blocks: readonly Block[]): TokenTable {
  const found: { start: number; end: number; kind: TokenKind; block: number }[] = [];
  blocks.forEach(({ span }, block) => {
    for (const match of text.slice(span.start, span.end).matchAll(tokenPattern)) {
      const start = span.start + match.index;
      found.push({ start, end: start + match[0].length, kind: tokenKind(match.groups), block });
    }
  });
  return {
    count: found.length,
    starts: Uint32Array.from(found, (token) => token.start),
    ends: Uint32Array.from(found, (token) => token.end),
    kinds: Uint8Array.from(found, (token) => token.kind),
    blocks: Uint32Array.from(found, (token) => token.block),
  };
}

function tokenKind(groups: Record<string, string | undefined> | undefined): TokenKind {
  if (groups?.["word"] !== undefined) return TokenKind.word;
  if (groups?.["number"] !== undefined) return TokenKind.number;
  if (groups?.["possessive"] !== undefined) return TokenKind.possessive;
  return TokenKind.mark;
}

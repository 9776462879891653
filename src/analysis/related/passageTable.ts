import type { ArticleWithFacts, TermPool } from "../themes/poolTerms";
import type { Block, BlockKind } from "../model/article";
import type { Span } from "../../base/span";

/** A paragraph of an article, with the headings right before it, as something to be led to. */
export interface IndexedPassage {
  /** Index of the article. */
  readonly article: number;
  /** The paragraph, without its headings. */
  readonly span: Span;
  /** Terms of the pool, ascending, each with its number of uses. */
  readonly terms: Uint32Array;
  readonly counts: Uint32Array;
}

/** All passages of a folder, article by article. */
export interface PassageTable {
  readonly passages: readonly IndexedPassage[];
  /** For each article the passage each of its blocks belongs to; -1 for furniture and the like. */
  readonly passageOfBlock: readonly Int32Array[];
}

const headings: ReadonlySet<BlockKind> = new Set(["title", "heading"]);
const bodies: ReadonlySet<BlockKind> = new Set(["paragraph", "list", "quote"]);

/** Takes the articles apart into passages. */
export function tabulatePassages(
  articles: readonly ArticleWithFacts[],
  pool: TermPool,
): PassageTable {
  const passages: IndexedPassage[] = [];
  const passageOfBlock = articles.map(({ facts }, article) => {
    const { owners, spans } = groupBlocks(facts.blocks);
    const counts = countTerms(pool, article, owners, spans.length);
    const first = passages.length;
    spans.forEach((span, index) => {
      const sorted = [...(counts[index] ?? [])].sort((x, y) => x[0] - y[0]);
      passages.push({
        article,
        span,
        terms: Uint32Array.from(sorted, ([term]) => term),
        counts: Uint32Array.from(sorted, ([, count]) => count),
      });
    });
    return owners.map((owner) => (owner < 0 ? -1 : owner + first));
  });
  return { passages, passageOfBlock };
}

/**
 * Which passage of the article each block belongs to. Headings go with what follows, list items
 * with the items before them.
 */
function groupBlocks(blocks: readonly Block[]): { owners: Int32Array; spans: readonly Span[] } {
  const owners = new Int32Array(blocks.length).fill(-1);
  const spans: Span[] = [];
  let waiting: number[] = [];
  blocks.forEach((block, index) => {
    if (headings.has(block.kind)) waiting.push(index);
    if (!bodies.has(block.kind)) return;
    const last = spans[spans.length - 1];
    if (last && block.kind === "list" && blocks[index - 1]?.kind === "list") {
      spans[spans.length - 1] = { start: last.start, end: block.span.end };
    } else spans.push(block.span);
    for (const owned of [...waiting, index]) owners[owned] = spans.length - 1;
    waiting = [];
  });
  return { owners, spans };
}

function countTerms(
  pool: TermPool,
  article: number,
  owners: Int32Array,
  passages: number,
): readonly Map<number, number>[] {
  const counts = Array.from({ length: passages }, () => new Map<number, number>());
  const pooled = pool.articles[article];
  pooled?.table.uses.forEach((use, at) => {
    const term = pooled.terms[use] ?? 0;
    const own = counts[owners[pooled.table.useBlocks[at] ?? 0] ?? -1];
    own?.set(term, (own.get(term) ?? 0) + 1);
  });
  return counts;
}

import { foldWord } from "../../base/foldWord";
import { tokenText } from "../article/tokens";
import { stopWords } from "../lexicon/en/stopWords";
import { TokenKind } from "../model/article";
import { wordKey } from "./termKeys";
import type { Article, Block, BlockKind } from "../model/article";

/** A word or number that says something of what an article is about. */
export interface ContentWord {
  /** Index of its token. */
  readonly token: number;
  readonly key: string;
  readonly written: string;
  readonly block: number;
}

/** The content words of an article's own text, in text order: no grammar, no filler. */
export function listContentWords(article: Article): readonly ContentWord[] {
  const { tokens } = article;
  const isOwnBlock = article.blocks.map(isAboutSubject);
  const keys = new Map<string, string | null>();
  const words: ContentWord[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const block = tokens.blocks[token] ?? 0;
    if (!isOwnBlock[block] || !canBeTerm(article, token)) continue;
    const written = tokenText(article, token);
    let key = keys.get(written);
    if (key === undefined) {
      key = contentKey(written);
      keys.set(written, key);
    }
    if (key !== null) words.push({ token, key, written, block });
  }
  return words;
}

/** Kinds of blocks that are not about the subject. */
const leftOut: ReadonlySet<BlockKind> = new Set(["furniture", "byline", "citation"]);

/** Whether what a block says is about the subject of the article. */
export function isAboutSubject({ kind }: Block): boolean {
  return !leftOut.has(kind);
}

const isStopWord: ReadonlySet<string> = new Set(stopWords);
/** Longer ones are no words: encoded data, run-together pages. */
const longestWord = 40;

function canBeTerm({ tokens }: Article, token: number): boolean {
  const kind = tokens.kinds[token];
  if (kind !== TokenKind.word && kind !== TokenKind.number) return false;
  const length = (tokens.ends[token] ?? 0) - (tokens.starts[token] ?? 0);
  return length > 1 && length <= longestWord;
}

function contentKey(written: string): string | null {
  const folded = foldWord(written);
  return folded.length > 1 && !isStopWord.has(folded) ? wordKey(written) : null;
}

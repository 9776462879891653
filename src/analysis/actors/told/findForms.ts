import type { Article, TokenRange } from "../../model/article";
import { foldToken, isWrittenAs } from "./writtenForm";
import type { WrittenForm } from "./writtenForm";

/** A form where it stands; `form` is an index into the list asked for. */
export interface FoundForm extends TokenRange {
  readonly form: number;
  /** Index into the article's sentences. */
  readonly sentence: number;
}

/**
 * Every place of an article, page furniture aside, at which one of some written names stands, whole, inside one sentence;
 * of those that begin at the same word the longest, and none inside another. In text order; in time
 * that grows with the text, however many names there are.
 */
export function findForms(article: Article, forms: readonly WrittenForm[]): FoundForm[] {
  const tree = toTree(forms);
  const found: FoundForm[] = [];
  if (tree.next.size === 0) return found;
  const words = new FoldedTokens(article);
  article.sentences.forEach(({ firstToken, endToken, block }, sentence) => {
    // Nothing counts there, and only an article's own words tell which corrections concern it.
    if (article.blocks[block]?.kind === "furniture") return;
    for (let at = firstToken; at < endToken;) {
      const form = formAt(words, at, endToken, { tree, forms });
      const end = form === undefined ? at + 1 : at + (forms[form]?.parts.length ?? 1);
      if (form !== undefined) found.push({ firstToken: at, endToken: end, form, sentence });
      at = end;
    }
  });
  return found;
}

/** Names by their folded words: one step a word, and the names that end here. */
interface NameTree {
  readonly next: Map<string, NameTree>;
  readonly forms: number[];
}

function toTree(forms: readonly WrittenForm[]): NameTree {
  const root: NameTree = { next: new Map(), forms: [] };
  forms.forEach(({ parts }, index) => {
    let node = root;
    for (const { folded } of parts) {
      const next = node.next.get(folded) ?? { next: new Map(), forms: [] };
      node.next.set(folded, next);
      node = next;
    }
    if (node !== root) node.forms.push(index);
  });
  return root;
}

interface Names {
  readonly tree: NameTree;
  readonly forms: readonly WrittenForm[];
}

function formAt(
  words: FoldedTokens,
  at: number,
  limit: number,
  { tree, forms }: Names,
): number | undefined {
  const passed: number[] = [];
  let node = tree.next.get(words.folded(at));
  for (let token = at + 1; node; token++) {
    passed.push(...node.forms);
    node = token < limit ? node.next.get(words.folded(token)) : undefined;
  }
  return passed.findLast((form) =>
    forms[form]?.parts.every((part, offset) => isWrittenAs(part, words.written(at + offset))),
  );
}

/** Longer than any name: a megabyte without a space stays cheap. */
const longestToken = 200;

/** The tokens of an article, each distinct one folded once. */
class FoldedTokens {
  readonly #article: Article;
  readonly #folded = new Map<string, string>();

  constructor(article: Article) {
    this.#article = article;
  }

  written(index: number): string {
    const { text, tokens } = this.#article;
    const start = tokens.starts[index] ?? 0;
    return text.slice(start, Math.min(tokens.ends[index] ?? 0, start + longestToken));
  }

  folded(index: number): string {
    const written = this.written(index);
    const known = this.#folded.get(written);
    if (known !== undefined) return known;
    const folded = foldToken(written, this.#article.tokens.kinds[index]);
    this.#folded.set(written, folded);
    return folded;
  }
}

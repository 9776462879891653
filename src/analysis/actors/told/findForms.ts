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
 * Every place of an article at which one of some written names stands, whole, inside one sentence;
 * of two that begin at the same word the longer one, and none inside another. In text order.
 */
export function findForms(article: Article, forms: readonly WrittenForm[]): FoundForm[] {
  const byFirst = indexByFirst(forms);
  const found: FoundForm[] = [];
  if (byFirst.size === 0) return found;
  article.sentences.forEach(({ firstToken, endToken }, sentence) => {
    for (let at = firstToken; at < endToken;) {
      const form = formAt(article, at, endToken, byFirst.get(tokenAt(article, at).folded));
      if (form === undefined) at++;
      else {
        const end = at + (forms[form]?.parts.length ?? 1);
        found.push({ firstToken: at, endToken: end, form, sentence });
        at = end;
      }
    }
  });
  return found;
}

type Candidate = readonly [number, WrittenForm];

/** Forms by their first token, the longest first. */
function indexByFirst(forms: readonly WrittenForm[]): ReadonlyMap<string, readonly Candidate[]> {
  const index = new Map<string, Candidate[]>();
  forms.forEach((form, number) => {
    const [first] = form.parts;
    if (first === undefined) return;
    const candidates = index.get(first.folded) ?? [];
    index.set(first.folded, [...candidates, [number, form]]);
  });
  for (const candidates of index.values()) {
    candidates.sort(([, a], [, b]) => b.parts.length - a.parts.length);
  }
  return index;
}

function formAt(
  article: Article,
  at: number,
  limit: number,
  candidates: readonly Candidate[] = [],
): number | undefined {
  return candidates.find(
    ([, { parts }]) =>
      at + parts.length <= limit &&
      parts.every((part, offset) => {
        const { folded, written } = tokenAt(article, at + offset);
        return folded === part.folded && isWrittenAs(part, written);
      }),
  )?.[0];
}

function tokenAt({ text, tokens }: Article, index: number): { folded: string; written: string } {
  const start = tokens.starts[index] ?? 0;
  // Longer than any name; a megabyte without a space stays cheap.
  const written = text.slice(start, Math.min(tokens.ends[index] ?? 0, start + 200));
  return { folded: foldToken(written, tokens.kinds[index]), written };
}

import { analyzeArticle, type ArticleFacts } from "../../../src/analysis/index";
import { joinActors } from "../../../src/analysis/actors/joinActors";
import { poolTerms } from "../../../src/analysis/themes/poolTerms";
import type { ArticleWithFacts, TermPool } from "../../../src/analysis/themes/poolTerms";

const syllables = ["ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru", "sa", "te"];

/** A word that no language has, another for each number. */
export function madeUpWord(number: number): string {
  const at = (place: number): string => syllables[Math.floor(number / place) % 12] ?? "";
  return `${at(1)}${at(12)}${at(144)}x`;
}

/**
 * A sentence of `own` words of one event and as many of its kind of event; `turn` decides which of
 * those there are, so that two reports have some in common and some not.
 */
export function report(event: number, turn: number, own = 6): string {
  const pick = (first: number, step: number): readonly string[] =>
    Array.from({ length: own }, (_, at) => madeUpWord(first + ((turn * step + at * 5) % 14)));
  return `They ${[...pick(100 * (event + 1), 3), ...pick(0, 7)].join(" and they ")}.`;
}

/** Articles as a folder sees them, sorted by id, with what is pooled of them. */
export function pooled(texts: Readonly<Record<string, string>>): {
  readonly articles: readonly ArticleWithFacts[];
  readonly pool: TermPool;
} {
  const known = new Map<string, ArticleFacts>();
  const factsOf = (text: string): ArticleFacts => {
    const facts = known.get(text) ?? analyzeArticle(text);
    known.set(text, facts);
    return facts;
  };
  const articles = Object.keys(texts)
    .sort()
    .map((id) => ({ id, facts: factsOf(texts[id] ?? "") }));
  return { articles, pool: poolTerms(articles, joinActors(articles)) };
}

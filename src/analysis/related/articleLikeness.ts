import { cosine } from "../themes/vectors";
import type { TermVector } from "../themes/vectors";

/**
 * How alike two articles are, 0 to 1. Made for many questions about one article in a row, as a
 * report asks them: an answer is kept until another article is asked about.
 * @param vectorOf the vector of an article; asked for once.
 */
export function articleLikeness(
  vectorOf: (article: number) => TermVector,
): (article: number, other: number) => number {
  const vectors = new Map<number, TermVector>();
  const answers = new Map<number, number>();
  let asked = -1;
  const vector = (article: number): TermVector => {
    const known = vectors.get(article) ?? vectorOf(article);
    vectors.set(article, known);
    return known;
  };
  return (article, other) => {
    if (article !== asked) answers.clear();
    asked = article;
    const answer = answers.get(other) ?? cosine(vector(article), vector(other));
    answers.set(other, answer);
    return answer;
  };
}

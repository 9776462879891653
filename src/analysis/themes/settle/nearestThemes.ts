import type { Steps } from "../../../base/steps";
import { inRest, ownArticles, type ThemePlan } from "./themePlan";
import { cosine, toVector, weighForThemes } from "../vectors";
import type { TermPool } from "../poolTerms";
import type { Unit } from "../themeTree";
import type { TermVector } from "../vectors";

/** Articles of a theme that new ones are compared with, spread over all of them. */
const mostExamples = 40;
/** The nearest examples of the folder, which say where an article belongs. */
const mostNearest = 10;
/** So many of the nearest examples of a theme tell how near to it an article is. */
const examplesMeant = 3;
/** An article is near enough to a theme at this share of how near its examples are to each other. */
const leastOfCohesion = 0.3;
/** And at no less than this (cosine). */
const leastAlike = 0.03;

interface Example {
  readonly theme: number;
  readonly vector: TermVector;
}

/** What stands for the themes of a plan. */
interface ReadyThemes {
  readonly pool: TermPool;
  readonly weights: Float32Array;
  readonly examples: readonly Example[];
  readonly byTerm: ReadonlyMap<number, readonly TermUse[]>;
}

/** Finds the theme of a plan that an article would stand in: where the articles nearest to it are. */
export class NearestThemes {
  readonly #pool: TermPool;
  readonly #weights: Float32Array;
  readonly #examples: readonly Example[];
  /** The examples that use a term of an article that is asked about, by term. */
  readonly #byTerm: ReadonlyMap<number, readonly TermUse[]>;
  readonly #cohesion = new Map<number, number>();

  /** @see NearestThemes.among */
  constructor({ pool, weights, examples, byTerm }: ReadyThemes) {
    this.#pool = pool;
    this.#weights = weights;
    this.#examples = examples;
    this.#byTerm = byTerm;
  }

  /** Gets ready, in pieces. @param asked units that will be asked about. */
  static *among(
    pool: TermPool,
    units: readonly Unit[],
    plan: ThemePlan,
    asked: readonly Unit[],
  ): Steps<NearestThemes> {
    const weights = yield* weighForThemes(pool);
    yield;
    const wanted = new Set<number>();
    for (const [first] of asked) {
      for (const term of toVector(pool, first ?? 0, weights).terms) wanted.add(term);
    }
    const examples: Example[] = [];
    for (const { theme, article } of asked.length === 0 ? [] : listExamples(units, plan)) {
      examples.push({ theme, vector: toVector(pool, article, weights) });
      yield;
    }
    return new NearestThemes({ pool, weights, examples, byTerm: indexUses(examples, wanted) });
  }

  /** The nearest theme; `inRest` where none is near enough. */
  of(unit: Unit): number {
    const scores = this.#scoresFor(this.#vectorOf(unit));
    const nearest = [...scores]
      .sort(([x, a], [y, b]) => b - a || x - y)
      .slice(0, mostNearest)
      .map(([example]) => example);
    const votes = new Map<number, number>();
    for (const example of nearest) {
      const { theme = inRest } = this.#examples[example] ?? {};
      votes.set(theme, (votes.get(theme) ?? 0) + (scores.get(example) ?? 0));
    }
    const [best] = [...votes].sort(([x, a], [y, b]) => b - a || x - y);
    if (!best) return inRest;
    const [theme] = best;
    const own = [...scores].filter(([example]) => this.#examples[example]?.theme === theme);
    const alike = meanOfHighest(own.map(([, score]) => score));
    const least = Math.max(leastAlike, leastOfCohesion * this.#cohesionOf(theme));
    return alike >= least ? theme : inRest;
  }

  /** How alike to an article each example is that shares any term with it. */
  #scoresFor({ terms, weights }: TermVector): ReadonlyMap<number, number> {
    const scores = new Map<number, number>();
    terms.forEach((term, at) => {
      for (const { example, weight } of this.#byTerm.get(term) ?? []) {
        scores.set(example, (scores.get(example) ?? 0) + weight * (weights[at] ?? 0));
      }
    });
    return scores;
  }

  /** How near the examples of a theme are to those nearest to them, on average. */
  #cohesionOf(theme: number): number {
    const known = this.#cohesion.get(theme);
    if (known !== undefined) return known;
    const vectors = this.#examples.filter((one) => one.theme === theme).map((one) => one.vector);
    const near = vectors.map((vector) =>
      meanOfHighest(
        vectors.filter((other) => other !== vector).map((other) => cosine(vector, other)),
      ),
    );
    const cohesion = near.reduce((sum, one) => sum + one, 0) / (near.length || 1);
    this.#cohesion.set(theme, cohesion);
    return cohesion;
  }

  #vectorOf([first]: Unit): TermVector {
    return toVector(this.#pool, first ?? 0, this.#weights);
  }
}

/** The articles of each theme that stand for it. */
function listExamples(
  units: readonly Unit[],
  plan: ThemePlan,
): readonly { readonly theme: number; readonly article: number }[] {
  const leads = new Set(units.map(([first]) => first ?? 0));
  return ownArticles(plan).flatMap((articles, theme) =>
    spread(articles.filter((article) => leads.has(article))).map((article) => ({ theme, article })),
  );
}

interface TermUse {
  /** Index of the example. */
  readonly example: number;
  readonly weight: number;
}

function indexUses(
  examples: readonly Example[],
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, readonly TermUse[]> {
  const index = new Map<number, TermUse[]>();
  examples.forEach(({ vector: { terms, weights } }, example) => {
    terms.forEach((term, at) => {
      if (!wanted.has(term)) return;
      const uses = index.get(term) ?? [];
      index.set(term, uses);
      uses.push({ example, weight: weights[at] ?? 0 });
    });
  });
  return index;
}

/** At most {@link mostExamples} of some articles, as far apart in the list as can be. */
function spread(articles: readonly number[]): readonly number[] {
  const step = articles.length / mostExamples;
  if (step <= 1) return articles;
  return Array.from({ length: mostExamples }, (_, at) => articles[Math.floor(at * step)] ?? 0);
}

function meanOfHighest(scores: readonly number[]): number {
  const highest = [...scores].sort((a, b) => b - a).slice(0, examplesMeant);
  return highest.reduce((sum, score) => sum + score, 0) / (highest.length || 1);
}

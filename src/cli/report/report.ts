import { engineVersion } from "../../analysis/index";
import type { Actor, Corpus, CopyPair, Overlap, Passage, Theme } from "../../analysis/index";
import { addToList } from "../../base/collections";
import { compareText } from "../../base/compare";
import type { Problem } from "../files/listFiles";
import type { ReadArticle } from "../reading/readSeed";
import type { SectionName } from "../sections";

/** Everything a report is printed from, with the numbers that its records go by. */
export interface Report {
  readonly engine: string;
  readonly sections: ReadonlySet<SectionName>;
  /** In path order. */
  readonly articles: readonly ReadArticle[];
  readonly corpus: Corpus;
  /** Most mentioned first. */
  readonly actors: readonly Actor[];
  readonly passages: readonly Passage[];
  readonly copies: readonly CopyPair[];
  readonly overlaps: readonly Overlap[];
  /** Parents before their parts; without "Other articles", which is no theme. */
  readonly themes: readonly Theme[];
  readonly problems: readonly Problem[];
  /** `a1`, `a2`, … by {@link Actor.id}. */
  readonly actorNumbers: ReadonlyMap<string, string>;
  /** `p1`, `p2`, … by {@link Passage.id}. */
  readonly passageNumbers: ReadonlyMap<string, string>;
  readonly passagesById: ReadonlyMap<string, Passage>;
  /** `t1`, `t2`, … by {@link Theme.id}. */
  readonly themeNumbers: ReadonlyMap<string, string>;
  /** The themes that hold an article, outermost first, by path. */
  readonly themesByArticle: ReadonlyMap<string, readonly Theme[]>;
  /** The number of an article's first quotation, by path: they count through the whole report. */
  readonly firstQuotation: ReadonlyMap<string, number>;
}

export interface ReportParts {
  readonly articles: readonly ReadArticle[];
  readonly corpus: Corpus;
  readonly sections: ReadonlySet<SectionName>;
  readonly problems: readonly Problem[];
}

/** Joins the articles' facts and the folder's findings, and numbers all that is referred to. */
export function createReport({ articles, corpus, sections, problems }: ReportParts): Report {
  // The corpus makes each finding when it is asked for: nothing is asked that is not printed.
  const findings = corpus.findings();
  const actors = findings.actors.filter(({ mentions }) => mentions > 0).sort(compareActors);
  const { passages, copies, overlaps } = sections.has("copies") ? findings : noCopies;
  const themes = sections.has("themes") ? findings.themes.filter(({ rest }) => !rest) : [];
  return {
    engine: engineVersion,
    sections,
    articles,
    corpus,
    actors,
    passages,
    copies,
    overlaps,
    themes,
    problems,
    actorNumbers: numbered("a", actors),
    passageNumbers: numbered("p", passages),
    passagesById: new Map(passages.map((passage) => [passage.id, passage])),
    themeNumbers: numbered("t", themes),
    themesByArticle: groupByArticle(themes),
    firstQuotation: countQuotations(articles),
  };
}

const noCopies = { passages: [], copies: [], overlaps: [] };

function compareActors(a: Actor, b: Actor): number {
  return b.mentions - a.mentions || compareText(a.name, b.name) || compareText(a.id, b.id);
}

function numbered(
  letter: string,
  items: readonly { readonly id: string }[],
): ReadonlyMap<string, string> {
  return new Map(items.map(({ id }, index) => [id, `${letter}${String(index + 1)}`]));
}

function groupByArticle(themes: readonly Theme[]): ReadonlyMap<string, readonly Theme[]> {
  const byArticle = new Map<string, Theme[]>();
  for (const theme of themes) {
    for (const article of theme.articles) addToList(byArticle, article, theme);
  }
  return byArticle;
}

function countQuotations(articles: readonly ReadArticle[]): ReadonlyMap<string, number> {
  let next = 1;
  const first = new Map<string, number>();
  for (const { path, facts } of articles) {
    first.set(path, next);
    next += facts.quotations.length;
  }
  return first;
}

/** `a7` for an article's own actor; null where the report lists none. */
export function actorNumber(report: Report, path: string, actor: number | null): string | null {
  if (actor === null) return null;
  const found = report.corpus.actorOf(path, actor);
  return found ? (report.actorNumbers.get(found.id) ?? null) : null;
}

/** `q12` for the article's quotation of that index. */
export function quotationNumber(report: Report, path: string, index: number): string {
  return `q${String((report.firstQuotation.get(path) ?? 1) + index)}`;
}

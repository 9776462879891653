import { createCorpus } from "../../analysis/index";
import type { Corpus } from "../../analysis/index";
import { compareText } from "../../base/compare";
import { correctionsFor } from "../corrections";
import type { Corrections } from "../corrections";
import { importedFor } from "../imported";
import type { Listing, Problem, SeedFile } from "../files/listFiles";
import type { AnalyzeOptions } from "../options";
import type { Progress } from "../progress";
import { readAll } from "./readAll";
import type { ReadArticle, ReadResult } from "./readSeed";

/** What of a call says which articles are read, and how. */
export type SourceOptions = Pick<
  AnalyzeOptions,
  "inputs" | "jobs" | "cache" | "terms" | "quiet" | "corrections"
> & {
  /** Whether passages that another program has found are taken in. */
  readonly imported?: boolean;
};

/** The articles of a call and what they come to together. */
export interface ReadSources {
  readonly files: readonly SeedFile[];
  /** In path order. */
  readonly articles: readonly ReadArticle[];
  readonly corpus: Corpus;
  readonly corrections: Corrections;
  readonly problems: readonly Problem[];
}

/**
 * Reads the articles that a call names.
 * @throws WrongCall when an input does not exist.
 */
export async function readSources(
  listing: Listing,
  { jobs, cache, terms, corrections: isCorrected, imported: isImported = false }: SourceOptions,
  progress: Progress,
): Promise<ReadSources> {
  const { files } = listing;
  const corrections = correctionsFor(isCorrected ? files : []);
  const onRead = (done: number): void => {
    progress.show(done, files.length);
  };
  const { toldOf } = corrections;
  const results = await readAll(files, { jobs, cache, terms, toldOf, onRead });
  const articles = results.filter((result) => result.ok);
  const corpus = createCorpus();
  corpus.correct(corrections.scopes);
  const imported = importedFor(isImported ? files : []);
  corpus.carry(imported.scopes);
  for (const { path, facts } of articles) corpus.update(path, facts);
  return {
    files,
    articles,
    corpus,
    corrections,
    problems: collectProblems(listing, results, [...corrections.problems, ...imported.problems]),
  };
}

function collectProblems(
  listing: Listing,
  results: readonly ReadResult[],
  others: readonly Problem[],
): readonly Problem[] {
  const unread = results.filter((result) => !result.ok);
  return [...listing.problems, ...others, ...unread]
    .map(({ path, reason }) => ({ path, reason }))
    .sort((a, b) => compareText(a.path, b.path));
}

/** Names what could not be read on standard error, and says where there was nothing to read. */
export function tellProblems(
  { files, problems }: ReadSources,
  { inputs, quiet }: Pick<SourceOptions, "inputs" | "quiet">,
): void {
  for (const { path, reason } of problems) process.stderr.write(`${path}: ${reason}\n`);
  if (files.length === 0 && problems.length === 0 && !quiet) {
    process.stderr.write(`No articles found in ${inputs.join(", ")}.\n`);
  }
}

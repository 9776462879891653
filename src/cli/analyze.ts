import { createCorpus } from "../analysis/index";
import type { Corpus } from "../analysis/index";
import { compareText } from "../base/compare";
import { correctionsFor } from "./corrections";
import type { Corrections } from "./corrections";
import { exitStatus } from "./exitStatus";
import type { ExitStatus } from "./exitStatus";
import { listFiles } from "./files/listFiles";
import type { Listing, Problem } from "./files/listFiles";
import type { AnalyzeOptions } from "./options";
import { openOutput, ReaderLeft } from "./output";
import { createProgress } from "./progress";
import type { Progress } from "./progress";
import { readAll } from "./reading/readAll";
import type { ReadArticle, ReadResult } from "./reading/readSeed";
import { createReport } from "./report/report";
import { writeReport } from "./report/writeReport";

/** Reads what the call names, compares the articles and prints the report. */
export async function runAnalyze(options: AnalyzeOptions): Promise<ExitStatus> {
  const listing = listFiles(options.inputs);
  const output = await openOutput(options.out);
  const progress = createProgress(process.stderr, options);
  const corrections = correctionsFor(options.corrections ? listing.files : []);
  const results = await readListed(listing, options, corrections, progress);
  const articles = results.filter((result) => result.ok);
  const problems = collectProblems(listing, results, corrections);
  progress.say("Comparing articles…");
  const corpus = joinArticles(articles, corrections);
  const report = createReport({ articles, corpus, sections: options.sections, problems });
  progress.clear();
  tellProblems(listing, problems, options);
  for (const line of corrections.linesAbout(corpus)) process.stderr.write(`${line}\n`);
  try {
    await writeReport(report, options.format, output);
    await output.close();
  } catch (problem) {
    if (!(problem instanceof ReaderLeft)) throw problem;
  }
  return problems.length > 0 ? exitStatus.someFilesUnread : exitStatus.done;
}

function readListed(
  { files }: Listing,
  { jobs, cache, terms }: AnalyzeOptions,
  { toldOf }: Corrections,
  progress: Progress,
): Promise<readonly ReadResult[]> {
  const onRead = (done: number): void => {
    progress.show(done, files.length);
  };
  return readAll(files, { jobs, cache, terms, toldOf, onRead });
}

function joinArticles(articles: readonly ReadArticle[], { scopes }: Corrections): Corpus {
  const corpus = createCorpus();
  corpus.correct(scopes);
  for (const { path, facts } of articles) corpus.update(path, facts);
  return corpus;
}

function collectProblems(
  listing: Listing,
  results: readonly ReadResult[],
  corrections: Corrections,
): readonly Problem[] {
  const unread = results.filter((result) => !result.ok);
  return [...listing.problems, ...corrections.problems, ...unread]
    .map(({ path, reason }) => ({ path, reason }))
    .sort((a, b) => compareText(a.path, b.path));
}

function tellProblems(
  { files }: Listing,
  problems: readonly Problem[],
  { inputs, quiet }: AnalyzeOptions,
): void {
  for (const { path, reason } of problems) process.stderr.write(`${path}: ${reason}\n`);
  if (files.length === 0 && problems.length === 0 && !quiet) {
    process.stderr.write(`No articles found in ${inputs.join(", ")}.\n`);
  }
}

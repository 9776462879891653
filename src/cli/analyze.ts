import { exitStatus } from "./exitStatus";
import type { ExitStatus } from "./exitStatus";
import { listFiles } from "./files/listFiles";
import { linesAboutImported } from "./imported";
import type { AnalyzeOptions } from "./options";
import { openOutput, ReaderLeft } from "./output";
import { createProgress } from "./progress";
import { readSources, tellProblems } from "./reading/readSources";
import { createReport } from "./report/report";
import { writeReport } from "./report/writeReport";

/** Reads what the call names, compares the articles and prints the report. */
export async function runAnalyze(options: AnalyzeOptions): Promise<ExitStatus> {
  const listing = listFiles(options.inputs);
  const output = await openOutput(options.out);
  const progress = createProgress(process.stderr, options);
  const sources = await readSources(listing, options, progress);
  const { articles, corpus, corrections, problems } = sources;
  progress.say("Comparing articles…");
  const report = createReport({ articles, corpus, sections: options.sections, problems });
  progress.clear();
  tellProblems(sources, options);
  const lines = [...corrections.linesAbout(corpus), ...linesAboutImported(corpus)];
  for (const line of lines) process.stderr.write(`${line}\n`);
  try {
    await writeReport(report, options.format, output);
    await output.close();
  } catch (problem) {
    if (!(problem instanceof ReaderLeft)) throw problem;
  }
  return problems.length > 0 ? exitStatus.someFilesUnread : exitStatus.done;
}

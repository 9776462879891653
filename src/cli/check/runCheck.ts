import { exitStatus } from "../exitStatus";
import type { ExitStatus } from "../exitStatus";
import { listFiles } from "../files/listFiles";
import { openOutput, ReaderLeft } from "../output";
import { createProgress } from "../progress";
import { readSources, tellProblems } from "../reading/readSources";
import type { CheckOptions } from "./checkOptions";
import { checkDrafts, differs } from "./checkReport";
import { readDraft } from "./readDraft";
import { writeCheck } from "./writeCheck";

/**
 * Compares the quotations of drafts with their sources and prints what was found. A draft that
 * differs counts for more than a source that could not be read.
 */
export async function runCheck(options: CheckOptions): Promise<ExitStatus> {
  const listing = listFiles(options.inputs);
  const drafts = options.drafts.map((path) => readDraft(path, listing.files, options.terms));
  const output = await openOutput(options.out);
  const progress = createProgress(process.stderr, options);
  const sources = await readSources(listing, options, progress);
  progress.say("Comparing quotations…");
  const report = checkDrafts(drafts, sources);
  progress.clear();
  tellProblems(sources, options);
  try {
    await writeCheck(report, options.format, output);
    await output.close();
  } catch (problem) {
    if (!(problem instanceof ReaderLeft)) throw problem;
  }
  if (differs(report)) return exitStatus.draftDiffers;
  return report.problems.length > 0 ? exitStatus.someFilesUnread : exitStatus.done;
}

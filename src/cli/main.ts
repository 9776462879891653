import { isMainThread } from "node:worker_threads";
import { runCommandLine } from "./commandLine";
import { answerAsWorker } from "./reading/worker";

// The same bundle is the command line and, in a worker thread, the reader of single files.
if (isMainThread) {
  runCommandLine(process.argv).then(
    (status) => {
      // Not process.exit: standard output may still hold bytes for a slow pipe.
      process.exitCode = status;
    },
    (problem: unknown) => {
      console.error(problem);
      process.exitCode = 70;
    },
  );
} else {
  answerAsWorker();
}

import { parentPort, workerData } from "node:worker_threads";
import { storeFacts, toldNothing } from "../../analysis/index";
import { openFactsCache } from "./factsCache";
import { readSeed } from "./readSeed";
import type { WorkerAnswer, WorkerQuestion, WorkerSetup } from "./workers";

/** In a worker thread: reads one file for each question, until the main thread ends it. */
export function answerAsWorker(): void {
  // Safe: only `readWithWorkers` starts this bundle as a worker, with this setup.
  const { cache, tolds, terms } = workerData as WorkerSetup;
  const kept = cache === null ? null : openFactsCache(cache);
  parentPort?.on("message", ({ index, file, told }: WorkerQuestion) => {
    const result = readSeed(file, { told: tolds[told] ?? toldNothing, terms }, kept);
    const answer: WorkerAnswer = {
      index,
      result: result.ok ? { ...result, facts: storeFacts(result.facts) } : result,
    };
    parentPort?.postMessage(answer);
  });
}

import { Worker } from "node:worker_threads";
import { restoreFacts, toldNothing } from "../../analysis/index";
import type { SourcingTerms, StoredFacts, Told } from "../../analysis/index";
import type { SeedFile } from "../files/listFiles";
import { openFactsCache } from "./factsCache";
import type { ReadArticle, ReadResult, UnreadFile } from "./readSeed";

/** What a worker is started with. */
export interface WorkerSetup {
  readonly cache: string | null;
  /** What readers have said; questions tell which of it holds for their file. */
  readonly tolds: readonly Told[];
  /** What the reader counts as sources. */
  readonly terms: SourcingTerms;
}

/** Main thread to worker: a file to read, with its place in the list. */
export interface WorkerQuestion {
  readonly index: number;
  readonly file: SeedFile;
  /** Index into `tolds`. */
  readonly told: number;
}

/** Worker to main thread. */
export interface WorkerAnswer {
  readonly index: number;
  readonly result: StoredArticle | UnreadFile;
}

/** A file that was read, as one thread sends it to another. */
interface StoredArticle extends Omit<ReadArticle, "facts"> {
  readonly facts: StoredFacts;
}

export interface WorkersOptions extends Omit<WorkerSetup, "tolds"> {
  readonly toldOf: (file: SeedFile) => Told;
  readonly threads: number;
  readonly onRead: (done: number) => void;
}

/** Each thread always has a file waiting, so that none idles while an answer is on its way. */
const questionsAhead = 2;

/** Reads files in worker threads; results stand in the order of the files. */
export async function readWithWorkers(
  files: readonly SeedFile[],
  { threads, cache, terms, toldOf, onRead }: WorkersOptions,
): Promise<readonly ReadResult[]> {
  // Opened here once for its complaint about a folder that cannot be made.
  if (cache !== null) openFactsCache(cache);
  const results: (ReadResult | undefined)[] = files.map(() => undefined);
  const toldOfFiles = files.map(toldOf);
  const tolds = [...new Set(toldOfFiles)];
  const numbers = new Map(tolds.map((told, number) => [told, number]));
  let asked = 0;
  let done = 0;
  const desk: Desk = {
    next: () => {
      const file = files[asked];
      const told = numbers.get(toldOfFiles[asked] ?? toldNothing) ?? 0;
      return file ? { index: asked++, file, told } : undefined;
    },
    take: ({ index, result }) => {
      results[index] = result.ok ? { ...result, facts: restoreFacts(result.facts) } : result;
      done += 1;
      onRead(done);
    },
  };
  await Promise.all(
    Array.from({ length: threads }, () => runWorker(desk, { cache, tolds, terms })),
  );
  return results.filter((result) => result !== undefined);
}

/** Hands out files and takes results back. */
interface Desk {
  /** Undefined when every file is handed out. */
  readonly next: () => WorkerQuestion | undefined;
  readonly take: (answer: WorkerAnswer) => void;
}

/** Runs one thread until there is nothing left for it. */
function runWorker(desk: Desk, setup: WorkerSetup): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(__filename, { workerData: setup });
    let waiting = 0;
    const ask = (): void => {
      const question = desk.next();
      if (question) {
        waiting += 1;
        worker.postMessage(question);
      } else if (waiting === 0) {
        worker.terminate().then(() => {
          resolve();
        }, reject);
      }
    };
    worker.on("message", (answer: WorkerAnswer) => {
      waiting -= 1;
      desk.take(answer);
      ask();
    });
    worker.on("error", reject);
    for (let ahead = 0; ahead < questionsAhead; ahead++) ask();
  });
}

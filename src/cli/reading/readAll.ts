import { availableParallelism } from "node:os";
import type { SourcingTerms, Told } from "../../analysis/index";
import type { SeedFile } from "../files/listFiles";
import { openFactsCache } from "./factsCache";
import { readSeed } from "./readSeed";
import type { ReadResult } from "./readSeed";
import { readWithWorkers } from "./workers";

export interface ReadAllOptions {
  /** Threads; null leaves it to the number of files. */
  readonly jobs: number | null;
  /** Folder of the cache, or null. */
  readonly cache: string | null;
  /** What readers have said about the names of a file; the same object for many. */
  readonly toldOf: (file: SeedFile) => Told;
  /** What the reader counts as sources. */
  readonly terms: SourcingTerms;
  readonly onRead: (done: number) => void;
}

/** Reads and analyses all files; results stand in the order of the files, whatever the threads do. */
export async function readAll(
  files: readonly SeedFile[],
  { jobs, cache, terms, toldOf, onRead }: ReadAllOptions,
): Promise<readonly ReadResult[]> {
  const threads = Math.min(jobs ?? defaultJobs(files.length), files.length);
  if (threads > 1) return readWithWorkers(files, { threads, cache, terms, toldOf, onRead });
  const kept = cache === null ? null : openFactsCache(cache);
  return files.map((file, index) => {
    const result = readSeed(file, { told: toldOf(file), terms }, kept);
    onRead(index + 1);
    return result;
  });
}

/** A thread takes a quarter of a second to start: worth it from some hundreds of articles on. */
const filesWorthAThread = 250;
const mostThreads = 8;

function defaultJobs(files: number): number {
  return Math.min(availableParallelism(), mostThreads, Math.ceil(files / filesWorthAThread));
}

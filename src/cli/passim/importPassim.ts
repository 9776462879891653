import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { importedLines } from "../../analysis/index";
import { exitStatus, WrongCall } from "../exitStatus";
import type { ExitStatus } from "../exitStatus";
import { listFiles } from "../files/listFiles";
import { reasonOf } from "../files/readProblem";
import { createProgress } from "../progress";
import { cancellable } from "./cancellable";
import { readPassimPassages, type PassimPassages } from "./passimPassages";
import { placePassages, type PlacedPassages } from "./placePassages";

/** Where a folder keeps what passim has found in its articles. */
export const importedPath = join(".seeds", "passim.jsonl");

/** What one `import passim` call asks for. */
export interface ImportOptions {
  /** The output of passim. */
  readonly from: string;
  /** The folder that was exported. */
  readonly folder: string;
  readonly quiet: boolean;
}

/**
 * Takes over what passim has found in the articles of a folder, in place of what was taken over
 * before. What is written appears when it is whole; nothing is written where anything is broken.
 * @throws BrokenPassim with file and line of what cannot be read.
 * @throws Cancelled after Ctrl+C.
 */
export async function runImport({ from, folder, quiet }: ImportOptions): Promise<ExitStatus> {
  const { files } = listFiles([folder]);
  const fileOf = new Map(files.map(({ path, file }) => [path, file]));
  const progress = createProgress(process.stderr, { quiet });
  const { found, placed } = await cancellable(async (signal) => {
    try {
      const say = (step: string): void => {
        progress.say(step);
      };
      const found = await readPassimPassages(from, (id) => fileOf.has(id), { signal, say });
      if (found.places.size === 0) throw new WrongCall(nothingAbout(from, folder));
      say("Finding the passages in the articles");
      const placed = placePassages(found, fileOf);
      await turnForSignals();
      signal.throwIfAborted();
      // From here on Ctrl+C comes too late: what is begun is written whole.
      writeImported(join(folder, importedPath), placed);
      return { found, placed };
    } finally {
      progress.clear();
    }
  });
  if (!quiet) tell(found, placed, { from, folder });
  return placed.lost > 0 ? exitStatus.someFilesUnread : exitStatus.done;
}

function nothingAbout(from: string, folder: string): string {
  return (
    `${from}: no passage is about an article of ${folder}; nothing was imported. ` +
    "Was this folder exported with seed-reader export?"
  );
}

/** A signal is told between two turns only, never while articles are being searched. */
function turnForSignals(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Characters written at once. */
const piece = 1 << 16;

function writeImported(file: string, placed: PlacedPassages): void {
  const half = `${file}.${String(process.pid)}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const target = openSync(half, "w");
    try {
      let held = "";
      for (const line of importedLines(placed)) {
        held += line;
        if (held.length < piece) continue;
        writeSync(target, held);
        held = "";
      }
      writeSync(target, held);
    } finally {
      closeSync(target);
    }
    renameSync(half, file);
  } catch (problem) {
    rmSync(half, { force: true });
    throw new WrongCall(`${file}: ${reasonOf(problem, "there is no such folder")}`);
  }
}

function tell(
  { places, others, unmarked }: PassimPassages,
  { passages, lost, lostIn }: PlacedPassages,
  { from, folder }: Pick<ImportOptions, "from" | "folder">,
): void {
  const say = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  say(
    `${count(passages.length, "passage")} in ${count(places.size, "article")} of ${folder} ` +
      `imported from ${from} to ${join(folder, importedPath)}.`,
  );
  if (others.size > 0) {
    say(`${count(others.size, "document")} of passim are not in ${folder}: ${named(others)}.`);
  }
  if (lost > 0) {
    say(
      `${count(lost, "place")} left out, since other words stand there than passim has read ` +
        `(export again and run passim on it): ${named(lostIn)}.`,
    );
  }
  for (const unfinished of unmarked) {
    say(`${unfinished} has no _SUCCESS: parts may be missing, if passim did not finish.`);
  }
}

function named(paths: Iterable<string>): string {
  const all = [...paths];
  const shown = all.slice(0, 3).join(", ");
  return all.length > 3 ? `${shown} and ${String(all.length - 3)} more` : shown;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}

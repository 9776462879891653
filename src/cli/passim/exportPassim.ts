import { createWriteStream, readFileSync, renameSync, rmSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { readMetadata } from "../../analysis/index";
import type { Metadata } from "../../analysis/index";
import { decodeText } from "../../base/decodeText";
import { exitStatus, WrongCall } from "../exitStatus";
import type { ExitStatus } from "../exitStatus";
import { listFiles } from "../files/listFiles";
import type { Problem, SeedFile } from "../files/listFiles";
import { reasonOf } from "../files/readProblem";
import { ReaderLeft, openOutput } from "../output";
import { createProgress } from "../progress";
import type { Progress } from "../progress";
import { Cancelled, cancellable } from "./cancellable";

/** What one `export` call asks for. */
export interface ExportOptions {
  readonly folder: string;
  /** Null for standard output; packed where it ends in `.gz`. */
  readonly out: string | null;
  readonly quiet: boolean;
}

/**
 * Writes the articles of a folder as passim takes them: JSON Lines of `id` (the path from the
 * folder), `series` (the outlet), `date` where it is known, and `text`, in path order. One article is
 * held at a time. A file appears under its name when it is whole.
 */
export async function runExport({ folder, out, quiet }: ExportOptions): Promise<ExitStatus> {
  const listing = listFiles([folder]);
  const progress = createProgress(process.stderr, { quiet });
  const problems: Problem[] = [...listing.problems];
  const lines = articleLines(listing.files, problems, progress);
  try {
    if (out === null) await toStandardOutput(lines);
    else await toFile(lines, out);
  } finally {
    progress.clear();
  }
  for (const { path, reason } of problems) process.stderr.write(`${path}: ${reason}\n`);
  if (!quiet && listing.files.length === 0) {
    process.stderr.write(`No articles found in ${folder}.\n`);
  }
  return problems.length > 0 ? exitStatus.someFilesUnread : exitStatus.done;
}

function* articleLines(
  files: readonly SeedFile[],
  problems: Problem[],
  progress: Progress,
): Iterable<string> {
  let done = 0;
  for (const { file, path } of files) {
    progress.show(++done, files.length);
    const text = readText(file);
    if ("reason" in text) problems.push({ path, reason: text.reason });
    else yield `${JSON.stringify(toRecord(path, text.text))}\n`;
  }
}

function readText(file: string): { readonly text: string } | { readonly reason: string } {
  try {
    const decoded = decodeText(readFileSync(file));
    return decoded.ok ? { text: decoded.text } : { reason: decoded.reason };
  } catch (problem) {
    return { reason: reasonOf(problem) };
  }
}

/** The keys that passim knows; `date` is echoed, and may stand in `--filterpairs`. */
function toRecord(id: string, text: string): Readonly<Record<string, string>> {
  const metadata = readMetadata(text);
  const { date } = metadata;
  return { id, series: seriesOf(metadata) ?? id, ...(date !== undefined && { date }), text };
}

/** Passim may leave out copies within one series; an article without an outlet is one of its own. */
function seriesOf({ outlet, url = "" }: Metadata): string | undefined {
  return outlet ?? /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
}

async function toStandardOutput(lines: Iterable<string>): Promise<void> {
  const output = await openOutput(null);
  try {
    for (const line of lines) await output.write(line);
    await output.close();
  } catch (problem) {
    if (!(problem instanceof ReaderLeft)) throw problem;
  }
}

async function toFile(lines: Iterable<string>, out: string): Promise<void> {
  const half = `${out}.${String(process.pid)}.tmp`;
  const target = createWriteStream(half);
  try {
    await cancellable((signal) =>
      out.endsWith(".gz")
        ? pipeline(lines, createGzip(), target, { signal })
        : pipeline(lines, target, { signal }),
    );
    renameSync(half, out);
  } catch (problem) {
    rmSync(half, { force: true });
    if (problem instanceof Cancelled) throw problem;
    throw new WrongCall(`--out ${out}: ${reasonOf(problem, "there is no such folder")}`);
  }
}

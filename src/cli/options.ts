import { noSourcingTerms, type SourcingTerms } from "../analysis/index";
import { WrongCall } from "./exitStatus";
import { isSectionName, sectionNames } from "./sections";
import type { SectionName } from "./sections";
import { readSourcingTerms } from "./sourcingTerms";

export const formats = ["json", "jsonl", "csv", "markdown"] as const;
export type Format = (typeof formats)[number];

/** What one `analyze` call asks for. */
export interface AnalyzeOptions {
  /** Folders and files as written. */
  readonly inputs: readonly string[];
  readonly format: Format;
  /** Null for standard output. */
  readonly out: string | null;
  readonly sections: ReadonlySet<SectionName>;
  /** Threads; null leaves it to the number of files. */
  readonly jobs: number | null;
  /** Null keeps nothing. */
  readonly cache: string | null;
  readonly quiet: boolean;
  /** Whether what readers have said is applied. */
  readonly corrections: boolean;
  /** Whether passages that another program has found are taken in. */
  readonly imported: boolean;
  /** What the reader counts as sources. */
  readonly terms: SourcingTerms;
}

/** The flags as commander hands them over. */
export interface AnalyzeFlags {
  readonly format: Format;
  readonly out?: string;
  readonly only?: string;
  readonly jobs?: string;
  /** False for `--no-cache`. */
  readonly cache?: string | false;
  readonly quiet?: boolean;
  /** False for `--no-corrections`. */
  readonly corrections?: boolean;
  /** False for `--no-imported`. */
  readonly imported?: boolean;
  /** A file of terms. */
  readonly terms?: string;
}

/** @throws WrongCall with a line that says how. */
export function toAnalyzeOptions(inputs: readonly string[], flags: AnalyzeFlags): AnalyzeOptions {
  return {
    inputs,
    format: flags.format,
    out: flags.out ?? null,
    sections: toSections(flags.only, flags.format),
    jobs: flags.jobs === undefined ? null : toJobs(flags.jobs),
    cache: flags.cache === undefined || flags.cache === false ? null : flags.cache,
    quiet: flags.quiet ?? false,
    corrections: flags.corrections ?? true,
    imported: flags.imported ?? true,
    terms: flags.terms === undefined ? noSourcingTerms : readSourcingTerms(flags.terms),
  };
}

function toSections(only: string | undefined, format: Format): ReadonlySet<SectionName> {
  if (only === undefined) return new Set(format === "csv" ? ["quotations"] : sectionNames);
  const words = only
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const sections = words.filter(isSectionName);
  const unknown = words.find((word) => !isSectionName(word));
  if (unknown !== undefined || sections.length === 0) {
    const named = unknown === undefined ? "names nothing" : `does not know '${unknown}'`;
    throw new WrongCall(`--only ${named}; it takes ${sectionNames.join(", ")}`);
  }
  if (format === "csv" && new Set(sections).size > 1) {
    throw new WrongCall("csv holds one table: name one section with --only");
  }
  return new Set(sections);
}

const mostJobs = 64;

function toJobs(written: string): number {
  const jobs = Number(written);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > mostJobs) {
    throw new WrongCall(`--jobs takes a whole number from 1 to ${String(mostJobs)}`);
  }
  return jobs;
}

import { WrongCall } from "../exitStatus";
import { toAnalyzeOptions } from "../options";
import type { AnalyzeFlags } from "../options";
import type { SourceOptions } from "../reading/readSources";

export const checkFormats = ["text", "json", "csv", "markdown"] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** What one `check` call asks for; `inputs` are the sources. */
export interface CheckOptions extends SourceOptions {
  /** Files as written; `-` is standard input. */
  readonly drafts: readonly string[];
  readonly format: CheckFormat;
  /** Null for standard output. */
  readonly out: string | null;
}

/** The flags as commander hands them over. */
export interface CheckFlags extends Omit<AnalyzeFlags, "format" | "only"> {
  readonly format: CheckFormat;
  readonly sources: readonly string[];
}

/** @throws WrongCall with a line that says how. */
export function toCheckOptions(drafts: readonly string[], flags: CheckFlags): CheckOptions {
  if (drafts.filter((draft) => draft === "-").length > 1) {
    throw new WrongCall("- (standard input) can be one draft only");
  }
  const { inputs, jobs, cache, terms, quiet, corrections, out } = toAnalyzeOptions(flags.sources, {
    ...flags,
    format: "json",
  });
  const { format } = flags;
  return { drafts, format, inputs, jobs, cache, terms, quiet, corrections, out };
}

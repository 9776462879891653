import { unreachable } from "../../base/compare";
import type { Format } from "../options";
import type { Output } from "../output";
import type { Report } from "./report";
import { writeCsv } from "./writeCsv";
import { writeJson, writeJsonLines } from "./writeJson";
import { writeMarkdown } from "./writeMarkdown";

/** Prints the report; the same report gives the same bytes. */
export function writeReport(report: Report, format: Format, output: Output): Promise<void> {
  switch (format) {
    case "json":
      return writeJson(report, output);
    case "jsonl":
      return writeJsonLines(report, output);
    case "csv":
      return writeCsv(report, output);
    case "markdown":
      return writeMarkdown(report, output);
    default:
      return unreachable(format);
  }
}

import { stringify } from "csv-stringify/sync";
import { sectionNames } from "../sections";
import type { Output } from "../output";
import { csvTable } from "./csvTables";
import type { Cell } from "./csvTables";
import type { Report } from "./report";

/** One table, UTF-8, commas, a header: the section that was asked for. */
export async function writeCsv(report: Report, output: Output): Promise<void> {
  const section = sectionNames.find((name) => report.sections.has(name)) ?? "quotations";
  const { columns, rows } = csvTable(report, section);
  await output.write(toCsv(columns));
  for (const row of rows) await output.write(toCsv(row));
}

/** Article text is not to be trusted: a cell that a spreadsheet would run as a formula gets a `'`. */
function toCsv(row: readonly Cell[]): string {
  return stringify([[...row]], { escape_formulas: true, cast: { boolean: String } });
}

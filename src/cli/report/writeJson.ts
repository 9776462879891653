import type { Output } from "../output";
import { articleRecord } from "./articleRecord";
import {
  actorRecord,
  copyRecord,
  overlapRecord,
  passageRecord,
  relatedRecords,
  themeRecord,
} from "./folderRecords";
import { reportVersion } from "./records";
import type { Report } from "./report";

/** The lists of a report in the order in which they are printed; one item at a time is made. */
export function* reportLists(report: Report): Generator<[key: string, items: Iterable<object>]> {
  const { sections } = report;
  yield ["articles", mapped(report.articles, (article) => articleRecord(report, article))];
  if (sections.has("actors")) {
    yield ["actors", mapped(report.actors, (actor) => actorRecord(report, actor))];
  }
  if (sections.has("copies")) {
    yield ["passages", mapped(report.passages, (passage) => passageRecord(report, passage))];
    yield ["copies", mapped(report.copies, (copy) => copyRecord(report, copy))];
    yield ["overlaps", mapped(report.overlaps, overlapRecord)];
  }
  if (sections.has("related")) yield ["related", relatedRecords(report)];
  if (sections.has("themes")) {
    yield ["themes", mapped(report.themes, (theme) => themeRecord(report, theme))];
  }
  yield ["problems", mapped(report.problems, ({ path, reason }) => ({ path, reason }))];
}

/** One JSON document, one record a line, so that two reports can be compared with `diff`. */
export async function writeJson(report: Report, output: Output): Promise<void> {
  const { engine } = report;
  await output.write(`{"version":${String(reportVersion)},"engine":${JSON.stringify(engine)}`);
  for (const [key, items] of reportLists(report)) {
    await output.write(`,\n${JSON.stringify(key)}:[`);
    let first = true;
    for (const item of items) {
      await output.write(`${first ? "" : ","}\n${JSON.stringify(item)}`);
      first = false;
    }
    await output.write("]");
  }
  await output.write("}\n");
}

const recordNames: Readonly<Record<string, string>> = {
  articles: "article",
  actors: "actor",
  passages: "passage",
  copies: "copy",
  overlaps: "overlap",
  related: "related",
  themes: "theme",
  problems: "problem",
};

/**
 * JSON Lines: the records of the JSON report, each with a key `record` that says what it is. The
 * first line is the report's own: `{"record":"report","version":1,…}`.
 */
export async function writeJsonLines(report: Report, output: Output): Promise<void> {
  const head = { record: "report", version: reportVersion, engine: report.engine };
  await output.write(`${JSON.stringify(head)}\n`);
  for (const [key, items] of reportLists(report)) {
    const record = recordNames[key] ?? key;
    for (const item of items) await output.write(`${JSON.stringify({ record, ...item })}\n`);
  }
}

function* mapped<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Generator<Made> {
  for (const item of items) yield make(item);
}

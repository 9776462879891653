import type { Passage, Speaker } from "../../analysis/index";
import { unreachable } from "../../base/compare";
import { textOf } from "../../base/span";
import type { Span } from "../../base/span";
import type { ReadArticle } from "../reading/readSeed";
import type { SectionName } from "../sections";
import {
  actorRecord,
  copyRecord,
  passageRecord,
  relatedRecords,
  themeRecord,
} from "./folderRecords";
import { createLocator, onOneLine } from "./locator";
import type { Locator } from "./locator";
import type { PlaceRecord } from "./records";
import { actorNumber, quotationNumber } from "./report";
import type { Report } from "./report";

export type Cell = string | number | boolean | null;

export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
}

/** The table of a section; columns are only ever added at the end. */
export function csvTable(report: Report, section: SectionName): CsvTable {
  const locate = createLocator(report);
  switch (section) {
    case "actors":
      return { columns: actorColumns, rows: actorRows(report) };
    case "quotations":
      return { columns: quotationColumns, rows: quotationRows(report, locate) };
    case "sources":
      return { columns: sourceColumns, rows: sourceRows(report, locate) };
    case "notes":
      return { columns: noteColumns, rows: noteRows(report, locate) };
    case "copies":
      return { columns: copyColumns, rows: copyRows(report, locate) };
    case "related":
      return { columns: relatedColumns, rows: relatedRows(report, locate) };
    case "themes":
      return { columns: themeColumns, rows: themeRows(report) };
    default:
      return unreachable(section);
  }
}

const listed = "; ";

const actorColumns = ["id", "name", "kind", "mentions", "articles", "aliases", "roles"];

function* actorRows(report: Report): Generator<readonly Cell[]> {
  for (const actor of report.actors) {
    const { id, name, kind, mentions, articles, aliases, roles } = actorRecord(report, actor);
    const titles = [...new Set(roles.map(({ text }) => onOneLine(text)))];
    yield [id, name, kind, mentions, articles, aliases.join(listed), titles.join(listed)];
  }
}

const placeColumns = ["path", "line", "start", "end"];

function placeCells(locate: Locator, path: string, { start, end }: Span): readonly Cell[] {
  return [path, locate.lineOf(path, start), start, end];
}

const quotationColumns = [
  "id",
  ...placeColumns,
  "kind",
  "text",
  "speaker",
  "actor",
  "actor_id",
  "vague",
  "confidence",
  "cue",
  "rule",
];

function* quotationRows(report: Report, locate: Locator): Generator<readonly Cell[]> {
  for (const { path, text, facts } of report.articles) {
    for (const [index, quotation] of facts.quotations.entries()) {
      const { kind, spans, outer, cue, speaker, confidence, rule } = quotation;
      yield [
        quotationNumber(report, path, index),
        ...placeCells(locate, path, outer),
        kind,
        spans.map((span) => locate.wordsAt(path, span)).join(" … "),
        speaker && onOneLine(speaker.text),
        ...speakerCells(report, path, speaker),
        confidence,
        cue && onOneLine(textOf(text, cue)),
        rule,
      ];
    }
  }
}

function speakerCells(report: Report, path: string, speaker: Speaker | null): readonly Cell[] {
  if (!speaker) return [null, null, null];
  const { actor, also, vague } = speaker;
  const named = actor === null ? [] : [actor, ...also];
  const names = named.flatMap((one) => report.corpus.actorOf(path, one)?.name ?? []);
  const name = names.length === 0 ? null : names.join("; ");
  return [name, actorNumber(report, path, actor), vague];
}

const sourceColumns = [...placeColumns, "kind", "text", "actor_id", "rule"];

function* sourceRows(report: Report, locate: Locator): Generator<readonly Cell[]> {
  for (const { path, facts } of report.articles) {
    for (const { span, kind, text, actor, rule } of facts.sources) {
      const place = placeCells(locate, path, span);
      yield [...place, kind, onOneLine(text), actorNumber(report, path, actor), rule];
    }
  }
}

const noteColumns = [...placeColumns, "rule", "text"];

function* noteRows(report: Report, locate: Locator): Generator<readonly Cell[]> {
  for (const { path, facts } of report.articles) {
    for (const { span, rule, text } of facts.notes) {
      yield [...placeCells(locate, path, span), rule, text];
    }
  }
}

/** Two places side by side: `a_path`, `a_line`, …, `b_path`, … */
const pairColumns = [..."ab"].flatMap((side) => placeColumns.map((name) => `${side}_${name}`));

function pairCells(locate: Locator, a: PlaceRecord, b: PlaceRecord): readonly Cell[] {
  return [a, b].flatMap((place) => placeCells(locate, place.path, place));
}

const copyColumns = [
  "passage",
  "kind",
  ...pairColumns,
  "matched",
  "text",
  "shared",
  "worth",
  "reasons",
  "first_seen_path",
  "first_seen_day",
];

function* copyRows(report: Report, locate: Locator): Generator<readonly Cell[]> {
  for (const pair of report.copies) {
    const { a, b, matched, passage: number } = copyRecord(report, pair);
    const passage = report.passagesById.get(pair.passage);
    yield [
      number,
      passage?.kind ?? null,
      ...pairCells(locate, a, b),
      matched,
      locate.wordsAt(a.path, a),
      ...(passage ? meaningCells(report, passage) : [null, null, null, null, null]),
    ];
  }
}

function meaningCells(report: Report, passage: Passage): readonly Cell[] {
  const { shared, worth, reasons, earliest } = passageRecord(report, passage);
  return [shared, worth, reasons.join(listed), earliest?.path ?? null, earliest?.day ?? null];
}

const relatedColumns = [...pairColumns, "score", "because"];

function* relatedRows(report: Report, locate: Locator): Generator<readonly Cell[]> {
  for (const { from, to, score, because } of relatedRecords(report)) {
    yield [...pairCells(locate, from, to), score, because.join(listed)];
  }
}

const themeColumns = ["id", "parent", "label", "terms", "path", "headline"];

/** One row for each article of each theme. */
function* themeRows(report: Report): Generator<readonly Cell[]> {
  const headlines = new Map(report.articles.map((article) => [article.path, headline(article)]));
  for (const theme of report.themes) {
    const { id, parent, label, terms, articles } = themeRecord(report, theme);
    const shared = terms.map(({ text }) => text).join(listed);
    for (const path of articles) {
      yield [id, parent, label, shared, path, headlines.get(path) ?? null];
    }
  }
}

function headline({ facts }: ReadArticle): string {
  return onOneLine(facts.headline);
}

import { stringify } from "csv-stringify/sync";
import { unreachable } from "../../base/compare";
import type { Output } from "../output";
import { counted, escapeMarkdown, placeText, shortened } from "../report/markdownText";
import type { CheckFormat } from "./checkOptions";
import type { CheckedRecord, CheckReport, DraftRecord } from "./checkReport";

/** Prints what was found; the same report gives the same bytes. */
export function writeCheck(
  report: CheckReport,
  format: CheckFormat,
  output: Output,
): Promise<void> {
  switch (format) {
    case "text":
      return output.write(asText(report));
    case "json":
      return output.write(`${JSON.stringify(report, null, 1)}\n`);
    case "csv":
      return output.write(asCsv(report));
    case "markdown":
      return output.write(asMarkdown(report));
    default:
      return unreachable(format);
  }
}

/** A line for each quotation that needs a look, as compilers print them, then the counts. */
function asText({ drafts }: CheckReport): string {
  const lines = drafts.flatMap((draft) => [
    ...draft.quotations.filter(needsLook).map((one) => `${draft.path}:${textLine(one)}`),
    `${draft.path}: ${countsOf(draft)}`,
  ]);
  return lines.map((line) => `${line}\n`).join("");
}

function needsLook({ outcome, otherSpeaker }: CheckedRecord): boolean {
  return outcome !== "verbatim" || otherSpeaker !== null;
}

function textLine(one: CheckedRecord): string {
  const { line, text } = one;
  return `${String(line)}: ${outcomeWords[one.outcome]}: “${shortened(text, 80)}” ${foundWords(one)}`;
}

const outcomeWords = { verbatim: "verbatim", altered: "altered", notFound: "not found" } as const;

/** `(002.txt:9: “secure” is “safe” there; Ada Holm says it, not Pat Lund)` */
function foundWords({ sources, otherSpeaker, speaker }: CheckedRecord): string {
  const [source] = sources;
  if (!source) return "(in no source, not even nearly)";
  const { path, line, differences, likeness } = source;
  const part = likeness === "part" ? "only a part: " : "";
  const what = differences === "" ? "" : `: ${part}${differences}`;
  const other =
    otherSpeaker === null ? "" : `; ${otherSpeaker} says it, not ${speaker ?? "nobody"}`;
  return `(${path}:${String(line)}${what}${other})`;
}

function countsOf({ counts, quotations, articles }: DraftRecord): string {
  if (quotations.length === 0) return "no quotations to check";
  const others =
    counts.otherSpeaker > 0 ? `, ${String(counts.otherSpeaker)} with another speaker` : "";
  return [
    `${counted(quotations.length, "quotation")} checked against ${counted(articles, "article")}: `,
    `${String(counts.verbatim)} verbatim, ${String(counts.altered)} altered, `,
    `${String(counts.notFound)} not found${others}`,
  ].join("");
}

const columns = [
  ...["draft", "line", "start", "end", "outcome", "text", "speaker", "other_speaker"],
  ...["source_path", "source_line", "source_start", "source_end", "source_speaker"],
  ...["source_text", "differences"],
];

/** One row for each quotation with its best source. */
function asCsv({ drafts }: CheckReport): string {
  const rows = drafts.flatMap(({ path, quotations }) =>
    quotations.map(({ line, start, end, outcome, text, speaker, otherSpeaker, sources }) => {
      const [source] = sources;
      return [
        ...[path, line, start, end, outcome, text, speaker, otherSpeaker],
        ...[source?.path, source?.line, source?.start, source?.end, source?.speaker],
        ...[source?.text, source?.differences],
      ];
    }),
  );
  // Text of others is not to be trusted: a cell that a spreadsheet would run begins with `'`.
  return stringify([columns, ...rows], { escape_formulas: true });
}

function asMarkdown({ drafts }: CheckReport): string {
  const parts = drafts.map((draft) => {
    const lines = draft.quotations.map((one) => {
      const place = placeText(draft.path, one.line);
      const found = escapeMarkdown(foundWords(one));
      const text = escapeMarkdown(shortened(one.text));
      return `- **${outcomeWords[one.outcome]}** ${place} “${text}” ${found}\n`;
    });
    const summary = escapeMarkdown(countsOf(draft));
    return `## ${escapeMarkdown(draft.path)}\n\n${summary}\n\n${lines.join("")}`;
  });
  return `# Draft check\n\n${parts.join("\n")}`;
}

import type { Quotation, QuotationKind } from "../../analysis/index";
import { unreachable } from "../../base/compare";
import { textOf } from "../../base/span";
import type { ReadArticle } from "../reading/readSeed";
import type { Locator } from "./locator";
import { escapeMarkdown, fileText, placeText } from "./markdownText";
import type { Report } from "./report";

/** One article: its name, who wrote it, then what was asked for, each with its line. */
export function articleText(report: Report, article: ReadArticle, locate: Locator): string {
  const { path, facts } = article;
  const { sections } = report;
  const place = (offset: number): string => placeText(path, locate.lineOf(path, offset));
  const parts = [`## ${escapeMarkdown(facts.headline)}\n\n${aboutLine(report, article)}\n`];
  const add = (title: string, lines: readonly string[]): void => {
    if (lines.length > 0) parts.push(`### ${title}\n\n${lines.join("\n")}\n`);
  };
  if (sections.has("quotations")) {
    const line = (quotation: Quotation): string =>
      `- ${place(quotation.outer.start)} ${quotationText(report, path, quotation, locate)}`;
    add("Quotations", facts.quotations.map(line));
  }
  if (sections.has("sources")) {
    add(
      "Sources",
      facts.sources.map(
        ({ span, kind, text }) => `- ${place(span.start)} ${kind}: ${escapeMarkdown(text)}`,
      ),
    );
  }
  if (sections.has("notes")) {
    add(
      "Notes",
      facts.notes.map(({ span, text }) => `- ${place(span.start)} ${escapeMarkdown(text)}`),
    );
  }
  return parts.join("\n");
}

function aboutLine(report: Report, { path, text, facts }: ReadArticle): string {
  const { author, outlet, date } = facts.metadata;
  const byline = facts.byline ? textOf(text, facts.byline.name) : author;
  const themes = report.sections.has("themes") ? (report.themesByArticle.get(path) ?? []) : [];
  const about = [byline && `by ${byline}`, outlet, date, ...themes.map(({ label }) => label)]
    .filter((part) => part !== undefined)
    .map(escapeMarkdown);
  return [fileText(path), ...about].join(" · ");
}

/** `**Saeed Khatibzadeh** said: “…”`, or what is known of the speaker in its place. */
function quotationText(
  report: Report,
  path: string,
  { spans, speaker, confidence, kind }: Quotation,
  locate: Locator,
): string {
  const words = spans.map((span) => escapeMarkdown(locate.wordsAt(path, span))).join(" … ");
  const said = saidWords(words, kind);
  if (!speaker) return `no speaker found (${kind}): ${said}`;
  const named = speaker.actor === null ? [] : [speaker.actor, ...speaker.also];
  const names = named.flatMap((one) => report.corpus.actorOf(path, one)?.name ?? []);
  const name = escapeMarkdown(names.length === 0 ? speaker.text : names.join(" and "));
  const sure = confidence === "inferred" ? `${kind}, inferred` : kind;
  return `**${name}** (${sure}): ${said}`;
}

/** Reported speech has no marks; a mixed clause has its own, of which its end may lack the last. */
function saidWords(words: string, kind: QuotationKind): string {
  switch (kind) {
    case "direct":
    case "fragment":
      return `“${words}”`;
    case "mixed":
      return words.lastIndexOf("“") > words.lastIndexOf("”") ? `${words}”` : words;
    case "reported":
      return words;
    default:
      return unreachable(kind);
  }
}

import type { Passage, Theme } from "../../analysis/index";
import { relatedRecords } from "./folderRecords";
import type { Locator } from "./locator";
import {
  counted,
  escapeMarkdown,
  fileText,
  percentText,
  placeText,
  shortened,
} from "./markdownText";
import type { Report } from "./report";

/** Themes as a nested list, each with its terms and its articles; "Other articles" last. */
export function* themeLines(report: Report): Generator<string> {
  const headlines = new Map(report.articles.map(({ path, facts }) => [path, facts.headline]));
  const articleLine = (path: string, indent: string): string =>
    `${indent}- ${escapeMarkdown(headlines.get(path) ?? path)} (${fileText(path)})`;
  const indents = new Map<string | null, string>([[null, ""]]);
  const hasParts = new Set(report.themes.map(({ parent }) => parent));
  for (const theme of report.themes) {
    const indent = indents.get(theme.parent) ?? "";
    indents.set(theme.id, `${indent}  `);
    yield `${indent}- **${escapeMarkdown(theme.label)}**, ${themeReason(theme)}`;
    // A theme with parts shows its articles in them.
    if (hasParts.has(theme.id)) continue;
    for (const path of theme.articles) yield articleLine(path, `${indent}  `);
  }
  const rest = report.articles.filter(({ path }) => !report.themesByArticle.has(path));
  if (rest.length === 0) return;
  yield `- **Other articles**, ${counted(rest.length, "article")}`;
  for (const { path } of rest) yield articleLine(path, "  ");
}

function themeReason({ articles, terms }: Theme): string {
  const shared = terms.map((term) => `${escapeMarkdown(term.text)} (${String(term.articles)})`);
  return `${counted(articles.length, "article")}: ${shared.join(", ")}`;
}

/** Actors, most mentioned first, with their other names and their roles. */
export function* actorLines({ actors }: Report): Generator<string> {
  for (const { name, kind, mentions, articles, aliases, roles } of actors) {
    const counts = `${counted(mentions, "mention")} in ${counted(articles.length, "article")}`;
    const also = aliases.length > 0 ? `; also ${aliases.map(escapeMarkdown).join(", ")}` : "";
    const titles = [...new Set(roles.map(({ text }) => escapeMarkdown(text)))];
    const as = titles.length > 0 ? `; ${titles.join(", ")}` : "";
    yield `- **${escapeMarkdown(name)}** (${kind}): ${counts}${also}${as}`;
  }
}

/** First what articles hold of each other, then each passage with its places, worthiest first. */
export function* copyLines(report: Report, locate: Locator): Generator<string> {
  for (const { a, b, ofA, ofB } of report.overlaps) {
    const [left, right] = [fileText(a), fileText(b)];
    yield `- ${left} holds ${percentText(ofB)} of ${right}; ${right} holds ${percentText(ofA)} of ${left}`;
  }
  for (const passage of report.passages.toSorted((x, y) => y.worth - x.worth)) {
    yield* passageLine(passage, locate);
  }
}

/** `- quotation, edited, 23 words, first seen in a.txt on 2026-03-11, a.txt:15, b.txt:9: We are …` */
function* passageLine(
  { kind, shared, words, places, earliest }: Passage,
  locate: Locator,
): Generator<string> {
  const first = places[0];
  if (!first) return;
  const at = places.map(({ article, span }) =>
    placeText(article, locate.lineOf(article, span.start)),
  );
  const seen = earliest
    ? `first seen in ${fileText(earliest.article)} on ${earliest.day}`
    : "order unknown";
  const excerpt = escapeMarkdown(shortened(locate.wordsAt(first.article, first.span)));
  yield `- ${shared}, ${kind}, ${counted(words, "word")}, ${seen}, ${at.join(", ")}: ${excerpt}`;
}

export function* relatedLines(report: Report, locate: Locator): Generator<string> {
  for (const { from, to, because } of relatedRecords(report)) {
    const ends = [from, to].map(({ path, start }) => placeText(path, locate.lineOf(path, start)));
    yield `- ${ends.join(" → ")}: shares ${because.map(escapeMarkdown).join(", ")}`;
  }
}

import type { Output } from "../output";
import { articleText } from "./markdownArticle";
import { actorLines, copyLines, relatedLines, themeLines } from "./markdownFolder";
import { createLocator } from "./locator";
import { counted, escapeMarkdown, fileText } from "./markdownText";
import type { Report } from "./report";

/** A report to read: the folder first, then every article with its quotations and sources. */
export async function writeMarkdown(report: Report, output: Output): Promise<void> {
  const locate = createLocator(report);
  const { sections } = report;
  await output.write(`# Seed report\n\n${summary(report)}\n`);
  const write = async (title: string, lines: Iterable<string>): Promise<void> => {
    let first = true;
    for (const line of lines) {
      await output.write(first ? `\n## ${title}\n\n${line}\n` : `${line}\n`);
      first = false;
    }
  };
  if (sections.has("themes")) await write("Themes", themeLines(report));
  if (sections.has("actors")) await write("Actors", actorLines(report));
  if (sections.has("copies")) await write("Copies", copyLines(report, locate));
  if (sections.has("related")) await write("Related passages", relatedLines(report, locate));
  for (const article of report.articles) {
    await output.write(`\n${articleText(report, article, locate)}`);
  }
  await write("Files that could not be read", problemLines(report));
}

function summary({ articles, actors, sections, passages, problems }: Report): string {
  const quotations = articles.reduce((sum, { facts }) => sum + facts.quotations.length, 0);
  return [
    counted(articles.length, "article"),
    ...(sections.has("actors") ? [counted(actors.length, "actor")] : []),
    ...(sections.has("quotations") ? [counted(quotations, "quotation")] : []),
    ...(sections.has("copies") ? [counted(passages.length, "copied passage")] : []),
    ...(problems.length > 0 ? [`${counted(problems.length, "file")} not read`] : []),
  ].join(" · ");
}

function problemLines({ problems }: Report): readonly string[] {
  return problems.map(({ path, reason }) => `- ${fileText(path)}: ${escapeMarkdown(reason)}`);
}

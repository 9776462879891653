import type { Story } from "../../analysis/index";
import type { Row } from "../../protocol/rows";
import { comparePair } from "../cards/links";
import { headlineFor } from "../cards/placeWords";
import { toLocation } from "../convert";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { count } from "../text/wording";
import { startOf } from "./articleRow";
import { toRowId } from "./rowId";

const byWord = "by a correction";

/** The row above all stories that readers have joined; none where there are none. */
export function storyGroupRows({ findings: { stories } }: FolderSnapshot): readonly Row[] {
  if (stories.length === 0) return [];
  const size = stories.length;
  return [
    {
      id: toRowId({ kind: "stories" }),
      kind: "copyGroup",
      label: "Same story",
      description: String(size),
      tooltip: "Articles that corrections make one story",
      accessibleLabel: `Same story, ${count(size, "story", "stories")}.`,
      children: size <= 50 ? "expanded" : "collapsed",
      target: null,
      compare: null,
    },
  ];
}

/** `Storm over the islands   000, 002 · by a correction` */
export function storyRows(folder: FolderSnapshot): readonly Row[] {
  return folder.findings.stories.flatMap((story) => storyRow(folder, story) ?? []);
}

function storyRow(folder: FolderSnapshot, { articles }: Story): Row | null {
  const [uri = "", other = ""] = articles;
  const [first, second] = [folder.article(uri), folder.article(other)];
  if (!first || !second) return null;
  const names = articles.map((article) => folder.nameOf(article));
  const [a, b] = [first, second].map((article) => ({
    article: article.uri,
    span: startOf(article),
  }));
  const shown = names.length > 4 ? `${names.slice(0, 3).join(", ")} and more` : names.join(", ");
  return {
    id: toRowId({ kind: "story", uri }),
    kind: "story",
    label: headlineFor(folder, uri),
    description: `${shown} · ${byWord}`,
    tooltip: articles.map((article) => headlineFor(folder, article)).join("\n"),
    accessibleLabel: `One story ${byWord}: ${headlineFor(folder, uri)}, ${names.join(", ")}.`,
    children: "collapsed",
    target: toLocation(first, startOf(first)),
    compare: (a && b && comparePair(folder, a, b)) ?? null,
  };
}

/** The articles of a story. @param first the one its row is called by. */
export function storyArticleRows(folder: FolderSnapshot, first: string): readonly Row[] {
  const story = folder.findings.stories.find(({ articles }) => articles[0] === first);
  return (story?.articles ?? []).flatMap((uri): Row | readonly Row[] => {
    const article = folder.article(uri);
    if (!article) return [];
    const [label, name] = [headlineFor(folder, uri), folder.nameOf(uri)];
    return {
      id: toRowId({ kind: "storyArticle", uri }),
      kind: "article",
      label,
      description: name,
      tooltip: "",
      accessibleLabel: `Article ${name}: ${label}.`,
      children: "none",
      target: toLocation(article, startOf(article)),
      compare: null,
    };
  });
}

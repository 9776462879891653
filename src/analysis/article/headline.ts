import type { Article } from "../model/article";

/** UTF-16 code units of the longest headline. */
const longestHeadline = 120;

/**
 * What to call the article in a list: its title, else the front matter's, else the first words of its
 * first own block, else `fallback`. At most 120 characters, cut at a word and ended with `…`.
 */
export function headlineOf(article: Article, fallback: string): string {
  const { text, title, metadata, blocks } = article;
  const titled = title && blocks.some((block) => block.span.start === title.start);
  const own = titled ? text.slice(title.start, title.end) : (metadata.title ?? "");
  if (own.trim() !== "") return shorten(own);
  const block =
    blocks.find(({ kind }) => kind === "heading" || kind === "paragraph") ??
    blocks.find(({ kind }) => kind !== "furniture" && kind !== "byline");
  const words = block ? shorten(text.slice(block.span.start, block.span.end)) : "";
  return words === "" ? fallback : words;
}

function shorten(text: string): string {
  const words = text
    .slice(0, longestHeadline * 4)
    .replaceAll(/\s+/g, " ")
    .trim();
  if (words.length <= longestHeadline) return words;
  const cut = words.lastIndexOf(" ", longestHeadline - 1);
  return `${words.slice(0, cut > longestHeadline / 2 ? cut : longestHeadline - 1).trimEnd()}…`;
}

import { outletEndings, outletNames } from "../lexicon/en/outlets";
import type { Article, Outlet } from "../model/article";
import type { Source } from "../model/quotation";

/**
 * Who an article says published it: its front matter, else a line with its author, else its address,
 * else the agency of its dateline. An outlet that its prose leans on is none.
 *
 *     by Nika Jerman | The Valley Post | 19 March 2026          LONDON (Reuters) –
 *                      ^^^^^^^^^^^^^^^                                  ^^^^^^^
 */
export function findOutlet(
  article: Pick<Article, "text" | "blocks" | "byline" | "metadata">,
  sources: readonly Source[],
): Outlet | null {
  const named = article.metadata.outlet?.trim() ?? "";
  if (named !== "") return { name: named, span: null, rule: "front matter" };
  return inBylines(article) ?? inAddress(article.metadata.url ?? "") ?? inDateline(sources);
}

/** Lines of more than this are no bylines, whatever they are called. */
const longestByline = 300;

function inBylines({
  text,
  blocks,
  byline,
}: Pick<Article, "text" | "blocks" | "byline">): Outlet | null {
  for (const { kind, span, rule } of blocks) {
    if (kind !== "byline" || rule === "credit at the end") continue;
    const line = text.slice(span.start, Math.min(span.end, span.start + longestByline));
    for (const { 0: part, index } of line.matchAll(/[^|·•,;()\n]+/g)) {
      const name = part.trim();
      const start = span.start + index + part.indexOf(name);
      const isAuthor =
        byline !== null && start < byline.name.end && start + name.length > byline.name.start;
      if (isAuthor || !isOutlet(name)) continue;
      return { name, span: { start, end: start + name.length }, rule: "byline" };
    }
  }
  return null;
}

const names = new Set(outletNames);
const endings = new Set(outletEndings);
const mostWords = 6;

/** A listed name, or capitalised words of which the last is one that outlets end with. */
function isOutlet(name: string): boolean {
  if (!/^\p{Lu}/u.test(name)) return false;
  if (names.has(name.toLowerCase())) return true;
  const words = name.split(/\s+/);
  const isNamed = words.every((word) => /^(?:\p{Lu}|of$|and$|&$)/u.test(word));
  const ending = words.at(-1)?.toLowerCase() ?? "";
  return words.length >= 2 && words.length <= mostWords && isNamed && endings.has(ending);
}

/** `https://www.arden.example/2026/03/12/harbour`: the host is called as readers know it. */
function inAddress(url: string): Outlet | null {
  const host = /^https?:\/\/(?:www\.)?([^/:?#\s]+)/i.exec(url.slice(0, 300))?.[1];
  return host === undefined ? null : { name: host.toLowerCase(), span: null, rule: "address" };
}

function inDateline(sources: readonly Source[]): Outlet | null {
  const agency = sources.find(({ rule }) => rule === datelineRule);
  return agency ? { name: agency.text, span: agency.span, rule: "dateline" } : null;
}

/** The rule of a source that is the agency in the dateline of a story. */
export const datelineRule = "an agency in the dateline";

import type { ArticleFacts } from "../../analysis/index";
import { dayInWords } from "../find/firstSeen";
import { shorten } from "../text/shorten";

/** Who published an article, as its front matter says: the outlet's name, else the host of its address. */
export function outletOf({ metadata }: Pick<ArticleFacts, "metadata">): string | null {
  const named = shorten(metadata.outlet ?? "", 60);
  if (named !== "") return named;
  const host = /^https?:\/\/(?:www\.)?([^/:?#\s]+)/i.exec((metadata.url ?? "").slice(0, 300))?.[1];
  return host === undefined ? null : host.toLowerCase();
}

/** `11 March 2026`; null where the article gives no date. */
export function dateOf({ published }: Pick<ArticleFacts, "published">): string | null {
  return published && dayInWords(published.day);
}

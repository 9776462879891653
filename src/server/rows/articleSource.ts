import type { ArticleFacts } from "../../analysis/index";
import { dayInWords } from "../find/firstSeen";
import { shorten } from "../text/shorten";

/** Who published an article, as it says itself; null where it does not. */
export function outletOf({ outlet }: Pick<ArticleFacts, "outlet">): string | null {
  return outlet && shorten(outlet.name, 60);
}

/** `11 March 2026`; null where the article gives no date. */
export function dateOf({ published }: Pick<ArticleFacts, "published">): string | null {
  return published && dayInWords(published.day);
}

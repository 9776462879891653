import type { Article } from "../model/article";

export function languageOf(_article: Pick<Article, "text" | "tokens" | "blocks">): string {
  return "en";
}

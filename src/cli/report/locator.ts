import { textOf } from "../../base/span";
import type { Span } from "../../base/span";
import { toLines } from "./lines";
import type { Lines } from "./lines";
import type { Report } from "./report";

/** Finds lines and words of the report's places, for people who read text, not offsets. */
export interface Locator {
  /** From 1. */
  lineOf(path: string, offset: number): number;
  /** The words of a place on one line. */
  wordsAt(path: string, span: Span): string;
}

export function createLocator({ articles }: Report): Locator {
  const texts = new Map(articles.map(({ path, text }) => [path, text]));
  const lines = new Map<string, Lines>();
  return {
    lineOf: (path, offset) => {
      let found = lines.get(path);
      if (!found) {
        found = toLines(texts.get(path) ?? "");
        lines.set(path, found);
      }
      return found.lineOf(offset);
    },
    wordsAt: (path, span) => onOneLine(textOf(texts.get(path) ?? "", span)),
  };
}

/** White space and line ends become one space each. */
export function onOneLine(text: string): string {
  return text.split(/\s+/u).join(" ").trim();
}

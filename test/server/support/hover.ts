import type { Hover } from "vscode-languageserver-protocol";
import { Reader, type ReaderOptions } from "./reader";

/** The hover card at the cursor of an excerpt, as a reader sees it: unescaped, links by title. */
export async function hoverText(excerpt: string, options?: ReaderOptions): Promise<string | null> {
  const markdown = await hoverMarkdown(excerpt, options);
  return markdown === null ? null : asRead(markdown);
}

export async function hoverMarkdown(
  excerpt: string,
  options?: ReaderOptions,
): Promise<string | null> {
  const reader = await Reader.open(excerpt, options);
  try {
    const hover = await reader.askHere<Hover | null>("textDocument/hover");
    if (!hover) return null;
    return typeof hover.contents === "object" && "value" in hover.contents
      ? hover.contents.value
      : null;
  } finally {
    reader.dispose();
  }
}

/** Markdown without its marks: what is left when escapes and links are drawn. */
export function asRead(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*((?:\\.|[^*\\])*)\*\*/g, "$1")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/ {2}\n/g, "\n");
}

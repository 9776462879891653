import type { Block, Byline } from "../model/article";

export function findByline(text: string, blocks: readonly Block[]): Byline | null {
  const block = blocks.find(({ kind }) => kind === "byline");
  if (!block) return null;
  const line = text.slice(block.span.start, block.span.end);
  const parts = line.split("|").map((part) => part.trim());
  const name =
    parts.length > 2
      ? (parts.filter((part) => part !== "").at(-1) ?? line)
      : line.replace(/^By /i, "");
  const start = block.span.start + line.indexOf(name);
  return { span: block.span, name: { start, end: start + name.length } };
}

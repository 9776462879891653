import type { Heading, List, ListItem, Nodes, Paragraph, Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Span } from "../../base/span";
import type { Line } from "./lines";
import { endOfLine, nextLine, skipSpace, trimEnd } from "./lines";
import { markerAt } from "./plainLines";

/**
 * Reads one piece of a text with remark-parse and returns its lines with exact offsets.
 *
 * Of Markdown only headings and lists are left: plain articles never mean the rest, and it would
 * mangle them (indented text is no code, `**` may stay open, `$BTR_X` is no emphasis). `>` is read
 * here, line by line: nested quotes make the parser slow.
 */
export function markdownLines(text: string, chunk: Span): Line[] {
  // The parser drops a byte order mark without counting it.
  const base = chunk.start + (text.charCodeAt(chunk.start) === 0xfeff ? 1 : 0);
  const reader = new LineReader(text, base);
  reader.readRoot(parser.parse(text.slice(base, chunk.end)));
  return reader.lines;
}

/** Names are micromark's (`micromark/lib/constructs.js`). */
const neverMeant = [
  "attention",
  "autolink",
  "blockQuote",
  "characterEscape",
  "characterReference",
  "codeFenced",
  "codeIndented",
  "codeText",
  "definition",
  "hardBreakEscape",
  "htmlFlow",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink",
  "setextUnderline",
  "thematicBreak",
];

const parser = unified()
  .use(remarkParse)
  .data("micromarkExtensions", [{ disable: { null: neverMeant } }])
  .freeze();

/** Collects the lines of a tree; offsets in the tree count from `base`. */
class LineReader {
  readonly lines: Line[] = [];
  readonly #text: string;
  readonly #base: number;
  #previousEnd: number;

  constructor(text: string, base: number) {
    this.#text = text;
    this.#base = base;
    this.#previousEnd = base;
  }

  readRoot(root: Root): void {
    for (const node of root.children) this.#read(node, 0);
  }

  #read(node: Nodes, depth: number): void {
    if (node.type === "list") this.#readList(node, depth + 1);
    else if (node.type === "heading") this.#readHeading(node);
    else if (node.type === "paragraph") this.#readParagraph(node, null, 0);
  }

  #readList(list: List, depth: number): void {
    for (const item of list.children) {
      item.children.forEach((child, index) => {
        if (index === 0 && child.type === "paragraph") this.#readParagraph(child, item, depth);
        else this.#read(child, depth);
      });
    }
  }

  #readHeading(heading: Heading): void {
    const first = heading.children[0];
    const last = heading.children.at(-1);
    if (!first || !last) return;
    const end = trimEnd(this.#text, this.#spanOf(first).start, this.#spanOf(last).end);
    const start = skipSpace(this.#text, this.#spanOf(first).start, end);
    this.#push({ start, end, structure: "heading", level: heading.depth, ordinal: -1 });
  }

  /** Every physical line of a paragraph is a line; the first one may carry the marker of `item`. */
  #readParagraph(paragraph: Paragraph, item: ListItem | null, depth: number): void {
    const span = this.#spanOf(paragraph);
    for (let at = span.start; at < span.end;) {
      const lineEnd = endOfLine(this.#text, at, span.end);
      const start = skipSpace(this.#text, at, lineEnd);
      const end = trimEnd(this.#text, start, lineEnd);
      if (item && at === span.start) this.#pushItem(this.#spanOf(item).start, start, end, depth);
      else if (start < end) this.#pushText(start, end);
      at = nextLine(this.#text, lineEnd);
    }
  }

  #pushItem(markerStart: number, start: number, end: number, level: number): void {
    const { ordinal, structure } = markerAt(this.#text, markerStart, end);
    const numbered = structure === "text" || ordinal >= 0;
    this.#push({
      start: numbered ? markerStart : start,
      end,
      // More than three digits: a year that begins a sentence.
      structure: structure === "text" ? "text" : "item",
      level: structure === "text" ? 0 : level,
      ordinal,
    });
  }

  /** Reads what Markdown does not: `•`, `>`, and ordinals that may not follow a paragraph there. */
  #pushText(start: number, end: number): void {
    const marker = markerAt(this.#text, start, end);
    if (marker.contentStart === end) return;
    this.#push({
      start: marker.ordinal >= 0 ? start : marker.contentStart,
      end,
      structure: marker.structure,
      level: marker.level,
      ordinal: marker.ordinal,
    });
  }

  #push(line: Omit<Line, "blankBefore">): void {
    const { start, end } = line;
    if (start >= end) return;
    this.lines.push({ ...line, blankBefore: this.#isBlankBefore(start) });
    this.#previousEnd = end;
  }

  /** Whether two line ends stand between the line before and `start`. */
  #isBlankBefore(start: number): boolean {
    if (this.lines.length === 0) return true;
    const first = endOfLine(this.#text, this.#previousEnd, start);
    return endOfLine(this.#text, nextLine(this.#text, first), start) < start;
  }

  /** Nodes of a parsed text always have positions; a missing one reads as an empty span. */
  #spanOf(node: Nodes): Span {
    const start = node.position?.start.offset ?? 0;
    return { start: this.#base + start, end: this.#base + (node.position?.end.offset ?? start) };
  }
}

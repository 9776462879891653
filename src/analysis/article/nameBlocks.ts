import type { Block, BlockKind, Metadata } from "../model/article";
import { toSpan } from "../../base/span";
import type { Line } from "./lines";
import { nameBylines } from "./nameBylines";
import { nameCitations } from "./nameCitations";
import { nameFurniture } from "./nameFurniture";
import { nameHeadings } from "./nameHeadings";
import { nameLists } from "./nameLists";
import { nameTitle } from "./nameTitle";
import type { LineShape } from "./shapes";
import { shapeOf } from "./shapes";

/** What a line is for the article, and why. */
export interface BlockName {
  readonly kind: BlockKind;
  readonly level: number;
  readonly rule: string;
}

/** One entry for each line; `undefined` until some rule knows what the line is. */
export type BlockNames = (BlockName | undefined)[];

/**
 * Decides for every line what it is for the article. The rules are asked in this order, and each one
 * names only lines that none before it has named; what is left is a paragraph.
 */
export function nameBlocks(text: string, lines: readonly Line[], metadata: Metadata): Block[] {
  const shapes = lines.map((line) => shapeOf(text, line));
  const names: BlockNames = shapes.map(nameByMarkup);
  nameFurniture(shapes, names);
  nameBylines(text, shapes, names);
  nameTitle(shapes, names, metadata);
  nameCitations(shapes, names);
  nameLists(shapes, names);
  nameHeadings(shapes, names);
  return shapes.map(({ line }, index) => {
    const name = names[index] ?? { kind: "paragraph", level: 0, rule: "prose" };
    return { ...name, span: toSpan(line.start, line.end) };
  });
}

function nameByMarkup({ line }: LineShape): BlockName | undefined {
  if (line.structure === "heading") {
    return { kind: "heading", level: line.level, rule: `marked with ${"#".repeat(line.level)}` };
  }
  if (line.structure === "quote") return { kind: "quote", level: 0, rule: "marked with >" };
  return undefined;
}

/** Index of the nearest line from `index` on, in steps of `step`, that is not furniture; -1 if none. */
export function nextOwn(names: BlockNames, index: number, step: 1 | -1): number {
  for (let at = index; at >= 0 && at < names.length; at += step) {
    if (names[at]?.kind !== "furniture") return at;
  }
  return -1;
}

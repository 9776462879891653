import type { Block, BlockKind, Metadata } from "../model/article";
import { toSpan } from "../../base/span";
import type { Line } from "./lines";

/** First, rough version: replaced in the next commits. */
export function nameBlocks(text: string, lines: readonly Line[], _metadata: Metadata): Block[] {
  let rest = false;
  let titled = false;
  return lines.map((line, index) => {
    const written = text.slice(line.start, Math.min(line.end, line.start + 300));
    const words = written.split(/\s+/).length;
    const stopped = /[.,;:!?…”"]$/.test(written);
    let kind: BlockKind = "paragraph";
    if (/^popular posts/i.test(written)) rest = true;
    if (rest || /^(skip to|comments|post a comment|design a site|get started)/i.test(written)) {
      kind = "furniture";
    } else if (/^\|.*\|$|^By [A-Z]\S+ [A-Z]\S+$/.test(written)) kind = "byline";
    else if (/\+\d$|^(Wikipedia|Reuters|The Moscow Times)$|^\$[A-Z]+ /.test(written)) {
      kind = "citation";
    } else if (!titled && index < 4 && words < 25 && !stopped) {
      kind = "title";
      titled = true;
    } else if (words < 15 && !stopped && index + 1 < lines.length) kind = "heading";
    return {
      kind,
      span: toSpan(line.start, line.end),
      level: line.level,
      rule: "shape of the line",
    };
  });
}

import type { Block, Note } from "../../analysis/index";
import { textOf } from "../../base/span";
import type { Card } from "../../protocol/messages";
import { toRange } from "../convert";
import type { ArticleView } from "../requests";
import { shorten } from "../text/shorten";

/** Something doubtful in the text. */
export function noteCard({ article }: ArticleView, note: Note): Card {
  return {
    subject: shorten(textOf(article.document.getText(), note.span), 80),
    lines: [{ strong: "Note:", text: ` ${note.text}` }],
    links: [],
    range: toRange(article.document, note.span),
  };
}

/** Why a block is dimmed. */
export function furnitureCard({ article }: ArticleView, block: Block): Card {
  return {
    subject: shorten(textOf(article.document.getText(), block.span), 80),
    lines: [
      { strong: "Page furniture", text: " · not part of the article, counted nowhere" },
      { strong: "", text: block.rule },
    ],
    links: [],
    range: toRange(article.document, block.span),
  };
}

import type { Source, SourceKind } from "../../analysis/index";
import type { Card } from "../../protocol/messages";
import { toRange } from "../convert";
import type { ArticleView } from "../requests";
import { shorten } from "../text/shorten";

const kindWords: Readonly<Record<SourceKind, string>> = {
  outlet: "Source: an outlet",
  report: "Source: a report",
  vague: "Vague source",
  claimed: "Claimed source without a link",
};

/** What an article leans on: `Vague source · many analysts`. */
export function sourceCard({ article }: ArticleView, source: Source): Card {
  return {
    subject: source.text,
    lines: [
      { strong: kindWords[source.kind], text: ` · ${shorten(source.text, 80)}` },
      { strong: "", text: source.rule },
    ],
    links: [],
    range: toRange(article.document, source.span),
  };
}

import type { Source, SourceKind } from "../../analysis/index";
import { spanContains } from "../../base/span";
import { linkCommandIds } from "../../protocol/ids";
import type { Card, CardLink } from "../../protocol/messages";
import { sourcingCommandIds } from "../../protocol/sourcing";
import { toRange } from "../convert";
import type { ArticleView } from "../requests";
import { shorten } from "../text/shorten";
import { links } from "./links";

const kindWords: Readonly<Record<SourceKind, string>> = {
  outlet: "Source: an outlet",
  report: "Source: a report",
  vague: "Vague source",
  claimed: "Claimed source without a link",
};

/**
 * What an article leans on, and what a fact checker may want to do about it.
 *
 *     Vague source · many analysts
 *     nobody in particular says it
 *     Look for this claim · Not vague
 */
export function sourceCard(view: ArticleView, source: Source): Card {
  const { document } = view.article;
  return {
    subject: source.text,
    lines: [
      { strong: kindWords[source.kind], text: ` · ${shorten(source.text, 80)}` },
      { strong: "", text: source.rule },
    ],
    links: source.kind === "vague" ? vagueLinks(view, source) : links(mentionsLink(view, source)),
    range: toRange(document, source.span),
  };
}

function vagueLinks({ article }: ArticleView, { span, text }: Source): readonly CardLink[] {
  const { uri, document, facts } = article;
  const paragraph = facts.blocks.find((block) => spanContains(block.span, span))?.span ?? span;
  const range = toRange(document, paragraph);
  return links(
    commandLink("Look for this claim", linkCommandIds.related, { uri, range }),
    commandLink("Not vague", sourcingCommandIds.allowedTerms, text),
  );
}

/** Of an outlet or a claimed name that is one of the article’s actors. */
function mentionsLink({ article }: ArticleView, { actor, span }: Source): CardLink | undefined {
  if (actor === null) return undefined;
  const { start } = toRange(article.document, span);
  return commandLink("All mentions", linkCommandIds.mentions, article.uri, start);
}

function commandLink(title: string, command: string, ...given: readonly unknown[]): CardLink {
  return { title, command, arguments: given, target: null };
}

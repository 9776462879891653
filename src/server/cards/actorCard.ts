import type { Actor, ArticleActor, Mention } from "../../analysis/index";
import { textOf } from "../../base/span";
import { linkCommandIds } from "../../protocol/ids";
import type { Card, CardLine, CardLink } from "../../protocol/messages";
import { lineNumber, toRange } from "../convert";
import { introductionOf } from "../find/introductionOf";
import type { ArticleView } from "../requests";
import { shorten } from "../text/shorten";
import { actorKindWords, count, quoted } from "../text/wording";
import { links, openLink } from "./links";
import { lineOfPlace } from "./placeWords";

/**
 * Who a mention names: kind, role, how often and under which other names.
 *
 *     Saeed Khatibzadeh · person
 *     foreign ministry spokesman (line 5)
 *     4 quotations · 6 mentions in 1 article · also “Khatibzadeh”, “he”
 */
export function actorCard(view: ArticleView, mention: Mention): Card | undefined {
  const { article, folder } = view;
  const own = article.facts.actors[mention.actor];
  if (!own) return undefined;
  const actor = folder.actorOf(article, mention.actor);
  const { name, kind } = actor ?? own;
  return {
    subject: textOf(article.document.getText(), mention.span),
    lines: [
      { strong: name, text: ` · ${actorKindWords[kind]}` },
      ...roleLine(view, own, actor),
      { strong: "", text: countsLine(view, mention, own, actor) },
      ...doubtLine(view, mention),
    ],
    links: actor ? actorLinks(view, mention, actor) : [],
    range: toRange(article.document, mention.span),
  };
}

/** The first role in this article with its line, else the first one elsewhere. */
function roleLine(
  { article, folder }: ArticleView,
  own: ArticleActor,
  actor: Actor | undefined,
): readonly CardLine[] {
  const here = own.roles[0];
  if (here) {
    const line = lineNumber(article.document, here.span.start);
    return [{ strong: "", text: `${shorten(here.text, 80)} (line ${line})` }];
  }
  const elsewhere = actor?.roles[0];
  if (!elsewhere) return [];
  const where = lineOfPlace(folder, elsewhere);
  return [{ strong: "", text: `${shorten(elsewhere.text, 80)} (${where})` }];
}

function countsLine(
  { article, folder }: ArticleView,
  mention: Mention,
  own: ArticleActor,
  actor: Actor | undefined,
): string {
  const { quotations, mentions } = article.facts;
  const spoken = actor
    ? folder.quotationsOf(actor)
    : quotations.filter(({ speaker }) => speaker?.actor === mention.actor).length;
  const named =
    actor?.mentions ?? mentions.filter((m) => m.counted && m.actor === mention.actor).length;
  const articles = count(actor?.articles.length ?? 1, "article");
  const aliases = (actor ?? own).aliases.slice(0, 5).map((alias) => quoted(shorten(alias, 40)));
  return [
    ...(spoken > 0 ? [count(spoken, "quotation")] : []),
    `${count(named, "mention")} in ${articles}`,
    ...(aliases.length > 0 ? [`also ${aliases.join(", ")}`] : []),
  ].join(" · ");
}

/** Says so where the words could mean something else. */
function doubtLine({ article }: ArticleView, mention: Mention): readonly CardLine[] {
  const written = quoted(shorten(textOf(article.document.getText(), mention.span), 40));
  if (mention.form === "metonym") {
    return [{ strong: "", text: `${written} stands for a government here: ${mention.rule}` }];
  }
  if (mention.sure === "certain") return [];
  return [{ strong: "", text: `likely: ${mention.rule}` }];
}

function actorLinks(view: ArticleView, mention: Mention, actor: Actor): readonly CardLink[] {
  const { article, folder } = view;
  const start = toRange(article.document, mention.span).start;
  const mentions: CardLink = {
    title: "All mentions",
    command: linkCommandIds.mentions,
    arguments: [article.uri, start],
    target: null,
  };
  const introduction = introductionOf(folder, actor, article);
  return links(openLink("Introduction", folder, introduction), mentions);
}

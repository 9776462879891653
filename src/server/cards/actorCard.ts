import type { Actor, ArticleActor, Mention } from "../../analysis/index";
import { textOf } from "../../base/span";
import type { Card, CardLine } from "../../protocol/messages";
import { lineNumber, toRange } from "../convert";
import type { PointedMention } from "../find/pointedActor";
import type { ArticleView } from "../requests";
import { shorten } from "../text/shorten";
import { whyMarked } from "../text/whyMarked";
import { actorKindWords, quoted } from "../text/wording";
import { companyLine, countsHere, countsLine } from "./actorCounts";
import { actorLinks } from "./actorLinks";
import { lineOfPlace } from "./placeWords";

/**
 * Who a mention names: kind, role, how often and under which other names, with whom, and why it is
 * marked.
 *
 *     Saeed Khatibzadeh · person
 *     foreign ministry spokesman (line 5)
 *     4 quotations · 6 mentions in 1 article · also “Khatibzadeh”
 *     Named with Iran in 3 paragraphs, Russia in 1
 *     certain: role before a name, “spokesman”
 */
export function actorCard(view: ArticleView, pointed: PointedMention): Card | undefined {
  const { article, folder } = view;
  const { mention, actor } = pointed;
  const own = article.facts.actors[mention.actor];
  if (!own) return undefined;
  const { name, kind } = actor ?? own;
  const counts = actor ? countsLine(folder, actor) : countsHere(article, mention.actor);
  return {
    subject: textOf(article.document.getText(), mention.span),
    lines: [
      { strong: name, text: ` · ${actorKindWords[kind]}` },
      ...roleLine(view, own, actor),
      plain(counts),
      ...(actor ? companyLine(folder, actor).map(plain) : []),
      plain(whyLine(view, mention, actor ?? own)),
    ],
    links: actor ? actorLinks(view, pointed, actor) : [],
    range: toRange(article.document, mention.span),
  };
}

function plain(text: string): CardLine {
  return { strong: "", text };
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
    return [plain(`${shorten(here.text, 80)} (line ${line})`)];
  }
  const elsewhere = actor?.roles[0];
  if (!elsewhere) return [];
  return [plain(`${shorten(elsewhere.text, 80)} (${lineOfPlace(folder, elsewhere)})`)];
}

/** The rule that marked this mention and the words it rests on. */
function whyLine(
  { article }: ArticleView,
  mention: Mention,
  { name, kind }: Pick<Actor, "name" | "kind">,
): string {
  const text = article.document.getText();
  const evidence = mention.evidence && shorten(textOf(text, mention.evidence), 40);
  const isTold = evidence === null || evidence === "" || mention.rule.includes(evidence);
  const why = isTold ? mention.rule : `${mention.rule}, ${quoted(evidence)}`;
  if (mention.form !== "metonym") return whyMarked(mention, kind, why);
  const written = quoted(shorten(textOf(text, mention.span), 40));
  return `${written} stands for the government of ${shorten(name, 40)} here: ${why}`;
}

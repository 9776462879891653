import type { Disposable, InlayHint, InlayHintLabelPart } from "vscode-languageserver";
import type { Place } from "../../analysis/index";
import { fromRange, toLocation, toRange } from "../convert";
import { introductionOf } from "../find/introductionOf";
import { unclearMentions, type UnclearMention } from "../find/unclearMentions";
import type { ArticleView, Requests } from "../requests";
import { shorten } from "../text/shorten";
import { whyMarked } from "../text/whyMarked";
import { actorKindWords } from "../text/wording";
import { inlayHint, ofDocument } from "./standardRequests";

/** Longer names would push the text about. */
const longestName = 40;

/**
 * Who is meant where the text does not say it in full; a click leads to the introduction.
 *
 *     Khatibzadeh [Saeed Khatibzadeh] said so. Moscow [Russia] did not answer.
 */
export function registerInlayHint(requests: Requests): Disposable {
  return requests.onArticle(inlayHint, ofDocument, (view, { range }) => {
    const within = fromRange(view.article.document, range);
    return unclearMentions(view, within).map((unclear) => toHint(view, unclear));
  });
}

function toHint(view: ArticleView, { mention, actor }: UnclearMention): InlayHint {
  const { article, folder } = view;
  const role = actor.roles[0] ? `, ${shorten(actor.roles[0].text, 80)}` : "";
  const place = introductionOf(folder, actor, article);
  const part: InlayHintLabelPart = {
    value: `[${shorten(actor.name, longestName)}]`,
    tooltip: `${actor.name} · ${actorKindWords[actor.kind]}${role} · ${whyMarked(mention, actor.kind)}`,
    ...locationOf(view, place),
  };
  return {
    position: toRange(article.document, mention.span).end,
    label: [part],
    paddingLeft: true,
  };
}

function locationOf(
  { folder }: ArticleView,
  place: Place | undefined,
): Pick<InlayHintLabelPart, "location"> {
  const target = place && folder.article(place.article);
  return target ? { location: toLocation(target, place.span) } : {};
}

import { textOf } from "../../base/span";
import type { Card, CardLine } from "../../protocol/messages";
import { toRange } from "../convert";
import type { PointedDemonym } from "../find/pointedActor";
import type { ArticleView } from "../requests";
import { actorKindWords, quoted } from "../text/wording";
import { countsLine } from "./actorCounts";
import { actorLinks } from "./actorLinks";

/**
 * The country that a word for its people leads to.
 *
 *     Iran · place
 *     “Iranian” is of Iran; it is not counted as a mention
 *     12 mentions in 3 articles
 */
export function demonymCard(view: ArticleView, pointed: PointedDemonym): Card {
  const { article, folder } = view;
  const { actor, country, span } = pointed;
  const subject = textOf(article.document.getText(), span);
  const name = actor?.name ?? country.name;
  const leads = `${quoted(subject)} is of ${name}`;
  return {
    subject,
    lines: [
      { strong: name, text: ` · ${actorKindWords.place}` },
      plain(
        actor ? `${leads}; it is not counted as a mention` : `${leads}, which no article names`,
      ),
      ...(actor ? [plain(countsLine(folder, actor))] : []),
    ],
    links: actor ? actorLinks(view, pointed, actor) : [],
    range: toRange(article.document, span),
  };
}

function plain(text: string): CardLine {
  return { strong: "", text };
}

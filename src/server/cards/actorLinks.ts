import type { Actor } from "../../analysis/index";
import { correctionCommandIds } from "../../protocol/corrections";
import { linkCommandIds } from "../../protocol/ids";
import type { CardLink } from "../../protocol/messages";
import { toLocation, toRange } from "../convert";
import { introductionOf } from "../find/introductionOf";
import type { PointedActor } from "../find/pointedActor";
import type { ArticleView } from "../requests";
import { links, openLink } from "./links";

/** `Introduction · All mentions · Quotations · Correct…`, as far as there is something behind them. */
export function actorLinks(
  view: ArticleView,
  pointed: PointedActor,
  actor: Actor,
): readonly CardLink[] {
  const { article, folder } = view;
  const here = [article.uri, toRange(article.document, pointed.span).start];
  const speaks = folder.quotationsOf(actor) > 0;
  return links(
    openLink("Introduction", folder, introductionOf(folder, actor, article)),
    commandLink("All mentions", linkCommandIds.mentions, here),
    speaks ? commandLink("Quotations", linkCommandIds.quotations, here) : undefined,
    pointed.kind === "mention"
      ? commandLink("Correct…", correctionCommandIds.correct, [toLocation(article, pointed.span)])
      : undefined,
  );
}

function commandLink(title: string, command: string, args: readonly unknown[]): CardLink {
  return { title, command, arguments: args, target: null };
}

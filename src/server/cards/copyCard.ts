import { spansOverlap, textOf } from "../../base/span";
import { correctionCommandIds } from "../../protocol/corrections";
import { linkCommandIds } from "../../protocol/ids";
import type { Card, CardLine, CardLink } from "../../protocol/messages";
import { toLocation, toRange } from "../convert";
import type { CopySide } from "../index/folderSnapshot";
import type { ArticleView } from "../requests";
import { copyNames, copyStops } from "../step/stopsOf";
import { stepInText } from "../step/stepInText";
import { shorten } from "../text/shorten";
import { count, percent } from "../text/wording";
import { compareLink, links, openLink } from "./links";
import { headlineFor, lineOfPlace } from "./placeWords";

/** Copies named in one card; the rest is counted. */
const namedCopies = 3;
/** A smaller share of the other article says nothing. */
const worthyShare = 0.05;

/**
 * Where else a passage stands.
 *
 *     Also in A Strategic Pause… (001, line 3): identical, 20 paragraphs, 99 % of that article
 *
 * @param sides copies of one place, the best first; at least one.
 */
export function copyCard(view: ArticleView, sides: readonly CopySide[]): Card | undefined {
  const { article, folder } = view;
  const best = sides[0];
  if (!best) return undefined;
  const more = sides.length - namedCopies;
  return {
    subject: shorten(textOf(article.document.getText(), best.here.span), 80),
    lines: [
      ...sides.slice(0, namedCopies).map((side) => copyLine(view, side)),
      ...(more > 0 ? [{ strong: "", text: `and ${count(more, "other place")}` }] : []),
    ],
    links: links(
      openLink("Open", folder, best.there),
      compareLink(folder, best),
      nextCopyLink(view, best),
      correctLink(view, best),
    ),
    range: toRange(article.document, best.here.span),
  };
}

function correctLink({ article }: ArticleView, { here }: CopySide): CardLink {
  const { correctCopy: command } = correctionCommandIds;
  const given = toLocation(article, here.span);
  return { title: "Correct…", command, arguments: [given], target: null };
}

/** To the next copied passage in the text, or in the next article that has one. */
function nextCopyLink(view: ArticleView, { here }: CopySide): CardLink | undefined {
  const { target } = stepInText(view, here.span.start, "next", copyStops, copyNames);
  if (!target) return undefined;
  return { title: "Next copy", command: linkCommandIds.open, arguments: [target], target };
}

function copyLine(view: ArticleView, side: CopySide): CardLine {
  const { folder } = view;
  const { there, pair } = side;
  const where = `${headlineFor(folder, there.article)} (${lineOfPlace(folder, there)})`;
  const words = folder.article(there.article)?.facts.words.count ?? 0;
  const share = words === 0 ? 0 : pair.matchedWords / words;
  const facts = [
    pair.changedWords === 0 ? "identical" : "edited",
    ...(pair.changedWords === 0 ? [] : [count(pair.changedWords, "word changed", "words changed")]),
    extentOf(view, side),
    ...(share >= worthyShare ? [`${percent(share)} of that article`] : []),
  ];
  return { strong: "Also in", text: ` ${where}: ${facts.join(", ")}` };
}

/** `20 paragraphs`, or `34 words` where it is less than two. */
function extentOf({ article }: ArticleView, { here, pair }: CopySide): string {
  const paragraphs = article.facts.blocks.filter(
    ({ kind, span }) => kind !== "furniture" && spansOverlap(span, here.span),
  ).length;
  return paragraphs > 1 ? count(paragraphs, "paragraph") : count(pair.matchedWords, "word");
}

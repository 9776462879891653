import { blocksIn } from "../find/blocksIn";
import type { Carrier } from "../find/carriersAt";
import { firstSeen } from "../find/firstSeen";
import { ownWordsIn, shareOf } from "../find/wholeCopies";
import { textOf } from "../../base/span";
import { correctionCommandIds } from "../../protocol/corrections";
import { linkCommandIds } from "../../protocol/ids";
import type { Card, CardLine, CardLink, LinkedWords } from "../../protocol/messages";
import { toLocation, toRange } from "../convert";
import type { ArticleView } from "../requests";
import { copyNames, copyStops } from "../step/stopsOf";
import { stepInText } from "../step/stepInText";
import { foundBy } from "../text/foundBy";
import { sharedTextWords } from "../text/sharedTextWords";
import { shorten } from "../text/shorten";
import { count, percent } from "../text/wording";
import { comparePair, links, openLink } from "./links";
import { headlineFor, lineOfPlace } from "./placeWords";

/** So many places have a line of their own, or one less where others follow in a last line. */
const mostLines = 3;
/** Places that are led to in that last line; all of them are in the list that a link opens. */
const mostLinked = 8;
/** A smaller share of the other article says nothing. */
const worthyShare = 0.05;

/**
 * Where else a passage stands, with a link to every place.
 *
 *     Also in A Strategic Pause… (001, line 3): identical, 20 paragraphs, 99 % of that article
 *     Copied passage · first seen in 000, 11 March 2026
 *     Open · Compare · Whole articles · Next copy
 *
 * @param carriers other places of the passage, the best first.
 */
export function copyCard(view: ArticleView, carriers: readonly Carrier[]): Card | undefined {
  const { article, folder } = view;
  const best = carriers[0];
  if (!best) return undefined;
  const own = carriers.length > mostLines ? mostLines - 1 : mostLines;
  return {
    subject: shorten(textOf(article.document.getText(), best.here.span), 80),
    lines: [
      ...carriers.slice(0, own).map((carrier) => copyLine(view, carrier)),
      ...restLines(view, carriers.slice(own)),
      ...passageLine(view, best),
    ],
    links: links(
      openLink("Open", folder, best.there),
      compareLink(view, carriers),
      linkAt("Whole articles", linkCommandIds.compareArticlesAt, view, best),
      nextCopyLink(view, best),
      carriers.length > 1
        ? linkAt(
            `Peek all ${carriers.length.toLocaleString("en")}`,
            linkCommandIds.copies,
            view,
            best,
          )
        : undefined,
      correctLink(view, best),
    ),
    range: toRange(article.document, best.here.span),
  };
}

function copyLine(view: ArticleView, carrier: Carrier): CardLine {
  const { folder } = view;
  const { there } = carrier;
  const before = ` ${headlineFor(folder, there.article)} (`;
  const place = lineOfPlace(folder, there);
  const facts = copyFacts(view, carrier).join(", ");
  const text = `${before}${place})${facts === "" ? "" : `: ${facts}`}`;
  return { strong: "Also in", text, places: linked(view, carrier, before.length, place) };
}

/** What is known of a copy: `edited`, `12 words changed`, `20 paragraphs`, `98 % of that article`. */
export function copyFacts(view: ArticleView, carrier: Carrier): readonly string[] {
  const { pair, there } = carrier;
  if (!pair) return [];
  const share = shareOf(view.folder.article(there.article), ownWordsIn(pair));
  const isSame = pair.changedWords === 0;
  return [
    isSame ? "identical" : `edited (${count(pair.changedWords, "word")} changed)`,
    extentOf(view, carrier, pair.matchedWords),
    ...(share >= worthyShare ? [`${percent(share)} of that article`] : []),
  ];
}

/** `20 paragraphs`, or `34 words` where it is less than two. */
function extentOf({ article }: ArticleView, { here }: Carrier, words: number): string {
  const blocks = blocksIn(article.facts.blocks, here.span);
  const paragraphs = blocks.filter(({ kind }) => kind !== "furniture").length;
  return paragraphs > 1 ? count(paragraphs, "paragraph") : count(words, "word");
}

/** `and 003, line 1 · 004, line 7 · 6 more` */
function restLines(view: ArticleView, rest: readonly Carrier[]): readonly CardLine[] {
  if (rest.length === 0) return [];
  let text = "and ";
  const places: LinkedWords[] = [];
  for (const carrier of rest.slice(0, mostLinked)) {
    if (places.length > 0) text += " · ";
    const place = lineOfPlace(view.folder, carrier.there);
    places.push(...linked(view, carrier, text.length, place));
    text += place;
  }
  const more = rest.length - mostLinked;
  return [{ strong: "", text: more > 0 ? `${text} · ${more} more` : text, places }];
}

function linked(
  { folder }: ArticleView,
  { there }: Carrier,
  start: number,
  words: string,
): readonly LinkedWords[] {
  const link = openLink(words, folder, there);
  return link ? [{ start, end: start + words.length, link }] : [];
}

/** `Copied passage · order unknown` */
function passageLine({ folder }: ArticleView, { passage: id }: Carrier): readonly CardLine[] {
  const passage = folder.passage(id);
  if (!passage) return [];
  const words = sharedTextWords[passage.shared];
  const kind = words.charAt(0).toUpperCase() + words.slice(1);
  const facts = [kind, ...foundBy(passage), firstSeen(folder, passage)];
  return [{ strong: "", text: facts.join(" · ") }];
}

/** One copy is laid beside the passage at once; of several the reader chooses. */
function compareLink(view: ArticleView, carriers: readonly Carrier[]): CardLink | undefined {
  const [best] = carriers;
  if (!best) return undefined;
  if (carriers.length > 1) return linkAt("Compare…", linkCommandIds.compareAt, view, best);
  const pair = comparePair(view.folder, best.here, best.there);
  if (!pair) return undefined;
  return { title: "Compare", command: linkCommandIds.compare, arguments: [pair], target: null };
}

/** A link to a command about the passage, called by the place where it begins. */
function linkAt(title: string, command: string, view: ArticleView, { here }: Carrier): CardLink {
  const { uri, range } = toLocation(view.article, here.span);
  return { title, command, arguments: [uri, range.start], target: null };
}

function correctLink({ article }: ArticleView, { here }: Carrier): CardLink {
  const { correctCopy: command } = correctionCommandIds;
  const given = toLocation(article, here.span);
  return { title: "Correct…", command, arguments: [given], target: null };
}

/** To the next copied passage in the text, or in the next article that has one. */
function nextCopyLink(view: ArticleView, { here }: Carrier): CardLink | undefined {
  const { target } = stepInText(view, here.span.start, "next", copyStops, copyNames);
  if (!target) return undefined;
  return { title: "Next copy", command: linkCommandIds.open, arguments: [target], target };
}

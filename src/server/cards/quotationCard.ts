import type { Quotation } from "../../analysis/index";
import { toldSpeakerRule } from "../../analysis/index";
import { spansOverlap } from "../../base/span";
import { correctionCommandIds } from "../../protocol/corrections";
import { linkCommandIds } from "../../protocol/ids";
import type { Card, CardLine, CardLink } from "../../protocol/messages";
import { toLocation, toRange } from "../convert";
import { introductionOf } from "../find/introductionOf";
import type { ArticleView } from "../requests";
import { shorten } from "../text/shorten";
import { quoted } from "../text/wording";
import { links, openLink } from "./links";
import { citationOf, evidenceWords, saidWords, speakerName, speakerRole } from "./quotationWords";

/** Fewer words than this are not looked for in other articles, so nothing is said about them. */
const comparedWords = 12;

/**
 * Who says something, and how sure that is.
 *
 *     Said by Saeed Khatibzadeh, foreign ministry spokesman
 *     direct quotation · inferred: his name opens the next sentence
 *     Not found in other articles
 */
export function quotationCard(view: ArticleView, quotation: Quotation): Card {
  const { article } = view;
  return {
    subject: saidWords(view, quotation),
    lines: [
      speakerLine(view, quotation),
      { strong: "", text: evidenceWords(view, quotation) },
      ...elsewhereLine(view, quotation),
    ],
    links: quotationLinks(view, quotation),
    range: toRange(article.document, quotation.outer),
  };
}

/**
 * Words that the reader says are no quotation, so that this can be taken back.
 *
 *     Not a quotation · a correction says so
 */
export function rejectedCard(view: ArticleView, quotation: Quotation): Card {
  return {
    subject: saidWords(view, quotation),
    lines: [{ strong: "Not a quotation", text: ` · ${toldSpeakerRule}` }],
    links: [correctLink("Set speaker…", correctionCommandIds.setSpeaker, view, quotation)],
    range: toRange(view.article.document, quotation.outer),
  };
}

function speakerLine(view: ArticleView, { speaker }: Quotation): CardLine {
  if (!speaker) return { strong: "No speaker found", text: "" };
  if (speaker.vague) {
    return { strong: `Said by ${shorten(speaker.text, 60)}`, text: " · nobody is named" };
  }
  if (speaker.actor === null) {
    return { strong: `Said by ${quoted(shorten(speaker.text, 60))}`, text: " · no name found" };
  }
  const role = speakerRole(view, speaker);
  return {
    strong: `Said by ${speakerName(view, speaker)}`,
    text: role === undefined ? "" : `, ${role}`,
  };
}

function elsewhereLine(view: ArticleView, quotation: Quotation): readonly CardLine[] {
  const { article, folder } = view;
  const copies = folder
    .copiesOf(article)
    .filter(({ here }) => spansOverlap(here.span, quotation.outer));
  const places = new Set(copies.map(({ there }) => folder.nameOf(there.article)));
  if (places.size > 0) {
    return [{ strong: "", text: `The same words stand in ${listed([...places].sort())}` }];
  }
  const words = saidWords(view, quotation).split(" ").length;
  if (!folder.holds(article) || words < comparedWords) return [];
  return [{ strong: "", text: "Not found in other articles" }];
}

/** `001`, `001 and 004`, `001, 002 and 7 more` */
function listed(names: readonly string[]): string {
  if (names.length <= 1) return names.join("");
  const shown = names.slice(0, names.length > 4 ? 3 : names.length - 1);
  const rest = names.length > 4 ? `${names.length - 3} more` : (names.at(-1) ?? "");
  return `${shown.join(", ")} and ${rest}`;
}

function quotationLinks(view: ArticleView, quotation: Quotation): readonly CardLink[] {
  const { article, folder } = view;
  const index = quotation.speaker?.actor ?? null;
  const actor = index === null ? undefined : folder.actorOf(article, index);
  const introduction = actor && introductionOf(folder, actor, article);
  const citation: CardLink = {
    title: "Copy with citation",
    command: linkCommandIds.copyText,
    arguments: [citationOf(view, quotation)],
    target: null,
  };
  return links(
    openLink("Speaker", folder, introduction),
    citation,
    correctLink("Set speaker…", correctionCommandIds.setSpeaker, view, quotation),
    correctLink("Not a quotation", correctionCommandIds.notAQuotation, view, quotation),
  );
}

function correctLink(
  title: string,
  command: string,
  { article }: ArticleView,
  { outer }: Quotation,
): CardLink {
  return { title, command, arguments: [toLocation(article, outer)], target: null };
}

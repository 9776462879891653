import { toldSpeakerRule, type FoundWords, type Quotation } from "../../analysis/index";
import { correctionCommandIds } from "../../protocol/corrections";
import { linkCommandIds } from "../../protocol/ids";
import type { Card, CardLine, CardLink } from "../../protocol/messages";
import { toLocation, toRange } from "../convert";
import { introductionOf } from "../find/introductionOf";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { ArticleView } from "../requests";
import { shorten } from "../text/shorten";
import { quoted } from "../text/wording";
import { links, openLink } from "./links";
import { lineOfPlace } from "./placeWords";
import { citationOf, evidenceWords, saidWords, speakerName, speakerRole } from "./quotationWords";
import { sameWordsLines } from "./sameWordsLines";

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
  const { article, folder } = view;
  const places = folder.holds(article) ? folder.sameWords(article, quotation) : [];
  return {
    subject: saidWords(view, quotation),
    lines: [
      speakerLine(view, quotation),
      { strong: "", text: evidenceWords(view, quotation) },
      ...meantLine(quotation),
      ...elsewhereLines(view, quotation, places),
    ],
    links: quotationLinks(view, quotation, places),
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

/** Why words that are no name lead to the speaker: `“she”: the woman spoken of last before it`. */
function meantLine({ speaker }: Quotation): readonly CardLine[] {
  if (!speaker?.rule || speaker.actor === null) return [];
  return [{ strong: "", text: `${quoted(shorten(speaker.text, 40))}: ${speaker.rule}` }];
}

function elsewhereLines(
  view: ArticleView,
  quotation: Quotation,
  places: readonly FoundWords[],
): readonly CardLine[] {
  if (places.length > 0) return sameWordsLines(view, quotation, places);
  const words = saidWords(view, quotation).split(" ").length;
  if (!view.folder.holds(view.article) || words < comparedWords) return [];
  return [{ strong: "", text: "Not found in other articles" }];
}

/** The best other place, where there is one to go to. */
function elsewhereLink(
  folder: FolderSnapshot,
  [best]: readonly FoundWords[],
): CardLink | undefined {
  return best && openLink(lineOfPlace(folder, best), folder, best);
}

function quotationLinks(
  view: ArticleView,
  quotation: Quotation,
  places: readonly FoundWords[],
): readonly CardLink[] {
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
    elsewhereLink(folder, places),
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

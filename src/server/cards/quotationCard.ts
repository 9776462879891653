import type { Quotation, Speaker } from "../../analysis/index";
import { toldSpeakerRule } from "../../analysis/index";
import { spansOverlap, textOf } from "../../base/span";
import { correctionCommandIds } from "../../protocol/corrections";
import { linkCommandIds } from "../../protocol/ids";
import type { Card, CardLine, CardLink } from "../../protocol/messages";
import { toLocation, toRange } from "../convert";
import { introductionOf } from "../find/introductionOf";
import type { ArticleView } from "../requests";
import { oneLine, shorten } from "../text/shorten";
import { quotationKindWords, quoted } from "../text/wording";
import { links, openLink } from "./links";
import { headlineFor, lineOfPlace } from "./placeWords";

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
    subject: wordsOf(view, quotation),
    lines: [
      speakerLine(view, quotation),
      { strong: "", text: evidenceLine(view, quotation) },
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
    subject: wordsOf(view, quotation),
    lines: [{ strong: "Not a quotation", text: ` · ${toldSpeakerRule}` }],
    links: [correctLink("Set speaker…", correctionCommandIds.setSpeaker, view, quotation)],
    range: toRange(view.article.document, quotation.outer),
  };
}

/** The said words on one line, `…` where the cue splits them. */
function wordsOf({ article }: ArticleView, quotation: Quotation): string {
  const text = article.document.getText();
  return quotation.spans.map((span) => oneLine(textOf(text, span))).join(" … ");
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

/** The full name where the words lead to an actor, else the words. */
export function speakerName({ article, folder }: ArticleView, speaker: Speaker): string {
  if (speaker.actor === null) return shorten(speaker.text, 60);
  const actor = folder.actorOf(article, speaker.actor) ?? article.facts.actors[speaker.actor];
  return actor?.name ?? shorten(speaker.text, 60);
}

function speakerRole({ article, folder }: ArticleView, speaker: Speaker): string | undefined {
  if (speaker.actor === null) return undefined;
  const own = article.facts.actors[speaker.actor]?.roles[0];
  const role = own ?? folder.actorOf(article, speaker.actor)?.roles[0];
  return role && shorten(role.text, 60);
}

function evidenceLine({ article }: ArticleView, quotation: Quotation): string {
  const kind = quotationKindWords[quotation.kind];
  switch (quotation.confidence) {
    case "stated": {
      if (quotation.rule === toldSpeakerRule) return `${kind} · ${quotation.rule}`;
      const cue = quotation.cue && textOf(article.document.getText(), quotation.cue);
      return `${kind} · stated: ${cue === null ? quotation.rule : quoted(shorten(cue, 40))}`;
    }
    case "inferred":
      return `${kind} · inferred: ${quotation.rule}`;
    case "none":
      return quotation.rule === "" ? kind : `${kind} · ${quotation.rule}`;
  }
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
  const words = wordsOf(view, quotation).split(" ").length;
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

/** `“It is emerging” (Saeed Khatibzadeh, in: Iran is Expected to Sign…, 002, line 9)` */
function citationOf(view: ArticleView, quotation: Quotation): string {
  const { article, folder } = view;
  const place = { article: article.uri, span: quotation.outer };
  const speaker = quotation.speaker && speakerName(view, quotation.speaker);
  const words = wordsOf(view, quotation);
  const said = quotation.kind === "reported" ? words : quoted(words);
  const source = `${headlineFor(folder, article.uri)}, ${lineOfPlace(folder, place)}`;
  return `${said} (${speaker === null ? "" : `${speaker}, in: `}${source})`;
}

import { toldSpeakerRule, type Quotation, type Speaker } from "../../analysis/index";
import { textOf, type Span } from "../../base/span";
import { speakersOf } from "../find/speakersOf";
import type { ArticleView } from "../requests";
import { oneLine, shorten } from "../text/shorten";
import { quotationKindWords, quoted } from "../text/wording";
import { headlineFor, lineOfPlace } from "./placeWords";

/** The said words on one line, `…` where the cue splits them; marks only where some words have none. */
export function saidWords({ article }: Pick<ArticleView, "article">, quotation: Quotation): string {
  const text = article.document.getText();
  const isMixed = quotation.kind === "mixed";
  const spans = quotation.spans.map((span) => (isMixed ? withMarks(text, span) : span));
  return spans.map((span) => oneLine(textOf(text, span))).join(" … ");
}

/**
 * The same as a list shows it: in marks, where all of it stood in marks; of words that are partly
 * quoted with the marks they have; reported speech without, since it is nobody's very words.
 *
 *     “It is emerging” · the harbour was “a disgrace” · nobody had told him
 *
 * @param toShown cuts the words to the room there is.
 */
export function shownWords(
  view: Pick<ArticleView, "article">,
  quotation: Quotation,
  toShown: (words: string) => string = (words) => words,
): string {
  const isInMarks = quotation.kind === "direct" || quotation.kind === "fragment";
  const words = toShown(saidWords(view, quotation));
  return isInMarks ? quoted(words) : words;
}

/** With the marks that touch a span. */
function withMarks(text: string, { start, end }: Span): Span {
  while (start > 0 && isMark(text.charAt(start - 1))) start--;
  while (end < text.length && isMark(text.charAt(end))) end++;
  return { start, end };
}

function isMark(character: string): boolean {
  return "“”„‟\"‘’‚'«»‹›".includes(character);
}

/** The full names where the words lead to actors, else the words: `Jane Doe and John Roe`. */
export function speakerName({ article, folder }: ArticleView, speaker: Speaker): string {
  const names = speakersOf(speaker).flatMap(
    (own) => (folder.actorOf(article, own) ?? article.facts.actors[own])?.name ?? [],
  );
  return names.length === 0 ? shorten(speaker.text, 60) : names.join(" and ");
}

/** The role in which an article introduces the speaker; this one, or else another. */
export function speakerRole(
  { article, folder }: ArticleView,
  speaker: Speaker,
): string | undefined {
  // Of several speakers it would be unclear whose role it is.
  if (speaker.actor === null || speaker.also.length > 0) return undefined;
  const own = article.facts.actors[speaker.actor]?.roles[0];
  const role = own ?? folder.actorOf(article, speaker.actor)?.roles[0];
  return role && shorten(role.text, 60);
}

/** `direct quotation · stated: “said”` */
export function evidenceWords({ article }: ArticleView, quotation: Quotation): string {
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

/** `“It is emerging” (Saeed Khatibzadeh, in: Iran is Expected to Sign…, 002, line 9)` */
export function citationOf(view: ArticleView, quotation: Quotation): string {
  const { article, folder } = view;
  const place = { article: article.uri, span: quotation.outer };
  const speaker = quotation.speaker && speakerName(view, quotation.speaker);
  const source = `${headlineFor(folder, article.uri)}, ${lineOfPlace(folder, place)}`;
  return `${shownWords(view, quotation)} (${speaker === null ? "" : `${speaker}, in: `}${source})`;
}

import { differencesOf } from "../../analysis/index";
import type { FoundWords, Quotation } from "../../analysis/index";
import { textOf } from "../../base/span";
import type { SaidPlace } from "../../protocol/wording";
import { speakerName } from "../cards/quotationWords";
import { lineNumber, toLocation } from "../convert";
import type { ArticleView } from "../requests";
import { shorten } from "../text/shorten";
import { quotationKindWords, quoted } from "../text/wording";

/** A place of looked-for words as a list shows it. */
export function toSaidPlace(view: ArticleView, place: FoundWords, words: string): SaidPlace {
  const { article } = view;
  const text = article.document.getText();
  return {
    target: toLocation(article, place.span),
    likeness: place.likeness,
    who: whoSays(view, place.quotation),
    how: place.quotation ? howSaid(place.quotation) : "",
    where: whereSaid(view, place),
    excerpt: shorten(textOf(text, place.span), 200),
    differences: differencesOf(place, { here: words, there: text }),
  };
}

/** `Ada Holm`, `“the minister”`, `Nobody is named` or `Not in a quotation`. */
export function whoSays(view: ArticleView, quotation: Quotation | null): string {
  if (!quotation) return "Not in a quotation";
  const { speaker } = quotation;
  if (!speaker) return "Nobody is named";
  return speaker.actor === null ? quoted(shorten(speaker.text, 60)) : speakerName(view, speaker);
}

function howSaid({ kind, speaker, confidence }: Quotation): string {
  if (!speaker) return quotationKindWords[kind];
  const sure = speaker.vague ? "nobody is named" : confidence;
  return `${quotationKindWords[kind]} · ${sure}`;
}

/** `002, line 9` */
export function whereSaid({ article, folder }: ArticleView, { span }: FoundWords): string {
  return `${folder.nameOf(article.uri)}, line ${lineNumber(article.document, span.start)}`;
}

import type { TextDocument } from "vscode-languageserver-textdocument";
import { differencesOf, quotableWords } from "../../analysis/index";
import type { CheckedQuotation, DraftQuotation, FoundWords, Wording } from "../../analysis/index";
import { foldWord } from "../../base/foldWord";
import { textOf, toSpan, type Span } from "../../base/span";
import type { DraftFinding, DraftSource } from "../../protocol/wording";
import { toLocation, toRange } from "../convert";
import type { FolderIndex } from "../index/folderIndex";
import type { Requests } from "../requests";
import { shorten } from "../text/shorten";
import { quoted } from "../text/wording";
import { whereSaid, whoSays } from "./saidPlace";

/** A quotation of a draft with what the sources have of it. */
export interface CheckedInDraft {
  readonly document: TextDocument;
  readonly quotation: DraftQuotation;
  readonly checked: CheckedQuotation;
}

/** What a reader is told about one quotation of a draft. */
export function toFinding(
  { document, quotation, checked }: CheckedInDraft,
  requests: Requests,
  index: FolderIndex,
): DraftFinding {
  const text = document.getText();
  const views = checked.places.flatMap((place) => {
    const article = index.article(place.article);
    return article ? [{ place, view: requests.view(article) }] : [];
  });
  const [best] = views;
  const first = quotation.spans[0]?.start ?? 0;
  const last = quotation.spans.at(-1)?.end ?? first;
  const where = best ? whereSaid(best.view, best.place) : "";
  const there = best?.view.article.document.getText() ?? "";
  return {
    range: toRange(document, toSpan(first, last)),
    outcome: checked.outcome,
    message: best
      ? messageOf(checked, best.place, where, differencesOf(best.place, { here: text, there }))
      : "Not found in the sources, not even nearly.",
    otherSpeaker: otherSpeaker(document, quotation, checked, where),
    sources: views.map(({ place, view }): DraftSource => {
      const words = quoted(shorten(textOf(view.article.document.getText(), place.span), 120));
      return {
        target: toLocation(view.article, place.span),
        words: `${whoSays(view, place.quotation)} in ${whereSaid(view, place)}: ${words}`,
      };
    }),
    replacement: best ? replacement(document, quotation, checked, best.place, there) : null,
    key: keyOf(quotation.wording, text),
  };
}

function messageOf(
  { outcome }: CheckedQuotation,
  { likeness, quotation, sameWords }: FoundWords,
  where: string,
  differences: string,
): string {
  const unsaid = quotation ? "" : " Nobody is quoted with it there.";
  if (outcome === "verbatim") return `Verbatim in ${where}.${unsaid}`;
  const found = likeness === "part" ? `Only a part is in ${where}` : `Altered from ${where}`;
  const same = likeness === "part" ? ` (${sameWords} words)` : "";
  return `${found}${same}: ${differences}.${unsaid}`;
}

function otherSpeaker(
  document: TextDocument,
  { quotation, spans }: DraftQuotation,
  { otherSpeaker: other, places }: CheckedQuotation,
  where: string,
): DraftFinding["otherSpeaker"] {
  if (!other) return null;
  const span = quotation?.speaker?.span ?? spans[0] ?? toSpan(0, 0);
  const place = other.place === places[0] ? where : "the source";
  return {
    message: `Here ${other.inDraft} says it; in ${place} it is ${other.inSource}.`,
    range: toRange(document, span),
  };
}

/** A quotation that a cue splits, or one with marks inside, is better mended by hand. */
function replacement(
  document: TextDocument,
  { spans, wording }: DraftQuotation,
  { outcome }: CheckedQuotation,
  place: FoundWords,
  there: string,
): DraftFinding["replacement"] {
  const words = quotableWords(place, there);
  if (outcome !== "altered" || spans.length !== 1 || /[“”"«»„]/u.test(words)) return null;
  const span: Span = toSpan(wording.starts[0] ?? 0, wording.ends[wording.count - 1] ?? 0);
  return { range: toRange(document, span), text: words };
}

function keyOf({ count, starts, ends }: Wording, text: string): string {
  const words: string[] = [];
  for (let word = 0; word < count; word++) {
    words.push(foldWord(text.slice(starts[word] ?? 0, ends[word] ?? 0)));
  }
  return words.join(" ");
}

import { differencesOf, type Actor, type FoundWords, type Quotation } from "../../analysis/index";
import { textOf, toSpan, type Span } from "../../base/span";
import type { CardLine } from "../../protocol/messages";
import { speakersOf } from "../find/speakersOf";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { ArticleView } from "../requests";
import { printable } from "../text/shorten";
import { lineOfPlace } from "./placeWords";

/** More places are counted, not listed: a card has six lines. */
const mostEdited = 1;
const mostWarnings = 1;
const mostNamed = 3;

/**
 * Where else the words of a quotation stand, how they differ there, and a warning where another
 * article gives them to another speaker.
 *
 *     Another speaker: William Burns says it in 004, line 9
 *     The same words stand in 001, line 3 and 003, line 12
 *     In 002, line 4: “the quay is safe again” (“secure” is “safe” there)
 *                                 ^^^^
 */
export function sameWordsLines(
  view: ArticleView,
  quotation: Quotation,
  places: readonly FoundWords[],
): readonly CardLine[] {
  const exact = places.filter(({ likeness }) => likeness === "exact");
  const others = places.filter(({ likeness }) => likeness !== "exact");
  const edited = others.slice(0, mostEdited).flatMap((place) => editedLine(view, place) ?? []);
  const hidden = others.length - edited.length;
  const more: CardLine = { strong: "", text: `Nearly the same in ${String(hidden)} more` };
  return [
    ...warnings(view, quotation, places),
    ...exactLine(view.folder, exact),
    ...edited,
    ...(hidden > 0 ? [more] : []),
  ];
}

function warnings(
  { article, folder }: ArticleView,
  { speaker }: Quotation,
  places: readonly FoundWords[],
): readonly CardLine[] {
  const here = new Set(speakersOf(speaker).flatMap((own) => folder.actorOf(article, own) ?? []));
  if (here.size === 0) return [];
  const others = places.flatMap((place) => {
    const [there, ...more] = speakersThere(folder, place);
    return there && ![there, ...more].some((one) => here.has(one)) ? [{ there, place }] : [];
  });
  const more = others.length - mostWarnings;
  return others.slice(0, mostWarnings).map(({ there, place }) => ({
    strong: "Another speaker:",
    text: ` ${there.name} says it in ${lineOfPlace(folder, place)}${more > 0 ? `, and in ${String(more)} more` : ""}`,
  }));
}

function speakersThere(
  folder: FolderSnapshot,
  { article: uri, quotation }: FoundWords,
): readonly Actor[] {
  const article = folder.article(uri);
  if (!article) return [];
  return speakersOf(quotation?.speaker ?? null).flatMap(
    (own) => folder.actorOf(article, own) ?? [],
  );
}

function exactLine(folder: FolderSnapshot, places: readonly FoundWords[]): readonly CardLine[] {
  if (places.length === 0) return [];
  const named = places.slice(0, mostNamed).map((place) => lineOfPlace(folder, place));
  const more = places.length - named.length;
  const last = more > 0 ? `${String(more)} more` : named.pop();
  const list = named.length === 0 ? last : `${named.join(", ")} and ${String(last)}`;
  return [{ strong: "", text: `The same words stand in ${String(list)}` }];
}

/** UTF-16 units of the words there that are shown, and of those before the first that differs. */
const longestExcerpt = 110;
const mostBefore = 30;

function editedLine({ article, folder }: ArticleView, place: FoundWords): CardLine | undefined {
  const there = folder.article(place.article);
  if (!there) return undefined;
  const text = there.document.getText();
  const shown = excerptAround(text, place);
  const intro = `In ${lineOfPlace(folder, place)}: “`;
  const how = differencesOf(place, { here: article.document.getText(), there: text });
  const marks = differing(place)
    .map(({ start, end }) => toSpan(Math.max(start, shown.start), Math.min(end, shown.end)))
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => {
      const from = intro.length + shown.lead.length;
      const before = printable(text.slice(shown.start, start)).length;
      const length = printable(textOf(text, { start, end })).length;
      return [from + before, from + before + length] as const;
    });
  const words = `${shown.lead}${printable(textOf(text, shown))}${shown.tail}`;
  return { strong: "", text: `${intro}${words}”${how === "" ? "" : ` (${how})`}`, marks };
}

/** Where the words of the article differ from those of the quotation. */
function differing({ parts }: FoundWords): readonly Span[] {
  return parts.flatMap((part) =>
    part.kind === "changed" || part.kind === "added" ? [part.there] : [],
  );
}

interface Excerpt extends Span {
  readonly lead: "" | "…";
  readonly tail: "" | "…";
}

/** As much of the place as fits a line, with the first difference in it; cut between words. */
function excerptAround(text: string, place: FoundWords): Excerpt {
  const { span } = place;
  const first = differing(place)[0]?.start ?? span.start;
  const from = first - span.start > mostBefore ? text.indexOf(" ", first - mostBefore) + 1 : 0;
  const start = from > span.start && from <= first ? from : span.start;
  if (span.end - start <= longestExcerpt) {
    return { start, end: span.end, lead: start > span.start ? "…" : "", tail: "" };
  }
  const space = text.lastIndexOf(" ", start + longestExcerpt);
  const end = space > start ? space : start + longestExcerpt;
  return { start, end, lead: start > span.start ? "…" : "", tail: "…" };
}

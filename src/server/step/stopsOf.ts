import { textOf, type Span } from "../../base/span";
import { lineOfPlace } from "../cards/placeWords";
import { shownWords, speakerName } from "../cards/quotationWords";
import { vaguePlaces } from "../find/vaguePlaces";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { CopySide } from "../index/copySides";
import type { ReadArticle } from "../store/readArticle";
import { shorten } from "../text/shorten";
import { quoted } from "../text/wording";

/** A place to step to, with what to say about it. */
export interface Stop {
  readonly span: Span;
  readonly about: string;
}

/** All stops of one kind in an article, in text order. */
export type StopFinder = (folder: FolderSnapshot, article: ReadArticle) => readonly Stop[];

/** What stops are called in messages. */
export interface StepNames {
  /** `Quotation` */
  readonly one: string;
  /** `quotations` */
  readonly many: string;
}

export const quotationNames: StepNames = { one: "Quotation", many: "quotations" };
export const unattributedNames: StepNames = {
  one: "Unattributed quotation",
  many: "unattributed quotations",
};
export const vagueNames: StepNames = { one: "Vague source", many: "vague sources" };
export const copyNames: StepNames = { one: "Copied passage", many: "copied passages" };

export function quotationStops(folder: FolderSnapshot, article: ReadArticle): readonly Stop[] {
  const stops = article.facts.quotations.map(({ outer, speaker }) => ({
    span: outer,
    about: speaker ? speakerName({ article, folder }, speaker) : "no speaker found",
  }));
  return stops.sort((a, b) => a.span.start - b.span.start);
}

/** Quotations that nobody is found to say. */
export function unattributedStops(_folder: FolderSnapshot, article: ReadArticle): readonly Stop[] {
  const found = article.facts.quotations.filter(({ confidence }) => confidence === "none");
  const stops = found.map((quotation) => {
    const about = shownWords({ article }, quotation, (words) => shorten(words, 60));
    return { span: quotation.outer, about };
  });
  return stops.sort((a, b) => a.span.start - b.span.start);
}

export function vagueStops(_folder: FolderSnapshot, article: ReadArticle): readonly Stop[] {
  const text = article.document.getText();
  return vaguePlaces(article.facts).map((span) => {
    return { span, about: quoted(shorten(textOf(text, span), 60)) };
  });
}

/** Each stretch worth reading that stands elsewhere, once, however many copies it has. */
export function copyStops(folder: FolderSnapshot, article: ReadArticle): readonly Stop[] {
  const stops: Stop[] = [];
  // Sorted by start, the best copy of a start first.
  for (const side of folder.shownCopiesOf(article)) {
    if (side.here.span.start === stops.at(-1)?.span.start) continue;
    stops.push({ span: side.here.span, about: aboutCopy(folder, side) });
  }
  return stops;
}

function aboutCopy(folder: FolderSnapshot, { pair, there }: CopySide): string {
  const how = pair.changedWords === 0 ? "identical" : "edited";
  return `also in ${lineOfPlace(folder, there)}, ${how}`;
}

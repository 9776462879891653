import type { NotACopy } from "./copyCorrection";
import type { ActorReference, ApartName, Correction } from "./correction";
import { isOfThemes, type ThemeCorrection, type ThemeReference } from "./themeCorrection";

const kindWords = {
  person: "a person",
  organization: "an organisation",
  place: "a place",
} as const;

/** A correction as a sentence without its full stop: `“Burns” and “William Burns” are one actor`. */
export function describeCorrection(correction: Correction): string {
  if (isOfThemes(correction)) return describeOfThemes(correction);
  switch (correction.kind) {
    case "actorKind":
      return `${listed(correction.names.map(quoted))} is ${kindWords[correction.is]}${inArticle(correction)}`;
    case "notAnActor":
      return `${listed(correction.names.map(quoted))} is not an actor${inArticle(correction)}`;
    case "sameActor":
      return `${listed(correction.actors.map(named))} are one actor`;
    case "splitActor":
      return `${listed(correction.apart.map(named))} is not ${named(correction.actor)}`;
    case "shownName":
      return `${named(correction.actor)} is shown as ${quoted(correction.shown)}`;
    case "quotationSpeaker":
      return `${saying(correction)} is said by ${correction.speaker === null ? "nobody" : quoted(correction.speaker)}`;
    case "notAQuotation":
      return `${saying(correction)} is not a quotation`;
    case "notACopy":
      return `${saying(correction)} is not a copied passage${ofArticles(correction)}`;
    case "sameStory":
      return `${listed(correction.articles)} are one story`;
    case "furniture":
      return `${saying(correction)} is page furniture`;
  }
}

function describeOfThemes(correction: ThemeCorrection): string {
  switch (correction.kind) {
    case "themeName":
      return `Theme ${called(correction.theme)} is shown as ${quoted(correction.shown)}`;
    case "sameTheme":
      return `Themes ${listed([correction.theme, ...correction.also].map(called))} are one`;
    case "inTheme":
      return correction.theme === null
        ? `${correction.article} belongs to no theme`
        : `${correction.article} belongs to the theme ${called(correction.theme)}`;
    case "ownTheme":
      return `${quoted(correction.name)} is a theme of ${listed(shortened(correction.articles))}`;
    case "pinnedTheme":
      return `Theme ${called(correction.theme)} is pinned`;
    case "ignoredWord":
      return `${quoted(correction.word)} is ignored in themes`;
  }
}

function called({ label }: ThemeReference): string {
  return quoted(label);
}

/** Articles that a sentence lists; of more it tells the number. */
const mostListed = 3;

function shortened(items: readonly string[]): readonly string[] {
  if (items.length <= mostListed) return items;
  const more = items.length - mostListed + 1;
  return [...items.slice(0, mostListed - 1), `${String(more)} other articles`];
}

function named({ name, article }: ActorReference | ApartName): string {
  return `${quoted(name)}${inArticle({ article })}`;
}

/** `“It is safe” in 000.txt`, `“It is safe” (2nd) in 000.txt`: as much as fits a sentence. */
function saying({ words, article, nth }: SaidWords): string {
  const space = words.lastIndexOf(" ", longestWords);
  const shown =
    words.length <= longestWords
      ? words
      : `${words.slice(0, space > 0 ? space : longestWords).replace(/\s*…?$/, "")}…`;
  const which = nth === undefined ? "" : ` (number ${String(nth)})`;
  return `${quoted(shown)}${which}${inArticle({ article })}`;
}

const longestWords = 80;

interface SaidWords {
  readonly words: string;
  readonly article?: string | undefined;
  readonly nth?: number | undefined;
}

function ofArticles({ of }: NotACopy): string {
  return of === undefined ? "" : ` of ${listed(of)}`;
}

function inArticle({ article }: { readonly article?: string | undefined }): string {
  return article === undefined ? "" : ` in ${article}`;
}

function quoted(name: string): string {
  return `“${name}”`;
}

function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}

import { countBefore } from "../../base/binarySearch";
import {
  countryOfDemonym,
  type Actor,
  type DemonymCountry,
  type Mention,
} from "../../analysis/index";
import { textOf, toSpan, type Span } from "../../base/span";
import type { ReadArticle } from "../store/readArticle";
import type { ArticleView } from "../requests";
import { mentionAt } from "./factsAt";

/**
 * Whom a reader means by pointing at a word: the actor that it names, or the country of a people.
 *
 *     Tehran said Iranian banks would open
 *     ^^^^^^                                  mention
 *                 ^^^^^^^                     demonym
 */
export type PointedActor = PointedMention | PointedDemonym;

export interface PointedMention {
  readonly kind: "mention";
  readonly span: Span;
  readonly mention: Mention;
  /** Undefined until the folder is read. */
  readonly actor: Actor | undefined;
}

export interface PointedDemonym {
  readonly kind: "demonym";
  readonly span: Span;
  readonly country: DemonymCountry;
  /** Undefined where no article names the country. */
  readonly actor: Actor | undefined;
}

/** The actor at an offset; a mention goes before a demonym inside it (`Iranian Red Crescent`). */
export function pointedActor(view: ArticleView, offset: number): PointedActor | undefined {
  const mention = mentionAt(view.article.facts, offset);
  if (!mention) return demonymAt(view, offset);
  const actor = view.folder.actorOf(view.article, mention.actor);
  return { kind: "mention", span: mention.span, mention, actor };
}

function demonymAt(view: ArticleView, offset: number): PointedDemonym | undefined {
  const { article } = view;
  const at = wordAt(article, offset);
  if (at < 0) return undefined;
  // `South Korean` is read before `Korean`, wherever in it the cursor stands.
  for (const [first, last] of [
    [at - 1, at],
    [at, at + 1],
    [at, at],
  ] as const) {
    const span = spanOfWords(article, first, last);
    const country = span && countryOfDemonym(writtenForm(article, span));
    if (!country || !span) continue;
    return { kind: "demonym", span, country, actor: countryIn(view, country) };
  }
  return undefined;
}

/** The country as this article knows it, else as the folder does. */
function countryIn({ article, folder }: ArticleView, { known }: DemonymCountry): Actor | undefined {
  const own = article.facts.actors.findIndex((actor) => actor.known === known);
  return (own < 0 ? undefined : folder.actorOf(article, own)) ?? folder.actorKnownAs(known);
}

/** Index of the word that a cursor touches, or -1; of two that meet there, the later one. */
function wordAt({ facts: { words } }: ReadArticle, offset: number): number {
  const last = countBefore(words.count, (at) => (words.starts[at] ?? Infinity) <= offset) - 1;
  return last >= 0 && offset <= (words.ends[last] ?? -1) ? last : -1;
}

/** Words `first` to `last` where nothing but space parts them. */
function spanOfWords(article: ReadArticle, first: number, last: number): Span | undefined {
  const { words } = article.facts;
  const start = words.starts[first];
  const end = words.ends[last];
  if (start === undefined || end === undefined) return undefined;
  const between = article.document.getText().slice(words.ends[first], words.starts[last]);
  return first === last || /^\s+$/.test(between) ? toSpan(start, end) : undefined;
}

/** As prose writes it: `IRANIAN OFFICIALS` of a headline speaks of Iranians, too. */
function writtenForm({ document }: ReadArticle, span: Span): string {
  const written = textOf(document.getText(), span).replace(/\s+/g, " ");
  if (written.length < 4 || written !== written.toUpperCase()) return written;
  return written.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

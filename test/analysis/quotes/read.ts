import { readArticle } from "../../../src/analysis/article/readArticle";
import type { ArticleActor, Mention } from "../../../src/analysis/model/actor";
import { findQuotations } from "../../../src/analysis/quotes/findQuotations";
import {
  noSourcingTerms,
  type SourcingTerms,
} from "../../../src/analysis/quotes/sources/sourcingTerms";

/** Names known in an excerpt: the actor's name and the words that mention it. */
export type KnownNames = Readonly<Record<string, readonly string[]>>;

/**
 * The quotations of an excerpt as a reader would list them, one a line:
 * `kind [words] speaker, cue, confidence`.
 */
export function quotationsOf(excerpt: string, names: KnownNames = {}): string[] {
  const article = readArticle(excerpt);
  const known = mentionsOf(excerpt, names);
  return findQuotations(article, known).quotations.map((quotation) => {
    const words = quotation.spans
      .map(({ start, end }) => `[${excerpt.slice(start, end)}]`)
      .join("");
    const { speaker, cue, confidence, kind } = quotation;
    const said = speaker?.actor == null ? [] : [speaker.actor, ...speaker.also];
    const actor = said.map((one) => known.actors[one]?.name).join(" + ");
    const who = !speaker ? "nobody" : actor ? `${speaker.text} = ${actor}` : speaker.text;
    const verb = cue ? excerpt.slice(cue.start, cue.end) : "-";
    return `${kind} ${words} ${who}, ${verb}, ${confidence}`;
  });
}

/** The sources of an excerpt: `kind: words`. @param terms the reader's own. */
export function sourcesOf(excerpt: string, terms: Partial<SourcingTerms> = {}): string[] {
  const nobody = { actors: [], mentions: [] };
  const { sources } = findQuotations(readArticle(excerpt), nobody, {
    ...noSourcingTerms,
    ...terms,
  });
  return sources.map(({ kind, text }) => `${kind}: ${text}`);
}

/** The notes of an excerpt: `rule: words`. */
export function notesOf(excerpt: string): string[] {
  const { notes } = findQuotations(readArticle(excerpt), { actors: [], mentions: [] });
  return notes.map(({ rule, span }) => `${rule}: ${excerpt.slice(span.start, span.end)}`);
}

/** Every place where one of the words stands, as a mention of its actor; all are persons. */
function mentionsOf(
  excerpt: string,
  names: KnownNames,
): { actors: ArticleActor[]; mentions: Mention[] } {
  const actors: ArticleActor[] = [];
  const mentions: Mention[] = [];
  for (const [name, words] of Object.entries(names)) {
    for (const word of words) {
      for (let at = excerpt.indexOf(word); at >= 0; at = excerpt.indexOf(word, at + word.length)) {
        mentions.push({
          span: { start: at, end: at + word.length },
          kind: "person",
          form: word === name ? "name" : "surname",
          actor: actors.length,
          counted: true,
          rule: "given",
          evidence: null,
          sure: "certain",
        });
      }
    }
    actors.push({ name, kind: "person", aliases: [], roles: [], known: null, evident: false });
  }
  return { actors, mentions: mentions.sort((a, b) => a.span.start - b.span.start) };
}

import type { ActorKind, ArticleActor, Mention, Role } from "../../model/actor";
import { textOf } from "../../../base/span";
import type { ArticleWords } from "../recognise/articleWords";
import type { Assigned } from "./assignActors";
import { nameOfListed } from "./countryNames";
import { rolesAround } from "./rolesAround";

/** What `findActors` gives: the actors of an article and every place that names one. */
export interface ActorFindings {
  /** In order of first mention. */
  readonly actors: readonly ArticleActor[];
  /** In text order; they never overlap. */
  readonly mentions: readonly Mention[];
}

/** Makes plain records of the assigned sightings. @param counts false for one in furniture. */
export function buildActors(
  words: ArticleWords,
  assigned: readonly Assigned[],
  counts: (mention: Assigned) => boolean,
): ActorFindings {
  const order = new Map<string, number>();
  const members: Assigned[][] = [];
  const mentions: Mention[] = [];
  for (const mention of assigned) {
    const actor = order.get(mention.unit) ?? members.length;
    if (actor === members.length) {
      order.set(mention.unit, actor);
      members.push([]);
    }
    members[actor]?.push(mention);
    mentions.push(toMention(words, mention, actor, counts(mention)));
  }
  return { actors: members.map((own) => toActor(words, own)), mentions };
}

function toMention(
  words: ArticleWords,
  mention: Assigned,
  actor: number,
  counted: boolean,
): Mention {
  const { kind, form, rule, evidence, sure } = mention;
  const span = words.span(mention);
  return {
    span,
    kind,
    form,
    actor,
    counted,
    rule,
    evidence: evidence && words.span(evidence),
    sure,
  };
}

function toActor(words: ArticleWords, mentions: readonly Assigned[]): ArticleActor {
  const { text } = words.article;
  const forms = new Map<string, { count: number; metonym: boolean; acronym: boolean }>();
  for (const mention of mentions) {
    const written = textOf(text, words.span(mention)).replace(/\s+/g, " ");
    const form = forms.get(written);
    const metonym = mention.form === "metonym";
    if (mention.form === "pronoun") continue;
    if (form) form.count++;
    else forms.set(written, { count: 1, metonym, acronym: mention.form === "acronym" });
  }
  const country = mentions.find(({ known }) => known?.known?.startsWith("country:"))?.known;
  const canonical = country?.canonical ?? null;
  const known = mentions[0]?.unit ?? "";
  const name = canonical !== null && forms.has(canonical) ? canonical : bestName([...forms], known);
  const kind = mentions[0]?.kind ?? "person";
  const roles = rolesOf(words, mentions);
  return {
    name,
    kind,
    aliases: aliasesOf(forms.keys(), name),
    roles,
    known: /^(?:country|organization|place):/.test(known) ? known : null,
    evident: roles.length > 0 || isEvident(mentions, kind),
  };
}

/** Clues from this weight on say plainly what a name is; those of rules are scaled down. */
const plain = 0.75;

/** Whether words beside the names say plainly that they are of a kind, and more so than of another. */
function isEvident(mentions: readonly Assigned[], kind: ActorKind): boolean {
  let own = 0;
  let others = 0;
  for (const { sighting } of mentions) {
    for (const clue of sighting.clues) {
      if (clue.evidence === null || clue.kind === "nothing") continue;
      if (clue.kind === kind) own = Math.max(own, clue.weight);
      else others = Math.max(others, clue.weight);
    }
  }
  return own >= plain && own > others;
}

type Form = readonly [string, { count: number; metonym: boolean; acronym: boolean }];

/** More words than this are several names run together. */
const mostParts = 6;

/**
 * The fullest form, or for a country the commonest that is neither acronym nor capital. Where the
 * article writes only a capital for it, or its name only in the capitals of a headline, its usual name.
 */
function bestName(forms: readonly Form[], known: string): string {
  const country = known.startsWith("country:");
  const rank = ([text, { count, metonym, acronym }]: Form): number[] => {
    const short = acronym || /^[\p{Lu}.]+$/u.test(text);
    const shouting = text.length > 4 && text === text.toUpperCase();
    const parts = text.split(/[ -]/).length;
    const size = country ? [count] : [parts > mostParts ? 0 : parts, count];
    return [metonym ? 0 : 1, short ? 0 : 1, shouting ? 0 : 1, ...size];
  };
  let best: Form | undefined;
  for (const form of forms) if (!best || isGreater(rank(form), rank(best))) best = form;
  if (!best) return "";
  const [text, { metonym }] = best;
  const listed = nameOfListed(known);
  return listed !== null && (metonym || listed.toUpperCase() === text) ? listed : text;
}

function isGreater(a: readonly number[], b: readonly number[]): boolean {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value > other;
  }
  return false;
}

/** Other forms in order of appearance; one that differs only in case is no other form. */
function aliasesOf(forms: Iterable<string>, name: string): string[] {
  const seen = new Set([name.toLowerCase()]);
  const aliases: string[] = [];
  for (const form of forms) {
    const folded = form.toLowerCase();
    if (!seen.has(folded)) aliases.push(form);
    seen.add(folded);
  }
  return aliases;
}

function rolesOf(words: ArticleWords, mentions: readonly Assigned[]): Role[] {
  const roles = new Map<string, Role>();
  for (const mention of mentions) {
    if (mention.kind !== "person" || mention.form === "pronoun") continue;
    const { role } = mention.sighting;
    for (const range of [...(role ? [role] : []), ...rolesAround(words, mention)]) {
      const span = words.span(range);
      const text = textOf(words.article.text, span).replace(/\s+/g, " ");
      if (!roles.has(text.toLowerCase())) roles.set(text.toLowerCase(), { text, span });
    }
  }
  return [...roles.values()].sort((a, b) => a.span.start - b.span.start);
}

import { findActors } from "../../../src/analysis/actors/findActors";
import { readArticle } from "../../../src/analysis/article/readArticle";
import type { Mention } from "../../../src/analysis/model/actor";

/**
 * The text with every mention in brackets and a label behind it: its kind, and its form and actor
 * where they do not go without saying.
 *
 *     [Maren Holt]person met [NATO]organization:acronym=NATO
 */
export function labelled(text: string): string {
  const { actors, mentions } = findActors(readArticle(text));
  let out = "";
  let at = 0;
  for (const mention of mentions) {
    const { start, end } = mention.span;
    const written = text.slice(start, end);
    out += `${text.slice(at, start)}[${written}]${labelOf(mention, written, actors[mention.actor]?.name)}`;
    at = end;
  }
  return out + text.slice(at);
}

function labelOf({ kind, form, counted }: Mention, written: string, name = ""): string {
  const special = form === "name" ? "" : `:${form}`;
  const actor = written === name ? "" : `=${name}`;
  return `${kind}${special}${actor}${counted ? "" : "(uncounted)"}`;
}

/** The roles of each person, as `name: role, role`. */
export function rolesIn(text: string): string[] {
  return findActors(readArticle(text))
    .actors.filter(({ roles }) => roles.length > 0)
    .map(({ name, roles }) => `${name}: ${roles.map((role) => role.text).join(", ")}`);
}

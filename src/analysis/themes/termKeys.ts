import { foldWord } from "../../base/foldWord";
import type { ArticleActor } from "../model/actor";

/**
 * The key of a word: folded, and in the singular, so that `Missiles` and `missile` are one term.
 * Light on purpose: a rule that joins too much would join `news` and `new`.
 */
export function wordKey(word: string): string {
  return singular(foldWord(word));
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s")) return word;
  if (/(?:ss|us|is|ous|ics|news)$/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return word.slice(0, -3) + "y";
  if (/(?:ches|shes|sses|xes|zzes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/**
 * The key of an actor's name: what it is known as, else its fullest name. Never equal to the key of
 * a word.
 */
export function nameKey({ known, name }: ArticleActor): string {
  return known === null ? `name:${foldName(name)}` : `known:${known}`;
}

function foldName(name: string): string {
  return name.split(/\s+/).map(foldWord).join(" ");
}

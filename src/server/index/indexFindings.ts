import type { Actor, Overlap, Theme } from "../../analysis/index";
import { addToList } from "../../base/collections";
import type { ReadArticle } from "../store/readArticle";

/** The folder’s actors by article and by their number in it. */
export function indexActors(
  actors: readonly Actor[],
): ReadonlyMap<string, ReadonlyMap<number, Actor>> {
  const index = new Map<string, Map<number, Actor>>();
  for (const actor of actors) {
    for (const member of actor.members) {
      const ofArticle = index.get(member.article) ?? new Map<number, Actor>();
      index.set(member.article, ofArticle.set(member.actor, actor));
    }
  }
  return index;
}

/** Actors by the well-known key that articles list them under: "country:IR". */
export function indexKnownActors(
  actors: readonly Actor[],
  article: (uri: string) => ReadArticle | undefined,
): ReadonlyMap<string, Actor> {
  const index = new Map<string, Actor>();
  for (const actor of actors) {
    for (const member of actor.members) {
      const known = article(member.article)?.facts.actors[member.actor]?.known;
      // Actors come with the most widely named first, so the first one keeps the key.
      if (known && actor.mentions > 0 && !index.has(known)) index.set(known, actor);
    }
  }
  return index;
}

/** The themes of each article, parents before their parts. */
export function indexThemes(themes: readonly Theme[]): ReadonlyMap<string, readonly Theme[]> {
  const index = new Map<string, Theme[]>();
  for (const theme of themes) {
    for (const uri of theme.articles) addToList(index, uri, theme);
  }
  return index;
}

/** Overlaps by their two articles, as `overlapKey` names them. */
export function indexOverlaps(overlaps: readonly Overlap[]): ReadonlyMap<string, Overlap> {
  return new Map(overlaps.map((overlap) => [overlapKey(overlap.a, overlap.b), overlap]));
}

/** What two articles are found by, whichever of them is named first. */
export function overlapKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

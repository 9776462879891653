import type { Actor, Overlap, Theme } from "../../analysis/index";
import { addToList } from "../../base/collections";
import { forEachInSteps, type Steps } from "../../base/steps";
import type { ReadArticle } from "../store/readArticle";

/** Actors by the well-known key that articles list them under: "country:IR". In pieces. */
export function* indexKnownActors(
  actors: readonly Actor[],
  article: (uri: string) => ReadArticle | undefined,
): Steps<ReadonlyMap<string, Actor>> {
  const index = new Map<string, Actor>();
  for (const actor of actors) {
    yield* forEachInSteps(actor.mentions > 0 ? actor.members : [], (member) => {
      const known = article(member.article)?.facts.actors[member.actor]?.known;
      // Actors come with the most widely named first, so the first one keeps the key.
      if (known && !index.has(known)) index.set(known, actor);
    });
    yield;
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

import type { Actor } from "../../analysis/index";
import { compareText } from "../../base/compare";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { ReadArticle } from "../store/readArticle";

/** An actor that is named in the same paragraphs as another one. */
export interface Companion {
  readonly actor: Actor;
  /** Paragraphs, headings and list items that name both. */
  readonly paragraphs: number;
}

export interface Companions {
  /** Those with the most paragraphs in common first. */
  readonly companions: readonly Companion[];
  /** The articles that were looked at: the first ones by path. */
  readonly articles: number;
}

/** A card must not wait for the thousands of articles that name a great power. */
const mostArticles = 300;

const known = new WeakMap<FolderSnapshot, WeakMap<Actor, Companions>>();

/** Whom an actor appears with, counted when first asked for. */
export function companionsOf(folder: FolderSnapshot, actor: Actor): Companions {
  const ofFolder = known.get(folder) ?? new WeakMap<Actor, Companions>();
  known.set(folder, ofFolder);
  const companions = ofFolder.get(actor) ?? countCompanions(folder, actor);
  ofFolder.set(actor, companions);
  return companions;
}

function countCompanions(folder: FolderSnapshot, actor: Actor): Companions {
  const counts = new Map<Actor, number>();
  const uris = actor.articles.slice(0, mostArticles);
  for (const uri of uris) {
    const article = folder.article(uri);
    if (!article) continue;
    for (const named of namedByBlock(folder, article)) {
      if (!named.delete(actor)) continue;
      for (const other of named) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  const companions = [...counts].map(([other, paragraphs]) => ({ actor: other, paragraphs }));
  return { companions: companions.sort(closestFirst), articles: uris.length };
}

/** The actors that each block of an article names; mentions and blocks are both in text order. */
function namedByBlock(folder: FolderSnapshot, article: ReadArticle): readonly Set<Actor>[] {
  const { blocks, mentions } = article.facts;
  const named: Set<Actor>[] = [];
  let block = 0;
  let current: Set<Actor> | null = null;
  for (const mention of mentions) {
    if (!mention.counted) continue;
    while ((blocks[block]?.span.end ?? Infinity) <= mention.span.start) {
      block++;
      current = null;
    }
    const actor = folder.actorOf(article, mention.actor);
    if (!actor) continue;
    if (!current) named.push((current = new Set()));
    current.add(actor);
  }
  return named;
}

/** Of two with as many paragraphs the one that is named less often: it is there for this actor. */
function closestFirst(a: Companion, b: Companion): number {
  return (
    b.paragraphs - a.paragraphs ||
    a.actor.mentions - b.actor.mentions ||
    compareText(a.actor.id, b.actor.id)
  );
}

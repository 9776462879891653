import type { Actor, Mention } from "../../analysis/index";
import { addToList, countOne } from "../../base/collections";
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
const mostArticles = 100;

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
  const members = new Map<string, number[]>();
  for (const member of actor.members) addToList(members, member.article, member.actor);
  for (const uri of uris) {
    const article = folder.article(uri);
    if (article) countIn(folder, article, members.get(uri) ?? [], counts);
  }
  counts.delete(actor);
  const companions = [...counts].map(([other, paragraphs]) => ({ actor: other, paragraphs }));
  return { companions: companions.sort(closestFirst), articles: uris.length };
}

/**
 * Counts everybody in the blocks of an article that name the actor. Only these blocks are looked at
 * closely: most of a long article names others.
 * @param own the actor's indexes in the article.
 */
function countIn(
  folder: FolderSnapshot,
  article: ReadArticle,
  own: readonly number[],
  counts: Map<Actor, number>,
): void {
  const { blocks, mentions } = article.facts;
  let block = 0;
  let first = 0;
  let isNamed = false;
  const closeBlock = (end: number): void => {
    if (isNamed) for (const other of namedIn(folder, article, first, end)) countOne(counts, other);
    first = end;
    isNamed = false;
  };
  // Mentions and blocks are both in text order.
  for (const [index, mention] of mentions.entries()) {
    const before = block;
    while ((blocks[block]?.span.end ?? Infinity) <= mention.span.start) block++;
    if (block !== before) closeBlock(index);
    if (mention.counted && own.includes(mention.actor)) isNamed = true;
  }
  closeBlock(mentions.length);
}

/** Those whom the mentions from `first` to before `end` name, each once. */
function namedIn(
  folder: FolderSnapshot,
  article: ReadArticle,
  first: number,
  end: number,
): ReadonlySet<Actor> {
  const actors = article.facts.mentions
    .slice(first, end)
    .filter(({ counted }: Mention) => counted)
    .map(({ actor }) => folder.actorOf(article, actor));
  return new Set(actors.filter((actor) => actor !== undefined));
}

/** Of two with as many paragraphs the one that is named less often: it is there for this actor. */
function closestFirst(a: Companion, b: Companion): number {
  return (
    b.paragraphs - a.paragraphs ||
    a.actor.mentions - b.actor.mentions ||
    compareText(a.actor.id, b.actor.id)
  );
}

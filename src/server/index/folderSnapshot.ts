import type { Actor, CopyPair, FolderFindings, Overlap, Place, Theme } from "../../analysis/index";
import { addToList } from "../../base/collections";
import { spanTouches, type Span } from "../../base/span";
import type { ReadArticle } from "../store/readArticle";
import { nameArticles, shortName } from "./articleNames";

/** One side of a copy pair as its own article sees it. */
export interface CopySide {
  readonly pair: CopyPair;
  readonly here: Place;
  readonly there: Place;
}

/**
 * What the folder knew at one moment, with the lookups that features need, made once. Asked about
 * an article in a version it does not hold, it knows nothing of it rather than something wrong.
 */
export class FolderSnapshot {
  readonly findings: FolderFindings;
  /** Sorted by address, which is path order. */
  readonly articles: readonly ReadArticle[];
  readonly #byUri = new Map<string, ReadArticle>();
  readonly #names: ReadonlyMap<string, string>;
  readonly #actors = new Map<string, Map<number, Actor>>();
  readonly #copies = new Map<string, CopySide[]>();
  readonly #overlaps = new Map<string, Overlap>();
  readonly #quotations = new Map<Actor, number>();

  constructor(articles: readonly ReadArticle[], findings: FolderFindings) {
    this.articles = articles;
    this.findings = findings;
    this.#names = nameArticles(articles.map(({ uri }) => uri));
    for (const article of articles) this.#byUri.set(article.uri, article);
    for (const actor of findings.actors) this.#addActor(actor);
    for (const pair of findings.copies) this.#addCopy(pair);
    for (const overlap of findings.overlaps) {
      this.#overlaps.set(overlapKey(overlap.a, overlap.b), overlap);
    }
    for (const sides of this.#copies.values()) {
      sides.sort((a, b) => a.here.span.start - b.here.span.start || bestFirst(a, b));
    }
  }

  article(uri: string): ReadArticle | undefined {
    return this.#byUri.get(uri);
  }

  /** Whether this is the very version that the folder was looked at with. */
  holds(article: ReadArticle): boolean {
    return this.#byUri.get(article.uri)?.facts === article.facts;
  }

  /** `000` */
  nameOf(uri: string): string {
    return this.#names.get(uri) ?? shortName(uri);
  }

  /** The folder's actor behind an article's own (index into its `actors`). */
  actorOf(article: ReadArticle, actor: number): Actor | undefined {
    return this.holds(article) ? this.#actors.get(article.uri)?.get(actor) : undefined;
  }

  /** All copies that start or end in an article, by where they stand in it. */
  copiesOf(article: ReadArticle): readonly CopySide[] {
    return this.holds(article) ? (this.#copies.get(article.uri) ?? []) : [];
  }

  /** Copies of the passage at an offset, the longest first. */
  copiesAt(article: ReadArticle, offset: number): readonly CopySide[] {
    return this.copiesOf(article)
      .filter(({ here }) => spanTouches(here.span, offset))
      .sort(bestFirst);
  }

  overlapOf(a: string, b: string): Overlap | undefined {
    return this.#overlaps.get(a < b ? overlapKey(a, b) : overlapKey(b, a));
  }

  themesOf(uri: string): readonly Theme[] {
    return this.findings.themes.filter(({ articles }) => articles.includes(uri));
  }

  /** Quotations of an actor in all articles. */
  quotationsOf(actor: Actor): number {
    const known = this.#quotations.get(actor);
    if (known !== undefined) return known;
    let count = 0;
    for (const member of actor.members) {
      const quotations = this.#byUri.get(member.article)?.facts.quotations ?? [];
      count += quotations.filter(({ speaker }) => speaker?.actor === member.actor).length;
    }
    this.#quotations.set(actor, count);
    return count;
  }

  /** Counted mentions of an actor in all articles, by path and place. */
  mentionsOf(actor: Actor): readonly Place[] {
    const places: Place[] = [];
    for (const uri of actor.articles) places.push(...this.mentionsIn(actor, uri));
    return places;
  }

  /** Counted mentions of an actor in one article. */
  mentionsIn(actor: Actor, uri: string): readonly Place[] {
    const members = this.#actors.get(uri);
    const mentions = this.#byUri.get(uri)?.facts.mentions ?? [];
    return mentions
      .filter((mention) => mention.counted && members?.get(mention.actor) === actor)
      .map(({ span }: { readonly span: Span }) => ({ article: uri, span }));
  }

  #addActor(actor: Actor): void {
    for (const member of actor.members) {
      const ofArticle = this.#actors.get(member.article) ?? new Map<number, Actor>();
      this.#actors.set(member.article, ofArticle.set(member.actor, actor));
    }
  }

  #addCopy(pair: CopyPair): void {
    addToList(this.#copies, pair.a.article, { pair, here: pair.a, there: pair.b });
    addToList(this.#copies, pair.b.article, { pair, here: pair.b, there: pair.a });
  }
}

function bestFirst(a: CopySide, b: CopySide): number {
  return b.pair.matchedWords - a.pair.matchedWords;
}

function overlapKey(a: string, b: string): string {
  return `${a}\n${b}`;
}

import { sameWords } from "../../analysis/index";
import type {
  Actor,
  FolderFindings,
  FoundWords,
  Mention,
  Overlap,
  Passage,
  Place,
  Quotation,
  Theme,
  WordSearch,
  WordSearchOptions,
  Wording,
} from "../../analysis/index";
import { spanTouches } from "../../base/span";
import { Stepwise, type Steps } from "../../base/steps";
import { isSaidBy } from "../find/speakersOf";
import type { ReadArticle } from "../store/readArticle";
import { isWorthReading } from "../find/worthReading";
import { nameArticles, shortName } from "./articleNames";
import { bestFirst, indexCopies, type CopySide } from "./copySides";
import { indexKnownActors, indexOverlaps, indexThemes, overlapKey } from "./indexFindings";

/** Whom a snapshot asks for what it does not hold. */
export interface SnapshotSources {
  /** Looks for words in the articles. */
  readonly findWords: (wording: Wording, options?: WordSearchOptions) => WordSearch;
  /** The folder's actor behind an article's own (index into its `actors`). */
  readonly actorOf: (article: string, actor: number) => Actor | undefined;
}

const noSources: SnapshotSources = {
  findWords: () => ({ places: [], exact: 0, words: 0 }),
  actorOf: () => undefined,
};

/**
 * What the folder knew at one moment, with the lookups that features need; each is made when it is
 * first asked for, as the findings themselves are. Asked about an article in a version it does not
 * hold, it knows nothing of it rather than something wrong.
 */
export class FolderSnapshot {
  readonly findings: FolderFindings;
  /** Sorted by address, which is path order. */
  readonly articles: readonly ReadArticle[];
  readonly #sources: SnapshotSources;
  readonly #byUri = new Map<string, ReadArticle>();
  readonly #quotations = new Map<Actor, number>();
  readonly #copies = new Stepwise(() => indexCopies(this.findings.copies));
  readonly #names = new Stepwise(() => nameArticles(this.articles.map(({ uri }) => uri)));
  readonly #known = new Stepwise(() =>
    indexKnownActors(this.findings.actors, (uri) => this.article(uri)),
  );
  #passages: ReadonlyMap<string, Passage> | null = null;
  #overlaps: ReadonlyMap<string, Overlap> | null = null;
  #themes: ReadonlyMap<string, readonly Theme[]> | null = null;

  /** @param sources without them no words are found, and nobody is named. */
  constructor(
    articles: readonly ReadArticle[],
    findings: FolderFindings,
    sources: SnapshotSources = noSources,
  ) {
    this.articles = articles;
    this.findings = findings;
    this.#sources = sources;
    for (const article of articles) this.#byUri.set(article.uri, article);
  }

  /** Makes what every hover needs, so that the first one does not wait for it. In pieces. */
  *prepare(): Steps<void> {
    yield* this.#copies.inSteps();
    yield* this.#known.inSteps();
    yield* this.#names.inSteps();
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
    return this.#names.value.get(uri) ?? shortName(uri);
  }

  /** The folder's actor behind an article's own (index into its `actors`). */
  actorOf(article: ReadArticle, actor: number): Actor | undefined {
    return this.holds(article) ? this.#sources.actorOf(article.uri, actor) : undefined;
  }

  /** All copies that start or end in an article, by where they stand in it. */
  copiesOf(article: ReadArticle): readonly CopySide[] {
    if (!this.holds(article)) return [];
    return this.#copies.value.get(article.uri) ?? [];
  }

  /** The same without formulas, page furniture and whatever else is not worth reading. */
  shownCopiesOf(article: ReadArticle): readonly CopySide[] {
    return this.copiesOf(article).filter((side) => this.#isShown(side));
  }

  /** Copies of the passage at an offset, those worth reading first, then the longest. */
  copiesAt(article: ReadArticle, offset: number): readonly CopySide[] {
    return this.copiesOf(article)
      .filter(({ here }) => spanTouches(here.span, offset))
      .sort((a, b) => Number(this.#isShown(b)) - Number(this.#isShown(a)) || bestFirst(a, b));
  }

  #isShown({ pair }: CopySide): boolean {
    const passage = this.passage(pair.passage);
    return passage === undefined || isWorthReading(passage);
  }

  /**
   * Where other articles have the words of a quotation, best first: the same, nearly the same, or a
   * part of them, with what differs and with the quotation there, whose speaker may be another.
   */
  sameWords({ uri, document }: ReadArticle, quotation: Quotation): readonly FoundWords[] {
    return sameWords(
      { findWords: this.#sources.findWords },
      { article: uri, text: document.getText(), quotation },
    );
  }

  /** The passage that copies belong to, by its id. */
  passage(id: string): Passage | undefined {
    this.#passages ??= new Map(this.findings.passages.map((passage) => [passage.id, passage]));
    return this.#passages.get(id);
  }

  overlapOf(a: string, b: string): Overlap | undefined {
    this.#overlaps ??= indexOverlaps(this.findings.overlaps);
    return this.#overlaps.get(overlapKey(a, b));
  }

  /** Parents before their parts. */
  themesOf(uri: string): readonly Theme[] {
    this.#themes ??= indexThemes(this.findings.themes);
    return this.#themes.get(uri) ?? [];
  }

  /** Quotations of an actor in all articles. */
  quotationsOf(actor: Actor): number {
    const known = this.#quotations.get(actor);
    if (known !== undefined) return known;
    let count = 0;
    for (const member of actor.members) {
      const quotations = this.#byUri.get(member.article)?.facts.quotations ?? [];
      count += quotations.filter(({ speaker }) => isSaidBy(speaker, member.actor)).length;
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

  /** Where an actor is mentioned in one article. */
  mentionsIn(actor: Actor, uri: string): readonly Place[] {
    return this.countedMentions(actor, uri).map(({ span }) => ({ article: uri, span }));
  }

  /**
   * An actor's mentions in one article, in text order: whatever lists, counts or steps through
   * mentions takes them from here. Pronouns that safely mean the actor are among them, since the
   * text speaks of it there; page furniture never is.
   */
  countedMentions(actor: Actor, uri: string): readonly Mention[] {
    const { actorOf } = this.#sources;
    const mentions = this.#byUri.get(uri)?.facts.mentions ?? [];
    return mentions.filter(({ counted, actor: own }) => counted && actorOf(uri, own) === actor);
  }

  /** The actor that articles list under a well-known key: "country:IR". */
  actorKnownAs(known: string): Actor | undefined {
    return this.#known.value.get(known);
  }
}

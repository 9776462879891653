import type { Actor, Quotation } from "../../analysis/index";
import { addToList } from "../../base/collections";
import { compareText } from "../../base/compare";
import { sortInSteps } from "../../base/sortInSteps";
import { filterInSteps, forEachInSteps, Stepwise, type Steps } from "../../base/steps";
import { speakersOf } from "../find/speakersOf";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { ReadArticle } from "../store/readArticle";
import { toSearchText, toSearchWords } from "../text/searchText";
import { oneLine, shorten } from "../text/shorten";
import { actorTexts, articleText } from "./filterTexts";
import { LastAnswer } from "./lastAnswer";
import { isOwnWord } from "./quotationTexts";
import type { SpeakerGroup } from "./rowId";

/** A quotation where it stands, with the actor who says it. */
export interface QuotedPlace {
  readonly article: ReadArticle;
  readonly quotation: Quotation;
  readonly actor: Actor | undefined;
  /** Which of those who say it together the actor is. */
  readonly nth: number;
}

/** Somebody who speaks, with all that the filter lets through of it, by path and place. */
export interface SpeakerEntry {
  /** Equal for one speaker in all articles. */
  readonly key: string;
  readonly group: SpeakerGroup;
  readonly label: string;
  readonly actor: Actor | undefined;
  readonly quotations: readonly QuotedPlace[];
}

/** What a filter lets through, ready for both ways to list it. */
export interface FilteredQuotations {
  readonly all: readonly QuotedPlace[];
  /** The same, once more for each further speaker. */
  readonly said: readonly QuotedPlace[];
  readonly byKey: ReadonlyMap<string, SpeakerEntry>;
  /** Those who say most first. */
  readonly byGroup: Readonly<Record<SpeakerGroup, readonly SpeakerEntry[]>>;
  /** By address, in path order. */
  readonly byArticle: ReadonlyMap<string, readonly QuotedPlace[]>;
}

const directories = new WeakMap<FolderSnapshot, QuotationDirectory>();

/** The quotations of a folder, listed when first asked for and once per state of the folder. */
export function quotationsOf(folder: FolderSnapshot): QuotationDirectory {
  const directory = directories.get(folder) ?? new QuotationDirectory(folder);
  directories.set(folder, directory);
  return directory;
}

/** All quotations of a folder by speaker and by article, and what of them a filter lets through. */
export class QuotationDirectory {
  readonly #folder: FolderSnapshot;
  readonly #all = new Stepwise(() => this.#list());
  readonly #filtered = new LastAnswer<FilteredQuotations>();

  constructor(folder: FolderSnapshot) {
    this.#folder = folder;
  }

  get all(): FilteredQuotations {
    return this.#all.value;
  }

  /**
   * The quotations that a filter lets through. Each of its words has to stand in the words that are
   * said, the speaker's words, names or roles, the cue, or the article's headline or short name, or
   * be the quotation's kind or how sure its speaker is.
   */
  matching(filter: string): FilteredQuotations {
    return this.#matching(filter).value;
  }

  /** The same piece by piece; asking again is quick then. */
  matchingInSteps(filter: string): Steps<FilteredQuotations> {
    return this.#matching(filter).inSteps();
  }

  #matching(filter: string): Stepwise<FilteredQuotations> {
    const words = toSearchWords(filter);
    if (words.length === 0) return this.#all;
    return this.#filtered.to(filter, () => this.#find(words));
  }

  *#list(): Steps<FilteredQuotations> {
    const said: QuotedPlace[] = [];
    yield* forEachInSteps(this.#folder.articles, (article) => {
      for (const place of this.#placesIn(article)) said.push(place);
    });
    return yield* arrange(said);
  }

  *#find(words: readonly string[]): Steps<FilteredQuotations> {
    const isIn = words.map((word) => this.#matcherOf(word));
    const { said } = yield* this.#all.inSteps();
    const isMatch = (place: QuotedPlace): boolean => isIn.every((isMatch) => isMatch(place));
    return yield* arrange(yield* filterInSteps(said, isMatch));
  }

  #placesIn(article: ReadArticle): readonly QuotedPlace[] {
    return article.facts.quotations.flatMap((quotation) => {
      const own = speakersOf(quotation.speaker).map((actor) =>
        this.#folder.actorOf(article, actor),
      );
      const actors = own.length === 0 ? [undefined] : [...new Set(own)];
      return actors.map((actor, nth) => ({ article, quotation, actor, nth }));
    });
  }

  /** Whether a word is found for a quotation; speakers and articles are looked through once each. */
  #matcherOf(word: string): (place: QuotedPlace) => boolean {
    const isNamed = remembered((actor: Actor) => {
      const { name, others } = actorTexts(actor);
      return name.includes(word) || others.includes(word);
    });
    const isTitled = remembered((uri: string) => articleText(this.#folder, uri).includes(word));
    return ({ article, quotation, actor }) =>
      isTitled(article.uri) ||
      (actor !== undefined && isNamed(actor)) ||
      isOwnWord(article.document.getText(), quotation, word);
  }
}

function remembered<Key>(find: (key: Key) => boolean): (key: Key) => boolean {
  const known = new Map<Key, boolean>();
  return (key) => {
    const found = known.get(key) ?? find(key);
    known.set(key, found);
    return found;
  };
}

function* arrange(said: readonly QuotedPlace[]): Steps<FilteredQuotations> {
  const all = yield* firstOfEach(said);
  const byArticle = new Map<string, QuotedPlace[]>();
  const bySpeaker = new Map<string, QuotedPlace[]>();
  yield* forEachInSteps(all, (place) => {
    addToList(byArticle, place.article.uri, place);
  });
  yield* forEachInSteps(said, (place) => {
    addToList(bySpeaker, speakerKey(place), place);
  });
  const byKey = new Map<string, SpeakerEntry>();
  yield* forEachInSteps(bySpeaker, ([key, quotations]) => {
    byKey.set(key, toEntry(key, quotations));
  });
  const entries = yield* sortInSteps([...byKey.values()], byQuotations);
  const inGroup = (group: SpeakerGroup): readonly SpeakerEntry[] =>
    entries.filter((entry) => entry.group === group);
  const byGroup = {
    named: inGroup("named"),
    unnamed: inGroup("unnamed"),
    none: inGroup("none"),
  };
  return { all, said, byKey, byGroup, byArticle };
}

/** Each quotation once: a filter may have let through a further speaker alone. */
function firstOfEach(said: readonly QuotedPlace[]): Steps<readonly QuotedPlace[]> {
  return filterInSteps(said, ({ quotation }, index) => said[index - 1]?.quotation !== quotation);
}

/** The key of quotations that nobody is found to say. */
export const noSpeaker = "none";

/** How a speaker is called who is an actor. */
export function keyOfActor(actor: Actor): string {
  return `actor ${actor.id}`;
}

/** How the speaker of a quotation is called. */
export function speakerKey({ actor, quotation: { speaker } }: QuotedPlace): string {
  if (actor) return keyOfActor(actor);
  return speaker ? `words ${toSearchText(oneLine(speaker.text))}` : noSpeaker;
}

function toEntry(key: string, quotations: readonly QuotedPlace[]): SpeakerEntry {
  const first = quotations[0];
  const actor = first?.actor;
  const written = first?.quotation.speaker?.text;
  if (actor) return { key, group: "named", label: shorten(actor.name, 80), actor, quotations };
  if (written === undefined) return { key, group: "none", label: "", actor, quotations };
  return { key, group: "unnamed", label: shorten(written, 80), actor, quotations };
}

function byQuotations(a: SpeakerEntry, b: SpeakerEntry): number {
  return (
    b.quotations.length - a.quotations.length ||
    compareText(a.label, b.label) ||
    compareText(a.key, b.key)
  );
}

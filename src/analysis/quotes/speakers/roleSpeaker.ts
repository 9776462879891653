import { addToList } from "../../../base/collections";
import type { ActorFindings } from "../../actors/findActors";
import type { Gender } from "../../actors/identify/genders";
import { bodyNouns, formerWords } from "../../lexicon/en/speakerWords";
import type { MarkedReading } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import { headOf } from "./besideName";
import type { MentionIndex } from "./mentionIndex";
import { genderOfNoun } from "./personGenders";
import type { Phrase } from "./phrases";

/** Something that an actor is called by, besides its name. */
interface Calling {
  readonly actor: number;
  readonly words: ReadonlySet<string>;
  /** Nobody else's office: `former president`. */
  readonly former: readonly string[];
}

/**
 * Finds out whom a phrase like "the minister" or "the foreign ministry" means: the only actor named
 * before it in the article who bears that role, or whose name ends in that noun. Every word of the
 * phrase must stand in the role or name; of several, the only one spoken of in the last paragraphs.
 *
 *     Foreign Minister Pavel Droz left. The minister said …
 *                      ^^^^^^^^^^       ^^^^^^^^^^^^
 */
export class RoleSpeakers {
  readonly #reading: MarkedReading;
  readonly #genders: readonly (Gender | undefined)[];
  readonly #callings = new Map<string, Calling[]>();
  readonly #mentions: MentionIndex;
  /** First token that mentions each actor. */
  readonly #introduced: readonly number[];

  constructor(
    reading: MarkedReading,
    known: ActorFindings,
    mentions: MentionIndex,
    genders: readonly (Gender | undefined)[],
  ) {
    this.#reading = reading;
    this.#genders = genders;
    this.#mentions = mentions;
    this.#introduced = firstTokens(known, mentions);
    known.actors.forEach(({ kind, name, aliases, roles }, actor) => {
      if (kind === "person") for (const { text } of roles) this.#add(actor, text);
      if (kind !== "organization") return;
      for (const written of [name, ...aliases]) if (isBody(written)) this.#add(actor, written);
    });
  }

  /** The actor that the phrase means, or null. */
  find(phrase: Phrase): number | null {
    const reading = this.#reading;
    if (wordAt(reading, phrase.first) !== "the" || phrase.end - phrase.first < 2) return null;
    const head = wordAt(reading, headOf(reading, phrase));
    const words = openWords(reading, phrase);
    const gender = genderOfNoun(head);
    const found = new Set<number>();
    for (const calling of this.#callings.get(officeOf(head)) ?? []) {
      const own = this.#genders[calling.actor];
      if ((this.#introduced[calling.actor] ?? Infinity) >= phrase.first) continue;
      if (gender && own && own !== gender) continue;
      if (!words.every((word) => calling.words.has(word))) continue;
      if (!calling.former.every((word) => words.includes(word))) continue;
      found.add(calling.actor);
    }
    return found.size > 1 ? this.#onlyNear(found, phrase) : ([...found][0] ?? null);
  }

  #add(actor: number, text: string): void {
    const words = text
      .toLowerCase()
      .replaceAll("’", "'")
      .split(/[\s-]+/);
    const end = words.findIndex((word) => small.has(word));
    const head = (end > 0 ? words[end - 1] : words.at(-1)) ?? "";
    addToList(this.#callings, officeOf(head), {
      actor,
      words: new Set(words.map(officeOf)),
      former: words.filter((word) => noLonger.has(word)),
    });
  }

  /** Of several who bear the role, the only one named in this or the two paragraphs before. */
  #onlyNear(actors: ReadonlySet<number>, { first }: Phrase): number | null {
    const { blocks } = this.#reading.article.tokens;
    const block = blocks[first] ?? 0;
    const near = new Set<number>();
    for (const { mention, quoted, first: at } of this.#mentions.within(first - farthest, first)) {
      const close = block - (blocks[at] ?? 0) <= 2;
      if (close && !quoted && actors.has(mention.actor)) near.add(mention.actor);
    }
    return near.size === 1 ? ([...near][0] ?? null) : null;
  }
}

/** Tokens to look back: bounds the work on endless paragraphs. */
const farthest = 200;

const bodies = new Set(bodyNouns);
const noLonger = new Set(formerWords);
const small = new Set(["of", "for", "to", "at", "in", "on", "with"]);

/** `Tide Ministry` and `Ministry of Tides`, not `Bank Street Journal`. */
function isBody(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return words.length > 1 && words.some((word) => bodies.has(word));
}

/** One office by whoever holds it: spokesman, spokeswoman and spokesperson. */
function officeOf(word: string): string {
  return word.replace(/(?<=^(?:spokes|chair|congress|council|business))(?:wo)?man$/, "person");
}

/** The words of the phrase that must stand in the role. */
function openWords(reading: MarkedReading, { first, end }: Phrase): string[] {
  const words: string[] = [];
  for (let token = first + 1; token < end; token++) {
    const closed = WordClass.determiner | WordClass.preposition | WordClass.hyphen;
    if (!isAny(reading, token, closed)) words.push(officeOf(wordAt(reading, token)));
  }
  return words;
}

function firstTokens({ actors }: ActorFindings, mentions: MentionIndex): readonly number[] {
  const tokens = actors.map(() => Infinity);
  for (const { mention, first } of mentions.all) {
    tokens[mention.actor] = Math.min(tokens[mention.actor] ?? Infinity, first);
  }
  return tokens;
}

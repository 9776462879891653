import type { Gender } from "../../actors/identify/genders";
import type { Stretch } from "../reading/listStretches";
import type { MentionIndex } from "./mentionIndex";

/**
 * Whom a sentence is about.
 *
 * - `actor`: its only speaker, else its subject;
 * - `stranger`: one person, but nobody known: `The woman at the gate`;
 * - `nobody`: a thing, or several.
 */
export type Topic =
  | { readonly kind: "actor"; readonly actor: number }
  | { readonly kind: "stranger"; readonly gender: Gender | undefined }
  | { readonly kind: "nobody" };

/** A sentence with its topic and the people named in it outside quotation marks. */
interface Told {
  readonly stretch: Stretch;
  readonly topic: Topic;
}

/** Where a pronoun stands. */
export interface PronounPlace {
  readonly token: number;
  readonly stretch: Stretch;
  /** What its own sentence is about, as far as it was read. */
  readonly own: Topic;
}

/** Farther back nobody is meant safely. */
const mostBlocks = 2;
const mostStretches = 8;
/** Tokens of a sentence to look through: bounds the work on endless ones. */
const mostTokens = 150;

/**
 * Remembers what the sentences were about, one after the other, and tells whom a pronoun may mean.
 * People named only between quotation marks are spoken of, they do not speak.
 */
export class Topics {
  readonly #mentions: MentionIndex;
  /** Grows: whom "she" could only mean is a woman further on. */
  readonly #genders: (Gender | undefined)[];
  readonly #isPerson: (actor: number) => boolean;
  readonly #told: Told[] = [];

  constructor(
    mentions: MentionIndex,
    genders: readonly (Gender | undefined)[],
    isPerson: (actor: number) => boolean,
  ) {
    this.#mentions = mentions;
    this.#genders = [...genders];
    this.#isPerson = isPerson;
  }

  /** Takes over the topic of the sentence that was just read. */
  add(stretch: Stretch, topic: Topic): void {
    this.#told.push({ stretch, topic });
  }

  /**
   * The person "he" or "she" means: the nearest sentence back that names people of that gender
   * decides, by the only one, or by the one it is about. Null where two may be meant, or somebody
   * whom the article does not name.
   *
   *     Doe told Ada Brandt that it was late. “Why now?” she asked.
   *              ^^^^^^^^^^                              ^^^
   */
  personFor(place: PronounPlace, gender: Gender): number | null {
    const actor = this.#personMeant(place, gender);
    if (actor !== null) this.#genders[actor] ??= gender;
    return actor;
  }

  #personMeant({ token, stretch, own }: PronounPlace, gender: Gender): number | null {
    const here = this.#decide(stretch.first, token, own, gender);
    const before = (): number | null => this.#personBefore(stretch, gender);
    if (here.kind === "unclear") return null;
    if (here.kind === "nobody") return before();
    // Named in the same sentence but not its subject: `After meeting Doe, he said …` is another.
    const subject = own.kind === "actor" && (own.actor === here.actor || !this.#fits(own, gender));
    return subject || before() === here.actor ? here.actor : null;
  }

  /** The organisation or government "it" means: what the sentence before in the paragraph is about. */
  organizationFor({ stretch }: PronounPlace): number | null {
    const last = this.#told.at(-1);
    if (last?.topic.kind !== "actor" || last.stretch.block !== stretch.block) return null;
    return this.#isPerson(last.topic.actor) ? null : last.topic.actor;
  }

  #personBefore({ block }: Stretch, gender: Gender): number | null {
    const earliest = Math.max(0, this.#told.length - mostStretches);
    for (let index = this.#told.length - 1; index >= earliest; index--) {
      const told = this.#told[index];
      if (!told || block - told.stretch.block > mostBlocks) return null;
      const { first, end } = told.stretch;
      const found = this.#decide(first, end, told.topic, gender);
      if (found.kind !== "nobody") return found.kind === "actor" ? found.actor : null;
    }
    return null;
  }

  #decide(first: number, end: number, topic: Topic, gender: Gender): Decision {
    if (topic.kind === "stranger" && (topic.gender ?? gender) === gender) return unclear;
    const people = this.#peopleIn(Math.max(first, end - mostTokens), end, gender);
    if (topic.kind === "actor" && this.#fits(topic, gender)) {
      const known = this.#genders[topic.actor] !== undefined;
      const other = [...people].some((actor) => actor !== topic.actor && this.#genders[actor]);
      return known || !other ? { kind: "actor", actor: topic.actor } : unclear;
    }
    const [only] = people;
    if (only === undefined) return nobody;
    return people.size === 1 ? { kind: "actor", actor: only } : unclear;
  }

  /** Whether the topic is a person whom the pronoun may mean. */
  #fits(topic: Topic, gender: Gender): boolean {
    if (topic.kind !== "actor" || !this.#isPerson(topic.actor)) return false;
    return (this.#genders[topic.actor] ?? gender) === gender;
  }

  #peopleIn(first: number, end: number, gender: Gender): ReadonlySet<number> {
    const found = new Set<number>();
    for (const { mention, quoted } of this.#mentions.within(first, end)) {
      if (quoted || mention.kind !== "person") continue;
      if ((this.#genders[mention.actor] ?? gender) === gender) found.add(mention.actor);
    }
    return found;
  }
}

type Decision =
  | { readonly kind: "actor"; readonly actor: number }
  | { readonly kind: "unclear" }
  | { readonly kind: "nobody" };

const unclear: Decision = { kind: "unclear" };
const nobody: Decision = { kind: "nobody" };

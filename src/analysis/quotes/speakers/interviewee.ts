import { answerLabels, turnLabels } from "../../lexicon/en/speechPhrases";
import type { MarkedReading } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { MentionIndex } from "./mentionIndex";
import type { Phrase } from "./phrases";

/**
 * Who answers in an interview whose turns are only called `Q` and `A`: the only person that the
 * article names before the first of them.
 */
export class Interviewee {
  readonly #reading: MarkedReading;
  readonly #mentions: MentionIndex;
  /** Undefined until the first turn is reached. */
  #actor: number | null | undefined;

  constructor(reading: MarkedReading, mentions: MentionIndex) {
    this.#reading = reading;
    this.#mentions = mentions;
  }

  /**
   * The actor behind the label of an answer; null for all other phrases.
   * @param phrase of a speaker; phrases come in text order.
   */
  find(phrase: Phrase): number | null {
    const label = wordAt(this.#reading, phrase.first).replace(".", "");
    const alone = phrase.end === phrase.first + 1;
    if (!alone || !labels.has(label) || !isAny(this.#reading, phrase.first, WordClass.capital)) {
      return null;
    }
    if (this.#actor === undefined) this.#actor = this.#onlyPersonBefore(phrase.first);
    return answers.has(label) ? this.#actor : null;
  }

  #onlyPersonBefore(token: number): number | null {
    const persons = new Set<number>();
    for (const { mention } of this.#mentions.within(0, token)) {
      if (mention.counted && mention.kind === "person") persons.add(mention.actor);
    }
    const [only, ...others] = persons;
    return others.length === 0 ? (only ?? null) : null;
  }
}

const labels = new Set(turnLabels);
const answers = new Set(answerLabels);

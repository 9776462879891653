import { countBefore } from "../../../base/binarySearch";
import type { ActorFindings } from "../../actors/findActors";
import type { Mention } from "../../model/actor";
import type { MarkedReading } from "../reading/markedReading";
import { segmentAt } from "../reading/markedReading";
import { endOf, startOf } from "../reading/readWords";

/** A mention of an actor by tokens, `[first, end)`. */
export interface MentionTokens {
  readonly mention: Mention;
  readonly first: number;
  readonly end: number;
  /** Whether it stands between quotation marks: somebody else speaks of that actor. */
  readonly quoted: boolean;
}

/** The mentions of an article by the tokens they stand on. */
export class MentionIndex {
  readonly #mentions: readonly MentionTokens[];

  constructor(reading: MarkedReading, { mentions }: ActorFindings) {
    this.#mentions = toTokens(reading, mentions);
  }

  get all(): readonly MentionTokens[] {
    return this.#mentions;
  }

  /** Mentions that lie wholly among the tokens, in text order. */
  within(first: number, end: number): readonly MentionTokens[] {
    const found: MentionTokens[] = [];
    for (let index = this.#from(first); index < this.#mentions.length; index++) {
      const mention = this.#mentions[index];
      if (!mention || mention.end > end) break;
      found.push(mention);
    }
    return found;
  }

  startingAt(token: number): MentionTokens | undefined {
    const found = this.#mentions[this.#from(token)];
    return found?.first === token ? found : undefined;
  }

  endingAt(token: number): MentionTokens | undefined {
    const found = this.#mentions[this.#from(token) - 1];
    return found?.end === token ? found : undefined;
  }

  #from(token: number): number {
    const { length } = this.#mentions;
    return countBefore(length, (at) => (this.#mentions[at]?.first ?? 0) < token);
  }
}

/** Walks tokens and mentions in step: both are in text order. */
function toTokens(reading: MarkedReading, mentions: readonly Mention[]): MentionTokens[] {
  const found: MentionTokens[] = [];
  let token = 0;
  for (const mention of mentions) {
    while (token < reading.count && endOf(reading, token) <= mention.span.start) token++;
    const first = token;
    while (token < reading.count && startOf(reading, token) < mention.span.end) token++;
    if (token > first) {
      found.push({ mention, first, end: token, quoted: segmentAt(reading, first) !== undefined });
    }
  }
  return found;
}

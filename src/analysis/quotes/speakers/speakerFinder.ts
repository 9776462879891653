import type { ActorFindings } from "../../actors/findActors";
import type { Gender } from "../../actors/identify/genders";
import type { Stretch } from "../reading/listStretches";
import type { MarkedReading } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import { antecedentsOf, relativeKind } from "./antecedent";
import { headOf, nameBeside, namesOnePerson } from "./besideName";
import { clauseSubject } from "./clauseSubject";
import { Interviewee } from "./interviewee";
import { jointSpeakers } from "./jointSpeakers";
import { MentionIndex } from "./mentionIndex";
import type { NamedSpeaker } from "./namedSpeaker";
import { namedSpeaker } from "./namedSpeaker";
import { genderOfNoun, genderOfPronoun, gendersOf } from "./personGenders";
import type { Phrase } from "./phrases";
import { RoleSpeakers } from "./roleSpeaker";
import type { Topic } from "./topics";
import { Topics } from "./topics";

/** Who a phrase names, and why where it is no name. */
export interface FoundSpeaker extends NamedSpeaker {
  /** Further actors who say it together with that one. */
  readonly also: readonly number[];
  readonly rule: string | null;
}

const nobody: Topic = { kind: "nobody" };

/** Finds the actors of speakers, one sentence after the other. */
export class SpeakerFinder {
  readonly #reading: MarkedReading;
  readonly #known: ActorFindings;
  readonly #mentions: MentionIndex;
  readonly #roles: RoleSpeakers;
  readonly #topics: Topics;
  readonly #interviewee: Interviewee;

  constructor(reading: MarkedReading, known: ActorFindings) {
    this.#reading = reading;
    this.#known = known;
    this.#mentions = new MentionIndex(reading, known);
    const genders = gendersOf(reading, known, this.#mentions);
    this.#roles = new RoleSpeakers(reading, known, this.#mentions, genders);
    const isPerson = (actor: number): boolean => known.actors[actor]?.kind === "person";
    this.#topics = new Topics(this.#mentions, genders, isPerson);
    this.#interviewee = new Interviewee(reading, this.#mentions);
  }

  /**
   * The speakers of one sentence, which must follow those read before.
   * @param phrases those of its speakers, in text order.
   */
  read(stretch: Stretch, phrases: readonly Phrase[]): ReadonlyMap<Phrase, FoundSpeaker> {
    const found = new Map<Phrase, FoundSpeaker>();
    const subject = clauseSubject(this.#reading, stretch.first, stretch.end);
    let own = nobody;
    let several = false;
    for (const phrase of withSubject(phrases, subject)) {
      const speaker = this.#find(phrase, stretch, own);
      if (phrase !== subject) found.set(phrase, speaker);
      const topic = this.#topicOf(phrase, speaker, stretch);
      several ||= phrase !== subject && own.kind === "actor" && !isSame(own, topic);
      if (own.kind !== "actor" || phrase !== subject) own = topic;
    }
    this.#topics.add(stretch, several ? nobody : own);
    return found;
  }

  #find(phrase: Phrase, stretch: Stretch, own: Topic): FoundSpeaker {
    const joint = jointSpeakers(this.#reading, phrase, this.#mentions);
    const [actor, ...also] = joint?.actors ?? [];
    if (joint && actor !== undefined) return { span: joint.span, actor, also, rule: null };
    const named = { ...namedSpeaker(this.#reading, phrase, this.#mentions), also };
    if (named.actor !== null) return { ...named, rule: this.#whyPronoun(phrase) };
    const meant = this.#meantBy(phrase, stretch, own);
    if (!meant) return { ...named, rule: null };
    return { span: meant.span ?? named.span, actor: meant.actor, also, rule: meant.rule };
  }

  /** A pronoun that the finder of names has understood by itself. */
  #whyPronoun({ first }: Phrase): string | null {
    const found = this.#mentions.startingAt(first);
    return found?.mention.form === "pronoun" ? found.mention.rule : null;
  }

  #meantBy(phrase: Phrase, stretch: Stretch, own: Topic): Meant | null {
    const reading = this.#reading;
    const token = phrase.first;
    if (isAny(reading, token, WordClass.personal)) return this.#byPronoun(token, stretch, own);
    const kind = relativeKind(reading, token);
    if (kind) return this.#byAntecedent(token, kind);
    const answers = this.#interviewee.find(phrase);
    if (answers !== null) return { actor: answers, rule: "the only person named before the talk" };
    const beside = nameBeside(reading, phrase, this.#mentions);
    if (beside) {
      const { span, actor } = beside.mention;
      return { span, actor, rule: "the name beside these words" };
    }
    const actor = this.#roles.find(phrase);
    return actor === null ? null : { actor, rule: "the only one so called before it" };
  }

  #byPronoun(token: number, stretch: Stretch, own: Topic): Meant | null {
    const word = wordAt(this.#reading, token);
    const place = { token, stretch, own };
    const gender = genderOfPronoun(word);
    if (gender) {
      const actor = this.#topics.personFor(place, gender);
      return actor === null ? null : { actor, rule: `the ${gender} spoken of last before it` };
    }
    if (word !== "it") return null;
    const actor = this.#topics.organizationFor(place);
    return actor === null ? null : { actor, rule: "what the sentence before it is about" };
  }

  #byAntecedent(token: number, kind: "people" | "things"): Meant | null {
    for (const phrase of antecedentsOf(this.#reading, token)) {
      const actor = this.#nearestIn(phrase) ?? this.#roles.find(phrase);
      if (actor === null) continue;
      const isPerson = this.#known.actors[actor]?.kind === "person";
      if (isPerson !== (kind === "people")) return null;
      return { actor, rule: "the name right before it" };
    }
    return null;
  }

  /** `Ina Vell and John Roe, who said …`: the nearer one. */
  #nearestIn(phrase: Phrase): number | null {
    const last = this.#mentions.endingAt(phrase.end);
    const joined = last && isAny(this.#reading, last.first - 1, WordClass.conjunction);
    if (joined && last.mention.kind === "person") return last.mention.actor;
    return namedSpeaker(this.#reading, phrase, this.#mentions).actor;
  }

  #topicOf(phrase: Phrase, { actor, also }: FoundSpeaker, stretch: Stretch): Topic {
    // “He” behind two may be either.
    if (also.length > 0) return nobody;
    if (actor !== null) return { kind: "actor", actor };
    const reading = this.#reading;
    const word = wordAt(reading, phrase.first);
    const gender: Gender | undefined = genderOfPronoun(word);
    if (gender) return { kind: "stranger", gender };
    if (namesOnePerson(reading, phrase)) {
      return { kind: "stranger", gender: genderOfNoun(wordAt(reading, headOf(reading, phrase))) };
    }
    return this.#isUnknownName(phrase, stretch) ? { kind: "stranger", gender: undefined } : nobody;
  }

  /** `Vell said …` where nobody knows who Vell is; but not `Delegates said …` at the beginning. */
  #isUnknownName({ first, end }: Phrase, stretch: Stretch): boolean {
    const reading = this.#reading;
    if (!isAny(reading, end - 1, WordClass.capital)) return false;
    if (isAny(reading, first, WordClass.determiner)) return false;
    if (first === stretch.first && end === first + 1 && wordAt(reading, first).endsWith("s")) {
      return false;
    }
    return this.#mentions.within(first, end).length === 0;
  }
}

interface Meant {
  readonly actor: number;
  readonly rule: string;
  /** The name, where it stands in other words than the phrase. */
  readonly span?: { readonly start: number; readonly end: number };
}

function isSame(a: Topic, b: Topic): boolean {
  return a.kind === "actor" && b.kind === "actor" && a.actor === b.actor;
}

/** The phrases with the subject of the sentence at its place, in text order. */
function withSubject(phrases: readonly Phrase[], subject: Phrase | null): readonly Phrase[] {
  if (!subject || phrases.some(({ first }) => first === subject.first)) return phrases;
  return [...phrases, subject].sort((a, b) => a.first - b.first);
}

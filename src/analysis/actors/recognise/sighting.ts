import type { ActorKind } from "../../model/actor";
import type { TokenRange } from "../../model/article";
import type { KnownName } from "./nameTable";

/** Something that speaks for a kind, or with `nothing` against any. */
export interface Clue {
  readonly kind: ActorKind | "nothing";
  /** From 0.3 (a hint) to 6 (enough by itself). */
  readonly weight: number;
  /** In words a hover can show: "title before a name". */
  readonly rule: string;
  /** Tokens the rule rests on, where they are not the name itself. */
  readonly evidence: TokenRange | null;
  /** Learned from examples, so that no single word can be named as the reason. */
  readonly learned?: true;
}

/** A stretch of tokens that may name an actor, with all that speaks for and against it. */
export interface Sighting extends TokenRange {
  /** Index into the article's sentences. */
  readonly sentence: number;
  /** The name as a key; sightings with one key share their fate. */
  readonly key: string;
  readonly known: KnownName | undefined;
  readonly clues: readonly Clue[];
  /** The words that give a person's role at this place: `CIA Director`. */
  readonly role: TokenRange | null;
  /** Found by its form alone in a heading or in furniture: no evidence for others. */
  readonly echo: boolean;
}

/** A stretch of tokens that is one name, before its neighbours are asked. */
export interface NamePiece extends TokenRange {
  readonly known: KnownName | undefined;
  /** The office or form of address that stands before it, where there is one. */
  readonly title: TokenRange | null;
  /** What its build alone says: an organisation by its last word, … */
  readonly built: "organization" | "place" | null;
}

import type { Span } from "../../base/span";

/** Somebody or something that acts or is spoken of by name. */
export type ActorKind = "person" | "organization" | "place";

/** How a mention names its actor; `metonym` is a capital or seat of power for its government. */
export type MentionForm = "name" | "surname" | "title" | "acronym" | "metonym" | "pronoun";

/** How sure a finding is: `certain` rests on its own evidence, `likely` on its neighbourhood. */
export type Sureness = "certain" | "likely";

/**
 * One place in the text that names an actor, without titles and possessive endings.
 *
 *     CIA Director William Burns’ warning
 *                  ^^^^^^^^^^^^^
 */
export interface Mention {
  readonly span: Span;
  readonly kind: ActorKind;
  readonly form: MentionForm;
  /** Index into the article's own `actors`. */
  readonly actor: number;
  /** False in page furniture: shown nowhere and counted nowhere. */
  readonly counted: boolean;
  /** The rule that found it, in words a hover can show: "title before a name". */
  readonly rule: string;
  /** The words the rule rests on, where they are not the mention itself. */
  readonly evidence: Span | null;
  readonly sure: Sureness;
}

/** A role in the words of the article: `foreign ministry spokesman`. */
export interface Role {
  readonly text: string;
  readonly span: Span;
}

/** An actor as one article knows it, before the folder joins articles. */
export interface ArticleActor {
  /** The fullest form written in the article: `Saeed Khatibzadeh`. */
  readonly name: string;
  readonly kind: ActorKind;
  /** Other written forms, in order of appearance, without `name`. */
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  /** A well-known thing the name is listed as: "country:IR". Two articles that share it agree. */
  readonly known: string | null;
  /**
   * Whether words beside the name say what it is (`the operator, Tarnwing,`, `Mr. Holt`), and not
   * the name alone. The folder believes such an article before others.
   */
  readonly evident: boolean;
}

/** An actor of the whole folder. */
export interface Actor {
  /** Stable for the same set of articles, readable: "saeed-khatibzadeh". */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly roles: readonly (Role & { readonly article: string })[];
  /** Counted mentions in all articles. */
  readonly mentions: number;
  /** Article ids that mention it (counted mentions only), sorted. */
  readonly articles: readonly string[];
  /** The article actors joined here. */
  readonly members: readonly ActorMember[];
}

/** One article's actor inside a folder actor. */
export interface ActorMember {
  readonly article: string;
  /** Index into that article's `actors`. */
  readonly actor: number;
}

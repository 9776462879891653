import type { Actor } from "../../analysis/index";
import { toSearchText } from "../text/searchText";
import { holdsInOrder, matchName, nameMatches } from "./nameMatch";

/** An actor that answers a search. */
export interface FoundActor {
  readonly actor: Actor;
  /** Its name as a list shows it, with what matched in front. */
  readonly shown: string;
}

export interface SearchOptions {
  readonly limit: number;
  /** Called now and then; may throw to end the search. */
  readonly pause: () => Promise<void>;
}

/** So many actors are looked through between two pauses. */
const actorsAtOnce = 20_000;

/** Role matches come after all matches of names. */
const ranks = [...nameMatches.slice(0, 4), "role", ...nameMatches.slice(4)] as const;
type Rank = (typeof ranks)[number];

interface Names {
  /** The name and its aliases as search text. */
  readonly names: readonly string[];
  /** The roles as search text, when first asked for. */
  roles: readonly string[] | null;
}

interface Typed {
  /** As search text. */
  readonly text: string;
  /** With the diacritics that were typed and without spaces, as editors sift by it. */
  readonly letters: string;
}

/** Searches actors by what a reader types: any name, in any case, with or without diacritics. */
export class ActorSearch {
  // Folding hundreds of thousands of names takes longer than looking through them.
  readonly #names = new WeakMap<Actor, Names>();

  /**
   * @param actors the likeliest first; that order holds among those that match equally well.
   * @returns exact matches first, then starts of names, of words, then what stands inside a name,
   *   then roles, then letters in order.
   */
  async find(
    actors: readonly Actor[],
    query: string,
    { limit, pause }: SearchOptions,
  ): Promise<readonly FoundActor[]> {
    const asTyped = query.trim().toLowerCase();
    const typed = { text: toSearchText(asTyped), letters: asTyped.replace(/\s/g, "") };
    const byRank = new Map<Rank, FoundActor[]>(ranks.map((rank) => [rank, []]));
    for (const [index, actor] of actors.entries()) {
      if (index > 0 && index % actorsAtOnce === 0) await pause();
      const match = this.#match(actor, typed);
      const list = match && byRank.get(match.rank);
      if (list && list.length < limit) list.push({ actor, shown: match.shown });
    }
    return ranks.flatMap((rank) => byRank.get(rank) ?? []).slice(0, limit);
  }

  #match(actor: Actor, typed: Typed): { rank: Rank; shown: string } | undefined {
    const matches = this.#namesOf(actor).names.map((name) => matchName(name, typed.text));
    const best = nameMatches.find((match) => matches.includes(match));
    // An alias shows itself only where the name does not hold what was typed.
    const isInName = matches[0] !== undefined && matches[0] !== "letters";
    const at = isInName || !best ? 0 : matches.indexOf(best);
    if (best && best !== "letters") return { rank: best, shown: shownName(actor, at, typed) };
    const role = this.#roleStarting(actor, typed.text);
    if (role !== undefined) return { rank: "role", shown: `${role} ${actor.name}` };
    return best && { rank: best, shown: shownName(actor, at, typed) };
  }

  /** A role one of whose words begins as typed: `min` finds `transport minister`. */
  #roleStarting(actor: Actor, typed: string): string | undefined {
    if (typed.length < 2) return undefined;
    const known = this.#namesOf(actor);
    known.roles ??= actor.roles.map(({ text }) => toSearchText(text));
    const at = known.roles.findIndex((role) => {
      const match = matchName(role, typed);
      return match === "exact" || match === "start" || match === "wordStart";
    });
    return actor.roles[at]?.text;
  }

  #namesOf(actor: Actor): Names {
    const known = this.#names.get(actor);
    if (known) return known;
    const names = [actor.name, ...actor.aliases].map(toSearchText);
    const made: Names = { names, roles: null };
    this.#names.set(actor, made);
    return made;
  }
}

/**
 * Editors sift the answer once more by the letters they see, so the form that matched stands in
 * front, without diacritics where they were not typed: `WHO (World Health Organization)`,
 * `Viktor Orban (Viktor Orbán)`.
 * @param at 0 for the name, from 1 for the aliases.
 */
function shownName({ name, aliases }: Actor, at: number, { letters }: Typed): string {
  const written = at === 0 ? name : (aliases[at - 1] ?? name);
  const isSeen = holdsInOrder(written.toLowerCase(), letters);
  const form = isSeen ? written : withoutMarks(written);
  return form === name ? name : `${form} (${name})`;
}

function withoutMarks(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "");
}

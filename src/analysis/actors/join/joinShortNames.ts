import { addToList } from "../../../base/collections";
import { mapInSteps, type Steps } from "../../../base/steps";
import type { Role } from "../../model/actor";
import { initialsOf } from "../identify/initials";
import { givenNames } from "../../lexicon/en/peopleGivenNames";
import { foldName, withoutCountry } from "../identify/nameKeys";
import type { FolderMember, Groups } from "./joinMembers";
import type { NameKeys } from "./memberNames";

/** Who may be meant by a short name: how many articles name each. */
type Owners = Map<number, Owner>;

interface Owner {
  articles: number;
  /** The offices that the folder gives them, by their last word. */
  readonly offices: Set<string>;
}

/**
 * `Putin` of one article is `Vladimir Putin` of another when the folder knows no other Putin, when
 * their office agrees, or when hardly any article means another. The same goes for an acronym that
 * some article spells out, or whose letters fit one body alone. Short names without an owner are
 * one actor, as far as anybody can tell.
 */
export function* joinShortNames(
  members: readonly FolderMember[],
  keys: NameKeys,
  { find, join }: Groups,
): Steps<void> {
  // Owners are told apart as they are before any short name joins, or the result would depend on
  // the order of the articles.
  const rootOf = yield* mapInSteps(members, (_, index) => find(index));
  const owners = new Map<string, Owners>();
  const users = new Map<string, number[]>();
  for (const [index, member] of members.entries()) {
    const root = rootOf[index] ?? index;
    for (const short of shortNamesOf(member, keys)) addOwner(owners, short, root, member);
    const own = nameAsShort(member, keys);
    if (own !== null) addToList(users, own, index);
    yield;
  }
  for (const [short, indexes] of users) {
    const found = owners.get(short);
    const known = found && !isRare(short, found, indexes.length);
    joinUsers(members, indexes, known ? toChoice([...found]) : null, join);
    yield;
  }
}

/** Joins each user of a short name with the owner that is meant, and those without one together. */
function joinUsers(
  members: readonly FolderMember[],
  users: readonly number[],
  choice: Choice | null,
  join: Groups["join"],
): void {
  let first: number | undefined;
  for (const index of users) {
    const owner = choice?.(members[index]?.own.roles ?? []);
    if (owner !== undefined) join(owner, index);
    else join((first ??= index), index);
  }
}

function addOwner(
  owners: Map<string, Owners>,
  short: string,
  root: number,
  { own }: FolderMember,
): void {
  const found = owners.get(short) ?? new Map<number, Owner>();
  owners.set(short, found);
  const owner = found.get(root) ?? { articles: 0, offices: new Set<string>() };
  found.set(root, owner);
  owner.articles++;
  for (const { text } of own.roles) owner.offices.add(officeOf(text));
}

/** How many times as many articles must name one person as the next. */
const farMore = 4;
const atLeast = 3;
/** An acronym that more articles use than this is not explained by one of them. */
const wellKnown = 12;

/** Whether a folder uses an acronym far oftener than it names the body that would explain it. */
function isRare(short: string, found: Owners, users: number): boolean {
  if (!short.startsWith("acronym ") || users <= wellKnown) return false;
  let articles = 0;
  for (const owner of found.values()) articles += owner.articles;
  return users > farMore * articles;
}

/** Chooses among the owners of a short name by what its bearer is said to be. */
type Choice = (roles: readonly Role[]) => number | undefined;

/** Looks at all owners once, however many articles use the short name. */
function toChoice(owners: readonly (readonly [number, Owner])[]): Choice {
  const [first] = owners;
  if (owners.length === 1) return () => first?.[0];
  const most = mostNamed(owners);
  const byOffice = new Map<string, number[]>();
  for (const [root, { offices }] of owners) {
    for (const office of offices) addToList(byOffice, office, root);
  }
  return (roles) => {
    const unique = roles.map(({ text }) => byOffice.get(officeOf(text)) ?? []);
    const agreeing = new Set(unique.filter(({ length }) => length === 1).flat());
    return agreeing.size === 1 ? [...agreeing][0] : most;
  };
}

/** Who is named far more than the next, and more than all others together. */
function mostNamed(all: readonly (readonly [number, Owner])[]): number | undefined {
  const [best, ...others] = [...all].sort(([, a], [, b]) => b.articles - a.articles);
  if (!best || best[1].articles < atLeast) return undefined;
  const next = others[0]?.[1].articles ?? 0;
  const rest = others.reduce((sum, [, { articles }]) => sum + articles, 0);
  const { articles } = best[1];
  return articles >= farMore * next && articles > rest ? best[0] : undefined;
}

/** `president` for `Russian President`. */
function officeOf(role: string): string {
  const before = role.toLowerCase().split(/ (?:of|for|at|to|in) /)[0] ?? "";
  return before.split(" ").pop() ?? "";
}

const givens = new Set(givenNames.map((name) => foldName(name)));

/** More words than this are several names run together. */
const mostWords = 5;

/** The names by which alone other articles may call this actor. */
function shortNamesOf({ own, kind }: FolderMember, keys: NameKeys): readonly string[] {
  const { name, aliases } = own;
  if (kind === "person") {
    const words = keys.words(name);
    if (words.length > mostWords) return [];
    const ends = words.slice(1).map((_, from) => `person ${words.slice(from + 1).join(" ")}`);
    const first = words[0] ?? "";
    // Where family names come first: `Xi` for `Xi Jinping`.
    return words.length > 1 && !givens.has(first) ? [...ends, `person ${first}`] : ends;
  }
  if (kind !== "organization") return [];
  const acronyms = aliases.filter((alias) => /^\p{Lu}{3,7}$/u.test(alias));
  const initials = initialsOf(name).filter((letters) => letters.length > 2);
  const plain = withoutCountry(name);
  const shorts = new Set([...acronyms, ...initials].map((short) => `acronym ${short}`));
  if (plain !== null) shorts.add(`organization ${plain}`);
  return [...shorts];
}

/** A member’s own name as a short one, or null where it is none. */
function nameAsShort({ own, kind }: FolderMember, keys: NameKeys): string | null {
  const { name, known } = own;
  if (known !== null) return null;
  if (kind === "person") {
    const words = keys.words(name);
    return words.length === 1 ? `person ${words.join(" ")}` : null;
  }
  if (kind !== "organization") return null;
  return /^\p{Lu}{3,7}$/u.test(name) ? `acronym ${name}` : `organization ${keys.fold(name)}`;
}

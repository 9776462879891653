import { initialsOf } from "../identify/initials";
import { foldName, personWords, withoutCountry } from "../identify/nameKeys";
import type { Groups, FolderMember } from "./joinMembers";

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
 * some article spells out, or whose letters fit one body alone.
 */
export function joinShortNames(members: readonly FolderMember[], { find, join }: Groups): void {
  // Owners are told apart as they are before any short name joins, or the result would depend on
  // the order of the articles.
  const rootOf = members.map((_, index) => find(index));
  const owners = new Map<string, Owners>();
  members.forEach((member, index) => {
    const root = rootOf[index] ?? index;
    for (const short of shortNamesOf(member)) addOwner(owners, short, root, member);
  });
  members.forEach((member, index) => {
    const short = nameAsShort(member);
    const owner = short === null ? undefined : ownerOf(owners.get(short), member);
    if (owner !== undefined) join(owner, index);
  });
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

/** How many times as many articles must mean one person as all others together. */
const farMore = 4;
const atLeast = 3;

function ownerOf(found: Owners | undefined, { own }: FolderMember): number | undefined {
  if (!found) return undefined;
  const all = [...found];
  const [first] = all;
  if (all.length === 1) return first?.[0];
  const offices = own.roles.map(({ text }) => officeOf(text));
  const agreeing = all.filter(([, owner]) => offices.some((office) => owner.offices.has(office)));
  if (agreeing.length === 1) return agreeing[0]?.[0];
  let best = first;
  let sum = 0;
  for (const entry of all) {
    sum += entry[1].articles;
    if (!best || entry[1].articles > best[1].articles) best = entry;
  }
  if (!best || best[1].articles < atLeast) return undefined;
  return best[1].articles >= farMore * (sum - best[1].articles) ? best[0] : undefined;
}

/** `president` for `Russian President`. */
function officeOf(role: string): string {
  const before = role.toLowerCase().split(/ (?:of|for|at|to|in) /)[0] ?? "";
  return before.split(" ").pop() ?? "";
}

/** The names by which alone other articles may call this actor. */
function shortNamesOf({ own, kind }: FolderMember): readonly string[] {
  const { name, aliases } = own;
  if (kind === "person") {
    const words = personWords(name);
    return words.slice(1).map((_, from) => `person ${words.slice(from + 1).join(" ")}`);
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
function nameAsShort({ own, kind }: FolderMember): string | null {
  const { name, known } = own;
  if (known !== null) return null;
  if (kind === "person") {
    const words = personWords(name);
    return words.length <= 2 ? `person ${words.join(" ")}` : null;
  }
  if (kind !== "organization") return null;
  return /^\p{Lu}{3,7}$/u.test(name) ? `acronym ${name}` : `organization ${foldName(name)}`;
}

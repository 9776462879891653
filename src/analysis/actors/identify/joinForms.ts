import { addToList } from "../../../base/collections";
import type { ActorKind } from "../../model/actor";
import type { Decisions, DecidedName } from "../consistent/decideKinds";
import type { AcronymLink } from "../consistent/shareEvidence";
import { knownName } from "../recognise/nameTable";
import { initialsOf } from "./initials";
import { bodyName, foldName, isJunior, listedPlace, personWords, withoutCountry } from "./nameKeys";
import { joinSamePeople } from "./samePerson";

/** Which forms of an article name the same actor: `toUnit` gives each form’s representative. */
export interface Units {
  /**
   * What the actor is listed as ("country:IR"), else the key of one of its forms; null for a form
   * that the article did not decide on.
   */
  unitOf(key: string): string | null;
}

/**
 * Joins forms that name one actor wherever they stand: by what they are listed as, by an acronym
 * that the article introduces or whose initials fit, by the same first and last name in any
 * spelling. A family name alone is not joined here, since two people may share it.
 */
export function joinForms({ names, acronyms: introduced }: Decisions): Units {
  const acronyms = introduced.filter((link) => !isDateline(link, names));
  const others = meantOtherwise(names, acronyms);
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    if (root !== key) parent.set(key, root);
    return root;
  };
  const join = (a: string, b: string): void => {
    const [rootA, rootB] = [find(a), find(b)];
    if (rootA !== rootB) parent.set(rootB, rootA);
  };
  joinEqual(names, others, join);
  joinPeople(names, join);
  for (const { full, acronym } of acronyms) {
    if (names.get(full)?.kind === names.get(acronym)?.kind && names.has(full)) join(full, acronym);
  }
  joinInitials(names, find, join);
  const listed = listedUnits(names, others, find);
  return {
    unitOf: (key) => (names.has(key) ? (listed.get(find(key)) ?? find(key)) : null),
  };
}

type Join = (a: string, b: string) => void;

/** `ABOARD THE FERRY (AP)`: the agency of a dateline is no acronym of it. */
function isDateline({ full, acronym }: AcronymLink, names: Decisions["names"]): boolean {
  const written = names.get(full)?.group.sightings[0]?.key ?? full;
  return written === written.toUpperCase() && knownName(acronym)?.acronym === true;
}

/** Acronyms that are well known for something else than this article introduces them for. */
function meantOtherwise(
  names: Decisions["names"],
  acronyms: readonly AcronymLink[],
): ReadonlySet<string> {
  const others = acronyms.filter(({ full, acronym }) => {
    const known = names.get(acronym)?.group.known?.known ?? null;
    return known !== null && names.get(full)?.group.known?.known !== known;
  });
  return new Set(others.map(({ acronym }) => acronym));
}

function joinEqual(names: Decisions["names"], others: ReadonlySet<string>, join: Join): void {
  const firstOf = new Map<string, string>();
  for (const [key, name] of names) {
    for (const identity of identitiesOf(key, name, others)) {
      const first = firstOf.get(identity);
      if (first === undefined) firstOf.set(identity, key);
      else join(first, key);
    }
  }
  for (const [key, { kind }] of names) {
    const plain = kind === "organization" ? withoutCountry(key) : null;
    const first = plain === null ? undefined : firstOf.get(`organization ${bodyName(plain)}`);
    if (first !== undefined) join(first, key);
  }
}

/** What makes two forms the same actor when both have it. */
function identitiesOf(key: string, name: DecidedName, others: ReadonlySet<string>): string[] {
  const { kind } = name;
  const identity = `${kind} ${kind === "organization" ? bodyName(key) : foldName(key)}`;
  const listed = others.has(key) ? null : listedAs(key, name);
  return listed === null ? [identity] : [identity, listed];
}

/** "country:IR", "organization:un", "place:kyiv". */
function listedAs(key: string, { group, kind }: DecidedName): string | null {
  if (group.known?.known && group.known.kind === kind) return group.known.known;
  return kind === "place" ? listedPlace(group.sightings[0]?.key ?? key) : null;
}

/** What a unit is listed as, for those where some form is. */
function listedUnits(
  names: Decisions["names"],
  others: ReadonlySet<string>,
  find: (key: string) => string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, name] of names) {
    const listed = others.has(key) ? null : listedAs(key, name);
    if (listed !== null && !found.has(find(key))) found.set(find(key), listed);
  }
  return found;
}

function joinPeople(names: Decisions["names"], join: Join): void {
  const people = [...names].filter(([, { kind }]) => kind === "person");
  const fathers = new Set(
    people.filter(([key]) => !isJunior(key)).map(([key]) => personWords(key).join(" ")),
  );
  const fullNames = people.map(([key, { group }], index) => {
    const words = personWords(key);
    const junior = isJunior(key) && fathers.has(words.join(" "));
    return { index, words, junior, weight: group.sightings.length };
  });
  joinSamePeople(fullNames, (a, b) => {
    join(people[a]?.[0] ?? "", people[b]?.[0] ?? "");
  });
}

/** `PA` in a heading and `Palestinian Authority` in the text, where only one body fits. */
function joinInitials(names: Decisions["names"], find: (key: string) => string, join: Join): void {
  const bodies = new Map<string, string[]>();
  for (const [key, { group, kind }] of names) {
    if (!isBody(kind) || group.known?.acronym === true) continue;
    const written = group.sightings[0]?.key ?? key;
    for (const initials of initialsOf(written)) addToList(bodies, initials, key);
  }
  for (const [key, { kind, group }] of names) {
    if (!/^\p{Lu}{2,6}$/u.test(key) || !isBody(kind) || group.known?.known) continue;
    const units = new Set((bodies.get(key) ?? []).map(find));
    const [only] = units;
    if (only !== undefined && units.size === 1) join(only, key);
  }
}

function isBody(kind: ActorKind): boolean {
  return kind === "organization";
}

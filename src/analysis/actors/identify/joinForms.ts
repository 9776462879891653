import type { ActorKind } from "../../model/actor";
import type { Decisions, DecidedName } from "../consistent/decideKinds";

/** Which forms of an article name the same actor: `toUnit` gives each form’s representative. */
export interface Units {
  /** Key of the form that stands for all forms of the same actor. */
  unitOf(key: string): string;
}

/**
 * Joins forms that name one actor wherever they stand: by what they are listed as, by an acronym
 * that the article introduces, by the same first and last name. A family name alone is not joined
 * here, since two people may share it.
 */
export function joinForms({ names, acronyms }: Decisions): Units {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    return root;
  };
  const join = (a: string, b: string): void => {
    const [rootA, rootB] = [find(a), find(b)];
    if (rootA !== rootB) parent.set(rootB, rootA);
  };
  const firstOf = new Map<string, string>();
  for (const [key, name] of names) {
    for (const identity of identitiesOf(key, name)) {
      const first = firstOf.get(identity);
      if (first === undefined) firstOf.set(identity, key);
      else join(first, key);
    }
  }
  for (const { full, acronym } of acronyms) {
    if (names.get(full)?.kind === names.get(acronym)?.kind && names.has(full)) join(full, acronym);
  }
  return { unitOf: find };
}

/** What makes two forms the same actor when both have it. */
function identitiesOf(key: string, { group, kind }: DecidedName): string[] {
  const identities = [`${kind} ${foldName(key)}`];
  if (group.known?.known) identities.push(group.known.known);
  const ends = personEnds(group.parts, kind);
  if (ends) identities.push(ends);
  return identities;
}

/** `william j. burns` and `william burns`: first and last name, where both are full words. */
function personEnds(parts: readonly string[], kind: ActorKind): string | null {
  const first = parts[0] ?? "";
  const last = parts[parts.length - 1] ?? "";
  if (kind !== "person" || parts.length < 2 || parts.length > 4) return null;
  if (parts.includes("-") || first.length < 3 || last.length < 3) return null;
  return `ends ${foldName(first)} ${foldName(last)}`;
}

/** Without case, diacritics, typographic apostrophes and a leading article. */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘´]/g, "'")
    .toLowerCase()
    .replace(/^the /, "");
}
